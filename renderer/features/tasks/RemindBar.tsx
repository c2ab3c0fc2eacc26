import { useState } from 'react';
import type { ReactNode } from 'react';
import { App, Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useCall } from '../../live/useCall';
import styles from './TaskFilters.module.css';

interface Props {
  readonly taskIds: readonly string[];
  readonly onDone: () => void;
}

/** One reminder for every task that is ticked. */
export function RemindBar({ taskIds, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const call = useCall('tasks.remind');
  const [note, setNote] = useState('');

  async function remind(): Promise<void> {
    const result = await call.run({ taskIds: [...taskIds], note: note.trim() });
    if (!result.ok) return;
    const { reminded, left } = result.value;
    void message.info(t(left > 0 ? 'tasks.remindedSome' : 'tasks.reminded', { reminded, left }));
    onDone();
  }

  return (
    <>
      <ProblemAlert problem={call.problem} />
      <div className={styles['bar']}>
        <b>{t('tasks.chosen', { number: taskIds.length })}</b>
        <Input
          aria-label={t('tasks.reminderWords')}
          placeholder={t('tasks.reminderWords')}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          style={{ width: 360 }}
        />
        <Button type="primary" loading={call.busy} onClick={() => void remind()}>
          {t('tasks.act.remind')}
        </Button>
        <Button type="link" onClick={onDone}>
          {t('tasks.unchoose')}
        </Button>
      </div>
    </>
  );
}
