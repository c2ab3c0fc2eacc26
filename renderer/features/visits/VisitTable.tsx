import type { ReactNode } from 'react';
import { Empty, Table } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { showDay } from '../../text/showDay';
import { SyncMarkTag } from '../../components/SyncMarkTag';
import { ToneTag } from '../../components/ToneTag';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import { useSession } from '../../app/session/useSession';
import { visitState, wardTones } from './wardState';
import type { CampaignData } from '#shared/domain/campaigns';
import type { VisitRow } from '#shared/ipc/views';

interface Props {
  readonly rows: readonly VisitRow[];
  readonly campaign: CampaignData;
}

/** Every visit of the campaign, by its planned day. */
export function VisitTable({ rows, campaign }: Props): ReactNode {
  const { t } = useTranslation();
  const { personName } = useDirectory();
  const { today } = useSession();
  const teams = new Map(campaign.teams.map(({ id, name }) => [id, name]));
  return (
    <Table<VisitRow>
      size="small"
      rowKey="id"
      aria-label={t('visits.list')}
      dataSource={[...rows]}
      pagination={{ pageSize: 50, showSizeChanger: false, hideOnSinglePage: true }}
      locale={{ emptyText: <Empty description={t('visits.empty')} /> }}
      columns={[
        {
          key: 'day',
          title: t('visits.plannedOn'),
          width: 120,
          render: (_, { data }) => showDay(data.plannedOn),
        },
        {
          key: 'ward',
          title: t('visits.ward'),
          render: (_, { id, wardName, data, sync }) => (
            <>
              <Link to={`/visits/${id}`}>{wardName}</Link>
              {data.facility && ` – ${data.facility}`} <SyncMarkTag mark={sync} />
            </>
          ),
        },
        {
          key: 'type',
          title: t('visits.typeTitle'),
          width: 120,
          render: (_, { data }) => t(`visits.type.${data.visitType}`),
        },
        {
          key: 'team',
          title: t('visits.team'),
          width: 372,
          render: (_, { data }) =>
            [teams.get(data.teamId), personName(data.leaderId)].filter(Boolean).join(' – ') ||
            t('common.notNamed'),
        },
        { key: 'findings', title: t('visits.findings'), width: 88, align: 'right', dataIndex: 'findings' },
        {
          key: 'state',
          title: t('tasks.statusTitle'),
          width: 152,
          render: (_, row) => {
            const state = visitState(row, today);
            return <ToneTag tone={wardTones[state]}>{t(`visits.state.${state}`)}</ToneTag>;
          },
        },
      ]}
    />
  );
}
