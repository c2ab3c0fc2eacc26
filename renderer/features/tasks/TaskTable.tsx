import type { ReactNode } from 'react';
import { Empty, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { offeredActions } from '#shared/domain/actOnTask';
import { pageSize } from './filterInUrl';
import { useActor } from '../../app/session/useActor';
import { useSession } from '../../app/session/useSession';
import { useTaskColumns } from './useTaskColumns';
import type { TaskRow } from '#shared/ipc/views';

interface Props {
  readonly rows: readonly TaskRow[];
  readonly total: number;
  readonly page: number;
  readonly refreshing: boolean;
  readonly filtered: boolean;
  readonly chosen: readonly string[];
  readonly onChoose: (taskIds: readonly string[]) => void;
  readonly onPage: (page: number) => void;
}

/** A page of tasks. */
export function TaskTable(props: Props): ReactNode {
  const { rows, total, page, refreshing, filtered, chosen, onChoose, onPage } = props;
  const { t } = useTranslation();
  const columns = useTaskColumns();
  const actor = useActor();
  const { today } = useSession();
  return (
    <Table<TaskRow>
      size="small"
      rowKey="id"
      aria-label={t('tasks.title')}
      data-testid="task-table"
      columns={columns}
      dataSource={[...rows]}
      rowSelection={{
        selectedRowKeys: [...chosen],
        columnWidth: 36,
        onChange: (keys) => onChoose(keys.map(String)),
        getCheckboxProps: ({ data }) => ({ disabled: !offeredActions(actor, data, today).has('remind') }),
      }}
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
