import { useState } from 'react';
import type { ReactNode } from 'react';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { FoldSelect } from '../../components/FoldSelect';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ruleOf } from '#shared/domain/taskWorkflow';
import { useCall } from '../../live/useCall';
import { useUnitOptions } from '../../components/directory/useOptions';
import { WorkDayField } from './WorkDayField';
import type { TaskButton } from './taskButtons';
import type { TaskView } from '#shared/ipc/views';

interface Props {
  readonly task: TaskView;
  readonly action: Exclude<TaskButton, 'assignStep' | 'assignPart' | 'report' | 'decideExtension'>;
  readonly onClose: () => void;
}

/** One action of the workflow: it asks for what the table says it needs, and for nothing else. */
export function ActModal({ task, action, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const call = useCall('tasks.act');
  const units = useUnitOptions();
  const [said, setSaid] = useState({ note: '', date: '', unitId: '' });
  const needs: readonly string[] = ruleOf(action).needs;
  const [unit, date, note] = [needs.includes('unit'), needs.includes('date'), needs.includes('note')];
  const ready = (!unit || said.unitId) && (!date || said.date) && (!note || said.note.trim());

  async function submit(): Promise<void> {
    const result = await call.run({ taskId: task.id, action, ...said, note: said.note.trim() });
    if (result.ok) onClose();
  }

  return (
    <Modal
      open
      title={t(`tasks.act.${action}`)}
      okText={t(`tasks.act.${action}`)}
      cancelText={t('common.cancel')}
      confirmLoading={call.busy}
      okButtonProps={{ disabled: !ready, danger: action === 'withdraw' }}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      <p className="gb-quiet">{t(`tasks.explain.${action}`)}</p>
      <ProblemAlert problem={call.problem} />
      <Form layout="vertical">
        {unit && (
          <Form.Item label={t('tasks.toUnit')} htmlFor="act-unit" required>
            <FoldSelect
              id="act-unit"
              options={units.filter(({ value }) => value !== task.data.leadUnitId)}
              value={said.unitId}
              onChange={(unitId) => setSaid({ ...said, unitId })}
            />
          </Form.Item>
        )}
        {date && (
          <Form.Item
            label={t(action === 'demandExplanation' ? 'tasks.explainBy' : 'tasks.newDue')}
            htmlFor="act-date"
            required
          >
            <WorkDayField
              id="act-date"
              value={said.date}
              onChange={(next) => setSaid({ ...said, date: next })}
            />
          </Form.Item>
        )}
        <Form.Item label={t(note ? 'tasks.reasonOrWords' : 'tasks.note')} htmlFor="task-note" required={note}>
          <Input.TextArea
            id="task-note"
            rows={4}
            maxLength={2000}
            value={said.note}
            autoFocus={!unit && !date}
            onChange={(event) => setSaid({ ...said, note: event.target.value })}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
