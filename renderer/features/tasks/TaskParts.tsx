import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { TimelinessTag } from '../../components/TimelinessTag';
import styles from '../dashboard/TaskBrief.module.css';
import type { TaskRow } from '#shared/ipc/views';

/** The tasks that are part of another, and how each stands. */
export function TaskParts({ rows }: { readonly rows: readonly TaskRow[] }): ReactNode {
  return (
    <ul className={styles['list']}>
      {rows.map(({ id, data, leadUnitName, timeliness }) => (
        <li key={id}>
          <div className={styles['words']}>
            <Link to={`/tasks/${id}`} title={data.title}>
              {data.title}
            </Link>
            <span className="gb-quiet">{leadUnitName}</span>
          </div>
          <TimelinessTag timeliness={timeliness} />
        </li>
      ))}
    </ul>
  );
}
