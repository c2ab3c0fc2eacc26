import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConclusionList } from './ConclusionList';
import { MeetingFacts } from './MeetingFacts';
import { meetingPowers } from './meetingPowers';
import { MeetingStatusTag } from './MeetingStatusTag';
import { NoticeNumberForm } from './NoticeNumberForm';
import { PageHeader } from '../../components/PageHeader';
import { PaperPreview } from '../documents/PaperPreview';
import { SyncMarkTag } from '../../components/SyncMarkTag';
import { useActor } from '../../app/session/useActor';
import type { MeetingView } from '#shared/ipc/views';

interface Props {
  readonly meeting: MeetingView;
  readonly asOf: string;
}

/** A meeting as it stands: frozen once signed, with every conclusion linked to its task. */
export function MeetingReader({ meeting, asOf }: Props): ReactNode {
  const { t } = useTranslation();
  const { data } = meeting;
  const powers = meetingPowers(useActor(), data);
  const [paper, setPaper] = useState(false);
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
          <Button type="primary" onClick={() => setPaper(true)}>
            {t('documents.preview')}
          </Button>
        }
      />
      {powers.number && <NoticeNumberForm id={meeting.id} />}
      <Card size="small" title={<h2>{t('meetings.conclusionsTitle')}</h2>} style={{ marginBottom: 16 }}>
        <ConclusionList meeting={meeting} />
      </Card>
      <Card size="small" title={<h2>{t('meetings.general')}</h2>}>
        <MeetingFacts data={data} />
      </Card>
      {paper && (
        <PaperPreview
          paper={{ kind: 'conclusionNotice', id: meeting.id }}
          title={t('documents.conclusionNotice')}
          onClose={() => setPaper(false)}
        />
      )}
    </>
  );
}
