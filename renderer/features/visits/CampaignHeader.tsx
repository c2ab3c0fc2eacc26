import type { ReactNode } from 'react';
import { CalendarOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { daysBetween } from '#shared/domain/timeliness';
import { showDay } from '../../text/showDay';
import { tetOf } from '#shared/text/tetTable';
import { ToneTag } from '../../components/ToneTag';
import { useSession } from '../../app/session/useSession';
import type { CampaignData } from '#shared/domain/campaigns';

/** How many days remain to Tết, and the phase of the campaign today. */
export function CampaignHeader({ campaign }: { readonly campaign: CampaignData }): ReactNode {
  const { t } = useTranslation();
  const { today } = useSession();
  const tet = tetOf(campaign.lunarYear);
  const phase = campaign.phases.find(({ from, to }) => from <= today && today <= to);
  const days = tet ? daysBetween(today, tet.firstDay) : 0;
  return (
    <>
      <b style={{ fontWeight: 600 }}>{campaign.name}</b>
      {tet && days > 0 && (
        <ToneTag tone={days <= 7 ? 'orange' : 'blue'} icon={<CalendarOutlined />} testId="tet-countdown">
          {t('visits.countdown', { days, name: tet.canChi, day: showDay(tet.firstDay) })}
        </ToneTag>
      )}
      {phase && <ToneTag tone="grey">{t(`visits.phase.${phase.id}`)}</ToneTag>}
    </>
  );
}
