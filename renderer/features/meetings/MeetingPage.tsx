import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { LiveView } from '../../components/LiveView';
import { MeetingEditor } from './MeetingEditor';
import { meetingPowers } from './meetingPowers';
import { MeetingReader } from './MeetingReader';
import { useActor } from '../../app/session/useActor';
import { useLive } from '../../live/useLive';

/** One meeting: written by the Office until it is signed, read by everybody. */
export function MeetingPage(): ReactNode {
  const { id = '' } = useParams();
  const actor = useActor();
  const live = useLive('meetings.one', { id });
  return (
    <LiveView live={live}>
      {(meeting, asOf) =>
        meetingPowers(actor, meeting.data).edit ? (
          <MeetingEditor key={meeting.id} meeting={meeting} asOf={asOf} />
        ) : (
          <MeetingReader key={meeting.id} meeting={meeting} asOf={asOf} />
        )
      }
    </LiveView>
  );
}
