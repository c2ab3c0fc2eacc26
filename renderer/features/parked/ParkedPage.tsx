import type { ReactNode } from 'react';
import { App, Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { LiveView } from '../../components/LiveView';
import { PageHeader } from '../../components/PageHeader';
import { ParkedCard } from './ParkedCard';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useCall } from '../../live/useCall';
import { useLive } from '../../live/useLive';

/** What the server refused or two people changed at once: kept whole until its author settles it. */
export function ParkedPage(): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const live = useLive('parked.list', {});
  const exporting = useCall('parked.export');

  async function exportAll(): Promise<void> {
    const result = await exporting.run(undefined);
    if (result.ok && result.value.path)
      void message.success(t('parked.exported', { number: result.value.count, path: result.value.path }));
  }

  return (
    <>
      <PageHeader
        title={t('parked.title')}
        {...(live.status === 'ready' && { asOf: live.asOf })}
        actions={
          <Button loading={exporting.busy} onClick={() => void exportAll()}>
            {t('parked.export')}
          </Button>
        }
      />
      <p className="gb-quiet" style={{ marginTop: 0 }}>
        {t('parked.explain')}
      </p>
      <ProblemAlert problem={exporting.problem} />
      <LiveView live={live}>
        {(items) =>
          items.length === 0 ? (
            <Empty description={t('parked.empty')} style={{ padding: 48 }} />
          ) : (
            items.map((item) => <ParkedCard key={item.id} item={item} />)
          )
        }
      </LiveView>
    </>
  );
}
