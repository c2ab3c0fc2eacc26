import type { ReactNode } from 'react';
import { Empty, Table } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '#shared/text/formatNumber';
import { ratePercent } from './ratePercent';
import { timelinessBuckets } from '#shared/domain/timeliness';
import { writeAddress } from '../tasks/filterInUrl';
import type { BucketCounts } from '#shared/ipc/views';
import type { ListAddress } from '../tasks/filterInUrl';

interface CountRow {
  readonly id: string;
  readonly name: string;
  readonly counts: BucketCounts;
  readonly onTimeRate: number | null;
  /** What the list is narrowed to when a number is opened. */
  readonly address: Partial<ListAddress>;
}

interface Props {
  readonly label: string;
  readonly head: string;
  readonly rows: readonly CountRow[];
  /** The rows come best first and are numbered. */
  readonly ranked?: boolean;
}

const total = (counts: BucketCounts): number =>
  timelinessBuckets.reduce((sum, bucket) => sum + counts[bucket], 0);

/** Counts by bucket, a row each; every number opens the list it counts. */
export function CountTable({ label, head, rows, ranked = false }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <Table<CountRow>
      size="small"
      rowKey="id"
      aria-label={label}
      pagination={false}
      dataSource={[...rows]}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('tasks.empty')} /> }}
      columns={[
        ...(ranked
          ? [
              {
                key: 'rank',
                title: t('dashboard.rank'),
                width: 64,
                render: (_: unknown, { onTimeRate }: CountRow, index: number) =>
                  onTimeRate === null ? '' : index + 1,
              },
            ]
          : []),
        {
          key: 'name',
          title: head,
          render: (_, { name, address }) => <Link to={`/tasks?${writeAddress(address)}`}>{name}</Link>,
        },
        ...timelinessBuckets.map((bucket) => ({
          key: bucket,
          title: t(`tasks.bucket.${bucket}`),
          width: 116,
          align: 'right' as const,
          render: (_: unknown, { counts, address }: CountRow) =>
            counts[bucket] > 0 ? (
              <Link to={`/tasks?${writeAddress({ ...address, bucket })}`}>
                {formatNumber(counts[bucket])}
              </Link>
            ) : (
              <span className="gb-quiet">0</span>
            ),
        })),
        {
          key: 'rate',
          title: t('dashboard.onTimeRate'),
          width: 96,
          align: 'right',
          render: (_, { onTimeRate }) => ratePercent(onTimeRate) || t('dashboard.noRate'),
        },
        {
          key: 'total',
          title: t('dashboard.total'),
          width: 96,
          align: 'right',
          render: (_, { counts }) => <b>{formatNumber(total(counts))}</b>,
        },
      ]}
    />
  );
}
