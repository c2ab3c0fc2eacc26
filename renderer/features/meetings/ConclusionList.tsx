import type { ReactNode } from 'react';
import { Empty } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { showDay } from '../../text/showDay';
import { TimelinessTag } from '../../components/TimelinessTag';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import styles from './ConclusionList.module.css';
import type { Conclusion } from '#shared/domain/meetings';
import type { MeetingView, TaskRow } from '#shared/ipc/views';

/** The conclusions with who leads, until when, and the task each became. */
export function ConclusionList({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  const { t } = useTranslation();
  const { conclusions } = meeting.data;
  if (conclusions.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('meetings.noConclusions')} />;
  return (
    <ol className={styles['list']} data-testid="conclusion-list">
      {conclusions.map((conclusion) => (
        <li key={conclusion.id}>
          <span className={styles['number']}>{conclusion.order}.</span>
          <div>
            <div className="gb-prose">{conclusion.text}</div>
            <Outcome conclusion={conclusion} task={meeting.tasks[conclusion.id]} />
          </div>
        </li>
      ))}
    </ol>
  );
}

interface OutcomeProps {
  readonly conclusion: Conclusion;
  readonly task: TaskRow | undefined;
}

function Outcome({ conclusion, task }: OutcomeProps): ReactNode {
  const { t } = useTranslation();
  const { unitName } = useDirectory();
  if (conclusion.noTask) return <p className={styles['outcome']}>{t('meetings.noTask')}</p>;
  const term = conclusion.dueDate
    ? t('dashboard.dueOn', { day: showDay(conclusion.dueDate) })
    : `${t('tasks.noDue')}${conclusion.noDueDateReason && ` – ${conclusion.noDueDateReason}`}`;
  return (
    <p className={styles['outcome']}>
      <b>{unitName(conclusion.leadUnitId)}</b>
      {conclusion.coordinatingUnitIds.length > 0 && (
        <span>{t('meetings.with', { units: conclusion.coordinatingUnitIds.map(unitName).join('; ') })}</span>
      )}
      <span>{term}</span>
      {task && (
        <>
          <TimelinessTag timeliness={task.timeliness} />
          <Link to={`/tasks/${task.id}`}>{t('meetings.openTask')}</Link>
        </>
      )}
    </p>
  );
}
