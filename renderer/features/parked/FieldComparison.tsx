import type { ReactNode } from 'react';
import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { differingFields } from './differingFields';
import { useFieldText } from './useFieldText';
import type { FieldPair } from './differingFields';
import type { ParkedView } from '#shared/ipc/views';

/** Mine and the server's side by side, field by field; only what differs. */
export function FieldComparison({ item }: { readonly item: ParkedView }): ReactNode {
  const { t } = useTranslation();
  const { labelOf, textOf } = useFieldText();
  const pairs = differingFields(item.mine, item.theirs);
  if (pairs.length === 0) return <p className="gb-quiet">{t('parked.same')}</p>;

  const cell = (value: unknown): ReactNode => <span className="gb-prose">{textOf(value)}</span>;
  return (
    <Table<FieldPair>
      size="small"
      rowKey="path"
      aria-label={t('parked.comparison')}
      pagination={false}
      dataSource={[...pairs]}
      columns={[
        { key: 'field', title: t('parked.field'), width: 220, render: (_, { path }) => labelOf(path) },
        { key: 'mine', title: t('parked.mine'), render: (_, { mine }) => cell(mine) },
        ...(item.theirs
          ? [
              {
                key: 'theirs',
                title: t('parked.theirs'),
                render: (_: unknown, { theirs }: FieldPair) => cell(theirs),
              },
            ]
          : []),
      ]}
    />
  );
}
