import { useState } from 'react';
import type { ReactNode } from 'react';
import { Checkbox, Form, Input, Modal, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DraftPrompt } from '../../drafts/DraftPrompt';
import { newId } from '#shared/domain/newRecord';
import { PhotoPicker } from '../visits/PhotoPicker';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useCall } from '../../live/useCall';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import { useDraft } from '../../drafts/useDraft';
import type { TaskView } from '#shared/ipc/views';

interface Props {
  readonly task: TaskView;
  readonly stepId: string;
  readonly onClose: () => void;
}

interface Report {
  readonly stepId: string;
  readonly note: string;
  readonly progressPercent: number;
  readonly stepDone: boolean;
}

const tenths = [0, 10, 25, 50, 75, 90, 100];

/** Reports progress in three clicks: open, how far, send. What is typed survives a crash. */
export function ReportModal({ task, stepId, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const { personName } = useDirectory();
  const call = useCall('tasks.report');
  const fresh: Report = { stepId, note: '', progressPercent: task.data.progressPercent, stepDone: false };
  const [report, setReport] = useState(fresh);
  const draft = useDraft({ form: 'taskReport', recordId: task.id, version: '1' }, fresh);
  // Photos are kept under the id of the report before it is sent.
  const [eventId] = useState(newId);
  const [photoIds, setPhotoIds] = useState<readonly string[]>([]);
  const percents = [...new Set([...tenths, task.data.progressPercent])].sort((a, b) => a - b);

  function change(patch: Partial<Report>): void {
    const next = { ...report, ...patch };
    setReport(next);
    draft.keep(next);
  }

  async function submit(): Promise<void> {
    const result = await call.run({ taskId: task.id, ...report, note: report.note.trim(), eventId });
    if (!result.ok) return;
    await draft.remove();
    onClose();
  }

  return (
    <Modal
      open
      title={t('tasks.act.report')}
      okText={t('tasks.sendReport')}
      cancelText={t('common.close')}
      confirmLoading={call.busy}
      okButtonProps={{ disabled: report.note.trim() === '' }}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      <DraftPrompt draft={draft} onRestore={setReport} />
      <ProblemAlert problem={call.problem} />
      <Form layout="vertical">
        {task.steps.length > 0 && (
          <Form.Item label={t('tasks.step')} htmlFor="report-step">
            <Select
              id="report-step"
              value={report.stepId}
              onChange={(value) => change({ stepId: value, stepDone: false })}
              options={[
                { value: '', label: t('tasks.wholeTask') },
                ...task.steps.map(({ id, data }) => ({
                  value: id,
                  label: `${data.order}. ${personName(data.responsibleId)}${data.work && ` – ${data.work}`}`,
                })),
              ]}
            />
          </Form.Item>
        )}
        <Form.Item label={t('tasks.reportNote')} htmlFor="report-note" required>
          <Input.TextArea
            id="report-note"
            rows={4}
            maxLength={4000}
            autoFocus
            value={report.note}
            onChange={(event) => change({ note: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={t('tasks.progress')}>
          <Segmented
            aria-label={t('tasks.progress')}
            block
            options={percents.map((value) => ({ value, label: `${value}%` }))}
            value={report.progressPercent}
            onChange={(progressPercent) => change({ progressPercent })}
          />
        </Form.Item>
        <Form.Item label={t('tasks.evidence')}>
          <PhotoPicker ownerId={eventId} photoIds={photoIds} onChange={setPhotoIds} />
        </Form.Item>
        {report.stepId && (
          <Checkbox
            checked={report.stepDone}
            onChange={(event) => change({ stepDone: event.target.checked })}
          >
            {t('tasks.stepDone')}
          </Checkbox>
        )}
      </Form>
    </Modal>
  );
}
