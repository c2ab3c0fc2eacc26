import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useCall } from '../../live/useCall';

/** A word about the task, said above its log. */
export function CommentBox({ taskId }: { readonly taskId: string }): ReactNode {
  const { t } = useTranslation();
  const call = useCall('tasks.comment');
  const [note, setNote] = useState('');

  async function send(): Promise<void> {
    const result = await call.run({ taskId, note: note.trim() });
    if (result.ok) setNote('');
  }

  return (
    <div style={{ display: 'grid', gap: 8, justifyItems: 'end', marginBottom: 20 }}>
      <ProblemAlert problem={call.problem} />
      <Input.TextArea
        aria-label={t('tasks.comment')}
        placeholder={t('tasks.comment')}
        autoSize={{ minRows: 1, maxRows: 6 }}
        maxLength={4000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {note.trim() !== '' && (
        <Button size="small" type="primary" loading={call.busy} onClick={() => void send()}>
          {t('tasks.sendComment')}
        </Button>
      )}
    </div>
  );
}
