import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../text/formatInstant';
import { TimelinessTag } from '../../components/TimelinessTag';
import styles from './TaskLine.module.css';
import type { TaskEventData } from '#shared/domain/tasks';
import type { TaskRow, View } from '#shared/ipc/views';

interface Props {
  readonly task: TaskRow;
  readonly changes: readonly View<TaskEventData>[];
}

/** A task of a conclusion: who leads, how it stands, and what happened to it since. */
export function TaskLine({ task, changes }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={styles['task']}>
      <div className={styles['state']}>
        <b>{task.leadUnitName}</b>
        <TimelinessTag timeliness={task.timeliness} />
        <span>{t('meetings.progress', { percent: task.data.progressPercent })}</span>
        <Link to={`/tasks/${task.id}`}>{t('meetings.openTask')}</Link>
      </div>
      {changes.length > 0 && (
        <ul className={styles['changes']} data-testid="changes">
          {changes.map(({ id, data }) => (
            <li key={id}>
              {formatInstant(data.at)} · {t(`tasks.event.${data.type}`)}
              {data.type === 'PROGRESS' && ` ${data.progressPercent}%`}
              {data.note && `: ${data.note}`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
