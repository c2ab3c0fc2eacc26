import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { showDay } from '../../text/showDay';
import { TaskMarks } from './TaskMarks';
import { SyncMarkTag } from '../../components/SyncMarkTag';
import { TimelinessTag } from '../../components/TimelinessTag';
import styles from './useTaskColumns.module.css';
import type { TableColumnsType } from 'antd';
import type { TaskRow } from '#shared/ipc/views';

/** The columns by which a task is known in a list. */
export function useTaskColumns(): TableColumnsType<TaskRow> {
  const { t } = useTranslation();
  return [
    {
      key: 'title',
      title: t('tasks.task'),
      render: (_, { id, data, sync }) => (
        <div className={styles['title']}>
          <Link to={`/tasks/${id}`} title={data.title}>
            {data.title}
          </Link>
          <span>
            {data.code && <span className="gb-quiet">{data.code} </span>}
            <TaskMarks task={data} /> <SyncMarkTag mark={sync} />
          </span>
        </div>
      ),
    },
    { key: 'unit', title: t('tasks.leadUnit'), width: 180, render: (_, { leadUnitName }) => leadUnitName },
    {
      key: 'at',
      title: t('tasks.atPerson'),
      width: 140,
      render: (_, { atPersonName }) =>
        atPersonName || <span className="gb-quiet">{t('common.notNamed')}</span>,
    },
    {
      key: 'due',
      title: t('tasks.due'),
      width: 104,
      render: (_, { data }) =>
        data.dueDate ? showDay(data.dueDate) : <span className="gb-quiet">{t('tasks.noDue')}</span>,
    },
    {
      key: 'timeliness',
      title: t('tasks.timeliness'),
      width: 220,
      render: (_, { timeliness, data }) => (
        <div className={styles['state']}>
          <TimelinessTag timeliness={timeliness} />
          <span className="gb-quiet">
            {t(`tasks.status.${data.status}`)}
            {data.status === 'IN_PROGRESS' && ` ${data.progressPercent}%`}
          </span>
        </div>
      ),
    },
  ];
}
