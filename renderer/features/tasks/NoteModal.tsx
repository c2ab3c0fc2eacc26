import { useState } from 'react';
import type { ReactNode } from 'react';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useCall } from '../../live/useCall';

interface Props {
  readonly taskId: string;
  readonly action: 'requestCompletion' | 'approve' | 'sendBack';
  readonly onClose: () => void;
}

/** A decision with a note: asking for completion, approving, sending back (where the reason is required). */
export function NoteModal({ taskId, action, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const call = useCall(`tasks.${action}`);
  const [note, setNote] = useState('');
  const required = action === 'sendBack';

  async function submit(): Promise<void> {
    const result = await call.run({ taskId, note: note.trim() });
    if (result.ok) onClose();
  }

  return (
    <Modal
      open
      title={t(`tasks.${action}`)}
      okText={t(`tasks.${action}`)}
      cancelText={t('common.cancel')}
      confirmLoading={call.busy}
      okButtonProps={{ disabled: required && note.trim() === '' }}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      <p className="gb-quiet">{t(`tasks.explain.${action}`)}</p>
      <ProblemAlert problem={call.problem} />
      <Form layout="vertical">
        <Form.Item
          label={t(required ? 'tasks.reason' : 'tasks.note')}
          htmlFor="task-note"
          required={required}
        >
          <Input.TextArea
            id="task-note"
            rows={4}
            maxLength={4000}
            value={note}
            autoFocus
            onChange={(event) => setNote(event.target.value)}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
