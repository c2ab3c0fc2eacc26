import type { ReactNode } from 'react';
import { Card, Empty } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { filterOf } from './filterInUrl';
import { LiveView } from '../../components/LiveView';
import { TaskMarks } from './TaskMarks';
import { TimelinessTag } from '../../components/TimelinessTag';
import { useLive } from '../../live/useLive';
import { useSession } from '../../app/session/useSession';
import styles from './TaskBoard.module.css';
import type { ListAddress } from './filterInUrl';
import type { TaskStatus } from '#shared/domain/tasks';

const columns = ['NOT_STARTED', 'IN_PROGRESS', 'AWAITING_APPROVAL', 'RETURNED'] as const;

/** Open work by its status, a column each, nearest due date first. */
export function TaskBoard({ address }: { readonly address: ListAddress }): ReactNode {
  return (
    <div className={styles['board']}>
      {columns.map((status) => (
        <Column key={status} status={status} address={address} />
      ))}
    </div>
  );
}

interface ColumnProps {
  readonly status: TaskStatus;
  readonly address: ListAddress;
}

function Column({ status, address }: ColumnProps): ReactNode {
  const { t } = useTranslation();
  const { personId } = useSession();
  const live = useLive('tasks.list', { ...filterOf(address, personId), status }, { keep: true });
  const total = live.status === 'ready' ? live.value.total : null;
  return (
    <section className={styles['column']} aria-label={t(`tasks.status.${status}`)}>
      <h2>
        {t(`tasks.status.${status}`)} {total !== null && `(${total})`}
      </h2>
      <LiveView live={live}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('tasks.emptyFiltered')} />
          ) : (
            rows.map(({ id, data, leadUnitName, timeliness }) => (
              <Card key={id} size="small">
                <Link to={`/tasks/${id}`} title={data.title} className={styles['title'] ?? ''}>
                  {data.title}
                </Link>
                <div className="gb-quiet">{leadUnitName}</div>
                <TimelinessTag timeliness={timeliness} /> <TaskMarks task={data} />
              </Card>
            ))
          )
        }
      </LiveView>
    </section>
  );
}
