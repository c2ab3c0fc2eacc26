import type { ReactNode } from 'react';
import { Empty, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { pageSize } from './filterInUrl';
import { useTaskColumns } from './useTaskColumns';
import type { TaskRow } from '#shared/ipc/views';

interface Props {
  readonly rows: readonly TaskRow[];
  readonly total: number;
  readonly page: number;
  readonly refreshing: boolean;
  readonly filtered: boolean;
  readonly onPage: (page: number) => void;
}

/** A page of tasks. */
export function TaskTable({ rows, total, page, refreshing, filtered, onPage }: Props): ReactNode {
  const { t } = useTranslation();
  const columns = useTaskColumns();
  return (
    <Table<TaskRow>
      size="small"
      rowKey="id"
      aria-label={t('tasks.title')}
      data-testid="task-table"
      columns={columns}
      dataSource={[...rows]}
      loading={refreshing}
      locale={{ emptyText: <Empty description={t(filtered ? 'tasks.emptyFiltered' : 'tasks.empty')} /> }}
      pagination={{
        current: page,
        pageSize,
        total,
        showSizeChanger: false,
        hideOnSinglePage: false,
        showTotal: (number) => t('tasks.total', { number }),
        onChange: onPage,
      }}
    />
  );
}
