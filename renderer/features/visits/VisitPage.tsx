import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { LiveView } from '../../components/LiveView';
import { mayInspect } from './visitPowers';
import { useActor } from '../../app/session/useActor';
import { useLive } from '../../live/useLive';
import { VisitForm } from './VisitForm';
import { VisitReader } from './VisitReader';

/** One visit: filled in until it is finished, then read. */
export function VisitPage(): ReactNode {
  const { id = '' } = useParams();
  const actor = useActor();
  const live = useLive('visits.one', { id });
  return (
    <LiveView live={live}>
      {(visit, asOf) =>
        mayInspect(actor, visit.data) ? (
          <VisitForm key={visit.id} visit={visit} asOf={asOf} />
        ) : (
          <VisitReader key={visit.id} visit={visit} asOf={asOf} />
        )
      }
    </LiveView>
  );
}
