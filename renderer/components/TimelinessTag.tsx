import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { timelinessLooks } from './timelinessLooks';
import { ToneTag } from './ToneTag';
import type { Timeliness } from '#shared/domain/timeliness';

/** Timeliness in words and colour: "Quá hạn 3 ngày". Cancelled tasks have none. */
export function TimelinessTag({ timeliness }: { readonly timeliness: Timeliness | null }): ReactNode {
  const { t } = useTranslation();
  if (!timeliness) return <ToneTag tone="grey">{t('tasks.status.CANCELLED')}</ToneTag>;
  const { bucket, daysLate, daysLeft } = timeliness;
  const { tone, icon } = timelinessLooks[bucket];
  const days = daysLate > 0 ? daysLate : bucket === 'DUE_SOON' ? (daysLeft ?? 0) : 0;
  return (
    <ToneTag tone={tone} icon={icon} testId="timeliness">
      {t(`tasks.bucket.${bucket}`)}
      {days > 0 && ` ${t(daysLate > 0 ? 'tasks.daysLate' : 'tasks.daysLeft', { days })}`}
      {bucket === 'DUE_SOON' && days === 0 && ` ${t('tasks.dueToday')}`}
    </ToneTag>
  );
}
