import type { ReactNode } from 'react';
import { Card } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '#shared/text/formatNumber';
import { ratePercent } from './ratePercent';
import { waitingFor } from '#shared/ipc/taskFilter';
import { writeAddress } from '../tasks/filterInUrl';
import styles from './NumberLists.module.css';
import type { DashboardView } from '#shared/ipc/views';
import type { ListAddress } from '../tasks/filterInUrl';

interface Line {
  readonly label: string;
  readonly count: number;
  readonly address: Partial<ListAddress>;
}

/** The on-time rate, how long late work has been late, what comes due, what waits for whom; each number opens its list. */
export function NumberLists({ view }: { readonly view: DashboardView }): ReactNode {
  const { t } = useTranslation();
  const { ageing, ahead, waiting } = view;
  const eldest = Math.max(...ageing.map(({ upToDays }) => upToDays ?? 0));
  return (
    <div className={styles['lists']}>
      <Card size="small" title={<h2>{t('dashboard.onTimeRate')}</h2>}>
        <div className={styles['rate']} data-testid="on-time-rate">
          {ratePercent(view.onTimeRate) || t('dashboard.noRate')}
        </div>
        <span className="gb-quiet">{t('dashboard.onTimeRateOf')}</span>
      </Card>
      <Lines
        title={t('dashboard.ageing')}
        lines={ageing.map(({ upToDays, count, dueFrom, dueTo }) => ({
          label:
            upToDays === null
              ? t('dashboard.ageOver', { days: eldest })
              : t('dashboard.ageUpTo', { days: upToDays }),
          count,
          address: { open: true, dueFrom, dueTo },
        }))}
      />
      <Lines
        title={t('dashboard.ahead')}
        lines={ahead.map(({ days, count, dueFrom, dueTo }) => ({
          label: t('dashboard.aheadDays', { days }),
          count,
          address: { open: true, dueFrom, dueTo },
        }))}
      />
      <Lines
        title={t('dashboard.waiting')}
        lines={waitingFor.map((what) => ({
          label: t(`tasks.waiting.${what}`),
          count: waiting[what],
          address: { waiting: what },
        }))}
      />
    </div>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }): ReactNode {
  return (
    <Card size="small" title={<h2>{title}</h2>}>
      {lines.map(({ label, count, address }) => (
        <Link key={label} to={`/tasks?${writeAddress(address)}`} className={styles['line'] ?? ''}>
          <span>{label}</span>
          <b>{formatNumber(count)}</b>
        </Link>
      ))}
    </Card>
  );
}
