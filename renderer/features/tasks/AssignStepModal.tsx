import { useState } from 'react';
import type { ReactNode } from 'react';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../components/DayField';
import { isLeader, isOffice } from '#shared/domain/access/actor';
import { useActor } from '../../app/session/useActor';
import { FoldSelect } from '../../components/FoldSelect';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useCall } from '../../live/useCall';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import { usePersonOptions } from '../../components/directory/useOptions';
import type { TaskView } from '#shared/ipc/views';

/** The head of the unit names one responsible officer for the next step. */
export function AssignStepModal({
  task,
  onClose,
}: {
  readonly task: TaskView;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { unitName } = useDirectory();
  const call = useCall('tasks.assignStep');
  const actor = useActor();
  // A head names officers of their unit; the Office and the leaders name anyone: leader, head, officer.
  const above = isOffice(actor) || isLeader(actor);
  const people = usePersonOptions(above ? undefined : task.data.leadUnitId);
  const [responsibleId, setResponsibleId] = useState('');
  const [work, setWork] = useState('');
  const [dueDate, setDueDate] = useState(task.data.dueDate);

  async function submit(): Promise<void> {
    const result = await call.run({ taskId: task.id, responsibleId, work: work.trim(), dueDate });
    if (result.ok) onClose();
  }

  return (
    <Modal
      open
      title={t('tasks.act.assignStep')}
      okText={t('tasks.assign')}
      cancelText={t('common.cancel')}
      confirmLoading={call.busy}
      okButtonProps={{ disabled: responsibleId === '' }}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      <p className="gb-quiet">
        {t(above ? 'tasks.explain.assignStepAbove' : 'tasks.explain.assignStep', {
          unit: unitName(task.data.leadUnitId),
        })}
      </p>
      <ProblemAlert problem={call.problem} />
      <Form layout="vertical">
        <Form.Item label={t('tasks.responsible')} htmlFor="step-person" required>
          <FoldSelect id="step-person" options={people} value={responsibleId} onChange={setResponsibleId} />
        </Form.Item>
        <Form.Item label={t('tasks.stepWork')} htmlFor="step-work">
          <Input.TextArea
            id="step-work"
            rows={3}
            maxLength={2000}
            value={work}
            onChange={(event) => setWork(event.target.value)}
          />
        </Form.Item>
        <Form.Item label={t('tasks.due')} htmlFor="step-due">
          <DayField id="step-due" value={dueDate} onChange={setDueDate} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
