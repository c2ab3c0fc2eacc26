import { lazy, Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { BucketCards } from './BucketCards';
import { chartHeight } from './chartHeight';
import { CountTable } from './CountTable';
import { LiveView } from '../../components/LiveView';
import { MonthTable } from './MonthTable';
import { NumberLists } from './NumberLists';
import { PageHeader } from '../../components/PageHeader';
import { TaskBrief } from './TaskBrief';
import { useLive } from '../../live/useLive';
import styles from './DashboardPage.module.css';

// The numbers come first; the chart engine is loaded after them.
const UnitChart = lazy(async () => ({ default: (await import('./UnitChart')).UnitChart }));

/** The leader's page: how the work stands in numbers; over the whole window and large for the meeting room. */
export function DashboardPage(): ReactNode {
  const { t } = useTranslation();
  const live = useLive('dashboard', {});
  const [presenting, setPresenting] = useState(false);

  useEffect(() => {
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setPresenting(false);
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, []);

  return (
    <div className={presenting ? styles['presenting'] : undefined} data-testid="dashboard">
      <PageHeader
        title={t('dashboard.title')}
        {...(live.status === 'ready' && { asOf: live.asOf })}
        actions={
          <Button onClick={() => setPresenting(!presenting)}>
            {t(presenting ? 'dashboard.leave' : 'dashboard.present')}
          </Button>
        }
      />
      <LiveView live={live}>
        {(view) => (
          <div className={styles['page']}>
            <BucketCards counts={view.total} />
            <NumberLists view={view} />
            <div className={styles['pair']}>
              <Card size="small" title={<h2>{t('dashboard.late')}</h2>}>
                <TaskBrief rows={view.late} bucket="OVERDUE" total={view.total.OVERDUE} />
              </Card>
              <Card size="small" title={<h2>{t('dashboard.dueSoon')}</h2>}>
                <TaskBrief rows={view.dueSoon} bucket="DUE_SOON" total={view.total.DUE_SOON} />
              </Card>
            </div>
            <Card size="small" title={<h2>{t('dashboard.ranked')}</h2>}>
              {view.byUnit.length > 0 && (
                <Suspense
                  fallback={<div style={{ height: chartHeight(view.byUnit.length), marginBottom: 8 }} />}
                >
                  <UnitChart units={view.byUnit} />
                </Suspense>
              )}
              <CountTable
                label={t('dashboard.ranked')}
                head={t('tasks.leadUnit')}
                ranked
                rows={view.byUnit.map((group) => ({ ...group, address: { unitId: group.id } }))}
              />
            </Card>
            <Card size="small" title={<h2>{t('dashboard.byLeader')}</h2>}>
              <CountTable
                label={t('dashboard.byLeader')}
                head={t('tasks.leader')}
                rows={view.byLeader.map((group) => ({ ...group, address: { leaderId: group.id } }))}
              />
            </Card>
            <Card size="small" title={<h2>{t('dashboard.months')}</h2>}>
              <MonthTable months={view.months} />
            </Card>
          </div>
        )}
      </LiveView>
    </div>
  );
}
