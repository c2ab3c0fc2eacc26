import type { ReactNode } from 'react';
import { Empty } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { showDay } from '../../text/showDay';
import { TimelinessTag } from '../../components/TimelinessTag';
import { writeAddress } from '../tasks/filterInUrl';
import styles from './TaskBrief.module.css';
import type { TaskRow } from '#shared/ipc/views';
import type { TimelinessBucket } from '#shared/domain/timeliness';

interface Props {
  readonly rows: readonly TaskRow[];
  readonly bucket: TimelinessBucket;
  readonly total: number;
}

const shown = 5;

/** The first few tasks of a bucket, and the way to all of them. */
export function TaskBrief({ rows, bucket, total }: Props): ReactNode {
  const { t } = useTranslation();
  if (rows.length === 0)
    return (
      <Empty
        image={Empty.PRESENTED_IMAGE_SIMPLE}
        description={t(`dashboard.none.${bucket === 'OVERDUE' ? 'late' : 'dueSoon'}`)}
      />
    );
  return (
    <>
      <ul className={styles['list']} data-testid={`brief-${bucket}`}>
        {rows.slice(0, shown).map(({ id, data, leadUnitName, timeliness }) => (
          <li key={id}>
            <div className={styles['words']}>
              <Link to={`/tasks/${id}`} title={data.title}>
                {data.title}
              </Link>
              <span className="gb-quiet">
                {leadUnitName} · {t('dashboard.dueOn', { day: showDay(data.dueDate) })}
              </span>
            </div>
            <TimelinessTag timeliness={timeliness} />
          </li>
        ))}
      </ul>
      <Link to={`/tasks?${writeAddress({ bucket })}`}>{t('dashboard.seeAll', { number: total })}</Link>
    </>
  );
}
