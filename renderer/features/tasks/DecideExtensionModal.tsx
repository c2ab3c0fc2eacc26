import { useState } from 'react';
import type { ReactNode } from 'react';
import { Form, Input, Modal, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { openRequest } from '#shared/domain/taskParts';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RequestFacts } from './RequestFacts';
import { useCall } from '../../live/useCall';
import { WorkDayField } from './WorkDayField';
import type { TaskView } from '#shared/ipc/views';

const answers = ['grantExtension', 'giveOtherDate', 'refuseExtension'] as const;

/** Answers a request for an extension: granted, another date, or refused with the reason. */
export function DecideExtensionModal({
  task,
  onClose,
}: {
  readonly task: TaskView;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const call = useCall('tasks.act');
  const [action, setAction] = useState<(typeof answers)[number]>('grantExtension');
  const [date, setDate] = useState('');
  const [note, setNote] = useState('');
  const request = openRequest(task.data);
  const other = action === 'giveOtherDate';
  const reason = action === 'refuseExtension';

  async function submit(): Promise<void> {
    const result = await call.run({
      taskId: task.id,
      action,
      note: note.trim(),
      date: other ? date : '',
      unitId: '',
    });
    if (result.ok) onClose();
  }

  return (
    <Modal
      open
      title={t('tasks.act.decideExtension')}
      okText={t(`tasks.answer.${action}`)}
      cancelText={t('common.cancel')}
      confirmLoading={call.busy}
      okButtonProps={{ disabled: (other && !date) || (reason && !note.trim()) }}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      {request && <RequestFacts task={task} request={request} />}
      <ProblemAlert problem={call.problem} />
      <Form layout="vertical">
        <Form.Item>
          <Radio.Group
            aria-label={t('tasks.act.decideExtension')}
            value={action}
            onChange={(event) => setAction(answers.find((name) => name === event.target.value) ?? action)}
            options={answers.map((value) => ({ value, label: t(`tasks.answer.${value}`) }))}
          />
        </Form.Item>
        {other && (
          <Form.Item label={t('tasks.newDue')} htmlFor="decide-date" required>
            <WorkDayField id="decide-date" value={date} onChange={setDate} />
          </Form.Item>
        )}
        <Form.Item
          label={t(reason ? 'tasks.reasonOrWords' : 'tasks.note')}
          htmlFor="decide-note"
          required={reason}
        >
          <Input.TextArea
            id="decide-note"
            rows={3}
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
