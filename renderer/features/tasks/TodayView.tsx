import type { ReactNode } from 'react';
import { Card, Empty } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { LiveView } from '../../components/LiveView';
import { showDay } from '../../text/showDay';
import { TaskMarks } from './TaskMarks';
import { TimelinessTag } from '../../components/TimelinessTag';
import { useLive } from '../../live/useLive';
import { waitingWord } from './waitingWord';
import styles from './TodayView.module.css';
import type { TodayPart } from '#shared/ipc/taskViews';

const parts = ['waiting', 'late', 'due'] as const;

/** One's own day: what waits for one's word, what is late, what comes due. */
export function TodayView(): ReactNode {
  const { t } = useTranslation();
  const live = useLive('tasks.today', {});
  return (
    <LiveView live={live}>
      {(today) => (
        <div className={styles['parts']}>
          {parts.map((part) => (
            <Card
              key={part}
              size="small"
              data-testid={`today-${part}`}
              title={
                <h2>
                  {t(`tasks.today.${part}`)} ({today[part].total})
                </h2>
              }
            >
              {today[part].total === 0 ? (
                <Empty
                  image={Empty.PRESENTED_IMAGE_SIMPLE}
                  description={t(`tasks.today.none.${part}`, { days: today.leadDays })}
                />
              ) : (
                <Part rows={today[part].rows} word={part === 'waiting'} />
              )}
            </Card>
          ))}
        </div>
      )}
    </LiveView>
  );
}

function Part({ rows, word }: { readonly rows: TodayPart['rows']; readonly word: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className={styles['list']}>
      {rows.map(({ id, data, leadUnitName, timeliness }) => (
        <li key={id}>
          <Link to={`/tasks/${id}`} title={data.title}>
            {data.title}
          </Link>
          <span className="gb-quiet">
            {leadUnitName}
            {data.dueDate && ` · ${t('dashboard.dueOn', { day: showDay(data.dueDate) })}`}
          </span>
          <span className={styles['tags']}>
            {word && <b>{t(`tasks.waitsFor.${waitingWord(data)}`)}</b>}
            <TimelinessTag timeliness={timeliness} />
            <TaskMarks task={data} />
          </span>
        </li>
      ))}
    </ul>
  );
}
