import { useState } from 'react';
import type { ReactNode } from 'react';
import { Empty, Input, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { fold } from '#shared/text/fold';
import { PageHeader } from '../../components/PageHeader';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import type { PersonData } from '#shared/domain/people';
import type { UnitData } from '#shared/domain/units';
import type { View } from '#shared/ipc/views';

/** Units and staff, found with or without diacritics. */
export function DirectoryPage(): ReactNode {
  const { t } = useTranslation();
  const { units, peopleOf, asOf } = useDirectory();
  const [typed, setTyped] = useState('');
  const wanted = fold(typed);

  const hit = (text: string): boolean => fold(text).includes(wanted);
  const person = ({ data }: View<PersonData>): boolean => hit(`${data.fullName} ${data.position}`);
  const unit = ({ data }: View<UnitData>): boolean =>
    hit([data.name, data.shortName, data.code, ...data.aliases].join(' '));
  const shown = units.filter((each) => unit(each) || peopleOf(each.id).some(person));

  return (
    <>
      <PageHeader title={t('directory.title')} asOf={asOf} />
      <Input.Search
        aria-label={t('common.search')}
        placeholder={t('common.searchHint')}
        allowClear
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        style={{ width: 320, marginBottom: 16 }}
      />
      <Table<View<UnitData>>
        size="small"
        rowKey="id"
        aria-label={t('directory.title')}
        dataSource={shown}
        pagination={false}
        locale={{ emptyText: <Empty description={t('common.noMatch')} /> }}
        columns={[
          {
            key: 'unit',
            title: t('directory.unit'),
            width: 320,
            onCell: () => ({ style: { verticalAlign: 'top' } }),
            render: (_, { data }) => (
              <>
                <b style={{ fontWeight: 600 }}>{data.name}</b>
                <div className="gb-quiet">
                  {t(`directory.type.${data.type}`)}
                  {data.code && ` · ${t('directory.code', { code: data.code })}`}
                </div>
              </>
            ),
          },
          {
            key: 'people',
            title: t('directory.people'),
            render: (_, { id }) => <PeopleOf people={peopleOf(id)} />,
          },
        ]}
      />
    </>
  );
}

function PeopleOf({ people }: { readonly people: readonly View<PersonData>[] }): ReactNode {
  const { t } = useTranslation();
  if (people.length === 0) return <span className="gb-quiet">{t('directory.noPeople')}</span>;
  return people.map(({ id, data }) => (
    <div key={id}>
      {data.fullName}
      <span className="gb-quiet">
        {data.position && data.position !== data.fullName && ` – ${data.position}`}
        {data.officialEmail && ` · ${data.officialEmail}`}
        {data.phone && ` · ${data.phone}`}
      </span>
    </div>
  ));
}
