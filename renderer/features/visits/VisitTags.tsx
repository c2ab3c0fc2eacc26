import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showDay } from '../../text/showDay';
import { ToneTag } from '../../components/ToneTag';
import { useSession } from '../../app/session/useSession';
import { visitState, wardTones } from './wardState';
import type { VisitData } from '#shared/domain/visits';

/** How a visit stands, its kind and its day. */
export function VisitTags({ data }: { readonly data: VisitData }): ReactNode {
  const { t } = useTranslation();
  const { today } = useSession();
  const state = visitState({ data }, today);
  return (
    <>
      <ToneTag tone={wardTones[state]} testId="visit-state">
        {t(`visits.state.${state}`)}
      </ToneTag>
      <ToneTag tone="grey">
        {t(`visits.type.${data.visitType}`)} · {showDay(data.plannedOn)}
      </ToneTag>
    </>
  );
}
