import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '#shared/text/formatNumber';
import { timelinessLooks } from '../../components/timelinessLooks';
import { tones } from '../../app/theme';
import { writeAddress } from '../tasks/filterInUrl';
import styles from './BucketCards.module.css';
import type { BucketCounts } from '#shared/ipc/views';

/** Those that ask for something come first. */
const order = ['OVERDUE', 'DUE_SOON', 'WITHIN_TERM', 'COMPLETED_LATE', 'COMPLETED_ON_TIME'] as const;

/** The five counts in large numbers; each opens its list. */
export function BucketCards({ counts }: { readonly counts: BucketCounts }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={styles['cards']}>
      {order.map((bucket) => {
        const { tone, icon } = timelinessLooks[bucket];
        return (
          <Link
            key={bucket}
            to={`/tasks?${writeAddress({ bucket })}`}
            className={styles['card'] ?? ''}
            data-testid={`bucket-${bucket}`}
            style={{ borderTopColor: tones[tone].solid }}
          >
            <span className={styles['label']} style={{ color: tones[tone].text }}>
              {icon} {t(`tasks.bucket.${bucket}`)}
            </span>
            <span className={styles['number']} style={{ color: tones[tone].text }}>
              {formatNumber(counts[bucket])}
            </span>
          </Link>
        );
      })}
    </div>
  );
}
