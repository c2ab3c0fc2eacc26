import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Card, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { CampaignHeader } from './CampaignHeader';
import { LiveView } from '../../components/LiveView';
import { mayInspect } from './visitPowers';
import { NewVisitModal } from './NewVisitModal';
import { PageHeader } from '../../components/PageHeader';
import { useActor } from '../../app/session/useActor';
import { useLive } from '../../live/useLive';
import { VisitTable } from './VisitTable';
import { WardGrid } from './WardGrid';

/** The Tết campaign: how far away Tết is, how each ward stands, and every visit. */
export function VisitListPage(): ReactNode {
  const { t } = useTranslation();
  const live = useLive('visits.list', {});
  const may = mayInspect(useActor(), { status: 'PLANNED' });
  const [adding, setAdding] = useState(false);
  return (
    <LiveView live={live}>
      {({ campaign, rows }, asOf) => (
        <>
          <PageHeader
            title={t('visits.title')}
            asOf={asOf}
            {...(campaign && { tags: <CampaignHeader campaign={campaign.data} /> })}
            actions={
              may &&
              campaign && (
                <Button type="primary" onClick={() => setAdding(true)}>
                  {t('visits.add')}
                </Button>
              )
            }
          />
          {campaign ? (
            <>
              <Card size="small" title={<h2>{t('visits.wards')}</h2>} style={{ marginBottom: 16 }}>
                <WardGrid rows={rows} />
              </Card>
              <VisitTable rows={rows} campaign={campaign.data} />
              {adding && <NewVisitModal campaign={campaign} rows={rows} onClose={() => setAdding(false)} />}
            </>
          ) : (
            <Empty description={t('visits.noCampaign')} style={{ padding: 48 }} />
          )}
        </>
      )}
    </LiveView>
  );
}
