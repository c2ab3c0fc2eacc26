import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Card } from 'antd';
import { useNavigate } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CarriedCard } from './CarriedCard';
import { ConclusionList } from './ConclusionList';
import { FollowSwitch } from './FollowSwitch';
import { MeetingFacts } from './MeetingFacts';
import { MeetingPapers } from './MeetingPapers';
import { meetingPowers } from './meetingPowers';
import { MeetingRelations } from './MeetingRelations';
import { MeetingStatusTag } from './MeetingStatusTag';
import { NextMeetingModal } from './NextMeetingModal';
import { NoticeNumberForm } from './NoticeNumberForm';
import { PageHeader } from '../../components/PageHeader';
import { PaperPreview } from '../documents/PaperPreview';
import { ProblemAlert } from '../../components/ProblemAlert';
import { SyncMarkTag } from '../../components/SyncMarkTag';
import { useActor } from '../../app/session/useActor';
import { useCall } from '../../live/useCall';
import styles from './MeetingReader.module.css';
import type { FollowFilter } from './followed';
import type { MeetingPaper } from './MeetingPapers';
import type { MeetingView } from '#shared/ipc/views';

interface Props {
  readonly meeting: MeetingView;
  readonly asOf: string;
}

/** A meeting as it stands: frozen once signed, every conclusion with its tasks, and what follows from it. */
export function MeetingReader({ meeting, asOf }: Props): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data } = meeting;
  const powers = meetingPowers(useActor(), data);
  const supplement = useCall('meetings.supplement');
  const [open, setOpen] = useState<MeetingPaper | 'next' | null>(null);
  const [filter, setFilter] = useState<FollowFilter>('all');

  async function startSupplement(): Promise<void> {
    const result = await supplement.run({ id: meeting.id });
    if (result.ok) void navigate(`/meetings/${result.value.id}`);
  }

  return (
    <>
      <PageHeader
        title={data.title}
        asOf={asOf}
        tags={
          <>
            <MeetingStatusTag status={data.status} />
            <SyncMarkTag mark={meeting.sync} always />
          </>
        }
        actions={
          <>
            {powers.follow && (
              <>
                <Button loading={supplement.busy} onClick={() => void startSupplement()}>
                  {t('meetings.startSupplement')}
                </Button>
                {!data.supplementTo && (
                  <Button onClick={() => setOpen('next')}>{t('meetings.startNext')}</Button>
                )}
              </>
            )}
            <MeetingPapers primary onOpen={setOpen} />
          </>
        }
      />
      <ProblemAlert problem={supplement.problem} />
      <MeetingRelations meeting={meeting} />
      {powers.number && <NoticeNumberForm id={meeting.id} />}
      <div className={styles['cards']}>
        {(data.carried ?? []).length > 0 && <CarriedCard meeting={meeting} carried={data.carried ?? []} />}
        <Card
          size="small"
          title={<h2>{t('meetings.conclusionsTitle')}</h2>}
          extra={
            data.status === 'SIGNED' && <FollowSwitch value={filter} onChange={setFilter} since="meeting" />
          }
        >
          <ConclusionList meeting={meeting} filter={filter} />
        </Card>
        <Card size="small" title={<h2>{t('meetings.general')}</h2>}>
          <MeetingFacts data={data} />
        </Card>
      </div>
      {open === 'next' && <NextMeetingModal meeting={meeting} onClose={() => setOpen(null)} />}
      {open !== null && open !== 'next' && (
        <PaperPreview
          paper={{ kind: open, id: meeting.id }}
          title={t(`documents.${open}`)}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
