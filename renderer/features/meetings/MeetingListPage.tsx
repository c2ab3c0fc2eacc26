import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Empty, Table } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { LiveView } from '../../components/LiveView';
import { MeetingStatusTag } from './MeetingStatusTag';
import { meetingPowers } from './meetingPowers';
import { NewMeetingModal } from './NewMeetingModal';
import { PageHeader } from '../../components/PageHeader';
import { showDay } from '../../text/showDay';
import { SyncMarkTag } from '../../components/SyncMarkTag';
import { useActor } from '../../app/session/useActor';
import { useLive } from '../../live/useLive';
import type { MeetingRow } from '#shared/ipc/views';

/** Meetings, newest first. */
export function MeetingListPage(): ReactNode {
  const { t } = useTranslation();
  const live = useLive('meetings.list', {});
  const mayAdd = meetingPowers(useActor(), { status: 'DRAFT', noticeNumber: '' }).edit;
  const [adding, setAdding] = useState(false);
  return (
    <>
      <PageHeader
        title={t('meetings.title')}
        {...(live.status === 'ready' && { asOf: live.asOf })}
        actions={
          mayAdd && (
            <Button type="primary" onClick={() => setAdding(true)}>
              {t('meetings.add')}
            </Button>
          )
        }
      />
      {adding && <NewMeetingModal onClose={() => setAdding(false)} />}
      <LiveView live={live}>
        {(rows) => (
          <Table<MeetingRow>
            size="small"
            rowKey="id"
            aria-label={t('meetings.title')}
            dataSource={[...rows]}
            pagination={{ pageSize: 20, showSizeChanger: false, hideOnSinglePage: true }}
            locale={{ emptyText: <Empty description={t('meetings.empty')} /> }}
            columns={[
              {
                key: 'when',
                title: t('meetings.when'),
                width: 148,
                render: (_, { heldOn, startTime }) => `${startTime} ${showDay(heldOn)}`,
              },
              {
                key: 'title',
                title: t('meetings.name'),
                render: (_, { id, title, sync }) => (
                  <>
                    <Link to={`/meetings/${id}`}>{title}</Link> <SyncMarkTag mark={sync} />
                  </>
                ),
              },
              { key: 'place', title: t('meetings.place'), width: 216, dataIndex: 'place' },
              {
                key: 'conclusions',
                title: t('meetings.conclusions'),
                width: 96,
                align: 'right',
                dataIndex: 'conclusions',
              },
              { key: 'tasks', title: t('meetings.tasks'), width: 104, align: 'right', dataIndex: 'tasks' },
              {
                key: 'status',
                title: t('tasks.statusTitle'),
                width: 120,
                render: (_, { status }) => <MeetingStatusTag status={status} />,
              },
            ]}
          />
        )}
      </LiveView>
    </>
  );
}
