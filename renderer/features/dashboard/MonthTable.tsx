import type { ReactNode } from 'react';
import { Empty, Table } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '#shared/text/formatNumber';
import { ratePercent } from './ratePercent';
import { tones } from '../../app/theme';
import { writeAddress } from '../tasks/filterInUrl';
import type { ListAddress } from '../tasks/filterInUrl';
import type { MonthCounts } from '#shared/ipc/taskViews';

/** Month by month what fell due and what became of it; a bar shows the rate, every number opens its list. */
export function MonthTable({ months }: { readonly months: readonly MonthCounts[] }): ReactNode {
  const { t } = useTranslation();
  const link = (count: number, { dueFrom, dueTo }: MonthCounts, more: Partial<ListAddress>): ReactNode =>
    count === 0 ? (
      <span className="gb-quiet">0</span>
    ) : (
      <Link to={`/tasks?${writeAddress({ dueFrom, dueTo, ...more })}`}>{formatNumber(count)}</Link>
    );
  return (
    <Table<MonthCounts>
      size="small"
      rowKey="month"
      aria-label={t('dashboard.months')}
      pagination={false}
      dataSource={[...months]}
      locale={{
        emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('dashboard.noMonths')} />,
      }}
      columns={[
        {
          key: 'month',
          title: t('dashboard.month'),
          width: 96,
          render: (_, { month }) => `${month.slice(5)}/${month.slice(0, 4)}`,
        },
        {
          key: 'due',
          title: t('dashboard.due'),
          width: 96,
          align: 'right',
          render: (_, row) => link(row.count, row, {}),
        },
        {
          key: 'onTime',
          title: t('tasks.bucket.COMPLETED_ON_TIME'),
          width: 168,
          align: 'right',
          render: (_, row) => link(row.onTime, row, { bucket: 'COMPLETED_ON_TIME' }),
        },
        {
          key: 'late',
          title: t('tasks.bucket.COMPLETED_LATE'),
          width: 168,
          align: 'right',
          render: (_, row) => link(row.late, row, { bucket: 'COMPLETED_LATE' }),
        },
        {
          key: 'overdue',
          title: t('tasks.bucket.OVERDUE'),
          width: 120,
          align: 'right',
          render: (_, row) => link(row.overdue, row, { bucket: 'OVERDUE' }),
        },
        {
          key: 'rate',
          title: t('dashboard.onTimeRate'),
          render: (_, { onTimeRate }) => (
            <span style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
              <span style={{ width: 56 }}>{ratePercent(onTimeRate) || t('dashboard.noRate')}</span>
              <span
                aria-hidden
                style={{
                  width: `${(onTimeRate ?? 0) * 60}%`,
                  height: 10,
                  background: tones.green.solid,
                  borderRadius: 2,
                }}
              />
            </span>
          ),
        },
      ]}
    />
  );
}
