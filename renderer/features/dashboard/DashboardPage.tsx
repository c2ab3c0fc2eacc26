import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { BucketCards } from './BucketCards';
import { chartHeight } from './chartHeight';
import { CountTable } from './CountTable';
import { LiveView } from '../../components/LiveView';
import { PageHeader } from '../../components/PageHeader';
import { TaskBrief } from './TaskBrief';
import { useLive } from '../../live/useLive';
import styles from './DashboardPage.module.css';

// The numbers come first; the chart engine is loaded after them.
const UnitChart = lazy(async () => ({ default: (await import('./UnitChart')).UnitChart }));

/** The leader's page: how the work stands in numbers, by unit and by leader, what is late and what will be. */
export function DashboardPage(): ReactNode {
  const { t } = useTranslation();
  const live = useLive('dashboard', {});
  return (
    <>
      <PageHeader title={t('dashboard.title')} {...(live.status === 'ready' && { asOf: live.asOf })} />
      <LiveView live={live}>
        {({ total, byUnit, byLeader, late, dueSoon }) => (
          <div className={styles['page']}>
            <BucketCards counts={total} />
            <div className={styles['pair']}>
              <Card size="small" title={<h2>{t('dashboard.late')}</h2>}>
                <TaskBrief rows={late} bucket="OVERDUE" total={total.OVERDUE} />
              </Card>
              <Card size="small" title={<h2>{t('dashboard.dueSoon')}</h2>}>
                <TaskBrief rows={dueSoon} bucket="DUE_SOON" total={total.DUE_SOON} />
              </Card>
            </div>
            <Card size="small" title={<h2>{t('dashboard.byUnit')}</h2>}>
              {byUnit.length > 0 && (
                <Suspense fallback={<div style={{ height: chartHeight(byUnit.length), marginBottom: 8 }} />}>
                  <UnitChart units={byUnit} />
                </Suspense>
              )}
              <CountTable
                label={t('dashboard.byUnit')}
                head={t('tasks.leadUnit')}
                rows={byUnit.map(({ unitId, unitName, counts }) => ({
                  id: unitId,
                  name: unitName,
                  counts,
                  address: { unitId },
                }))}
              />
            </Card>
            <Card size="small" title={<h2>{t('dashboard.byLeader')}</h2>}>
              <CountTable
                label={t('dashboard.byLeader')}
                head={t('tasks.leader')}
                rows={byLeader.map(({ personId, personName, counts }) => ({
                  id: personId,
                  name: personName,
                  counts,
                  address: { leaderId: personId },
                }))}
              />
            </Card>
          </div>
        )}
      </LiveView>
    </>
  );
}
