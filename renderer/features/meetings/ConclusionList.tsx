import type { ReactNode } from 'react';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { isFollowed } from './followed';
import { showDay } from '../../text/showDay';
import { TaskLine } from './TaskLine';
import { tasksOf } from '#shared/domain/meetingTasks';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import styles from './ConclusionList.module.css';
import type { Conclusion } from '#shared/domain/meetings';
import type { FollowFilter } from './followed';
import type { MeetingView } from '#shared/ipc/views';

interface Props {
  readonly meeting: MeetingView;
  readonly filter: FollowFilter;
}

/** The conclusions with who leads, until when, and how the tasks that each became stand. */
export function ConclusionList({ meeting, filter }: Props): ReactNode {
  const { t } = useTranslation();
  const shown = meeting.data.conclusions
    .map((conclusion, index) => ({ conclusion, number: index + 1, tasks: tasksOf(conclusion) }))
    .filter(({ tasks }) =>
      isFollowed(
        meeting,
        tasks.map(({ taskId }) => taskId),
        filter,
      ),
    );
  if (shown.length === 0)
    return (
      <Empty
        image={Empty.PRESENTED_IMAGE_SIMPLE}
        description={t(filter === 'all' ? 'meetings.noConclusions' : 'meetings.noneFollowed')}
      />
    );
  return (
    <ol className={styles['list']} data-testid="conclusion-list">
      {shown.map(({ conclusion, number, tasks }) => (
        <li key={conclusion.id}>
          <span className={styles['number']}>{number}.</span>
          <div>
            <div className="gb-prose">{conclusion.text}</div>
            <Terms conclusion={conclusion} />
            {tasks.map(({ taskId }) => {
              const task = meeting.tasks[taskId];
              return task && <TaskLine key={taskId} task={task} changes={meeting.changes[taskId] ?? []} />;
            })}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Terms({ conclusion }: { readonly conclusion: Conclusion }): ReactNode {
  const { t } = useTranslation();
  const { unitName } = useDirectory();
  if (conclusion.noTask) return <p className={styles['outcome']}>{t('meetings.noTask')}</p>;
  const leads = tasksOf(conclusion).map(({ leadUnitId }) => unitName(leadUnitId));
  const term = conclusion.dueDate
    ? t('dashboard.dueOn', { day: showDay(conclusion.dueDate) })
    : `${t('tasks.noDue')}${conclusion.noDueDateReason && ` – ${conclusion.noDueDateReason}`}`;
  return (
    <p className={styles['outcome']}>
      <b>{leads.filter(Boolean).join('; ') || t('meetings.leadMissing')}</b>
      {conclusion.coordinatingUnitIds.length > 0 && (
        <span>{t('meetings.with', { units: conclusion.coordinatingUnitIds.map(unitName).join('; ') })}</span>
      )}
      <span>{term}</span>
      {conclusion.reportTo && <span>{t('meetings.reportsTo', { who: conclusion.reportTo })}</span>}
    </p>
  );
}
