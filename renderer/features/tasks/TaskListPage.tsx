import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'antd';
import { useLocation, useSearchParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { filterOf, readAddress, writeAddress } from './filterInUrl';
import { LiveView } from '../../components/LiveView';
import { PageHeader } from '../../components/PageHeader';
import { TaskFilters } from './TaskFilters';
import { TaskTable } from './TaskTable';
import { useLive } from '../../live/useLive';
import { useSession } from '../../app/session/useSession';
import type { ListAddress } from './filterInUrl';

/** Marks the changes of address that the filters made themselves. */
const ownChange = 'filters';

/** Tasks, nearest due date first, narrowed by what the address says. */
export function TaskListPage(): ReactNode {
  const { t } = useTranslation();
  const { personId } = useSession();
  const [params, setParams] = useSearchParams();
  const { key, state } = useLocation();
  const [arrival, setArrival] = useState(key);
  // Filters begin anew when the address comes from elsewhere, but never under the hands of who types in them.
  if (state !== ownChange && key !== arrival) setArrival(key);
  const address = readAddress(params);
  const filtered = writeAddress({ ...address, page: 1 }) !== '';
  const live = useLive('tasks.list', filterOf(address, personId), { keep: true });

  function change(patch: Partial<ListAddress>): void {
    setParams(writeAddress({ ...address, page: 1, ...patch }), { replace: true, state: ownChange });
  }

  return (
    <>
      <PageHeader
        title={t('tasks.title')}
        {...(live.status === 'ready' && { asOf: live.asOf })}
        actions={
          filtered && <Button onClick={() => setParams('', { replace: true })}>{t('common.clear')}</Button>
        }
      />
      <TaskFilters key={arrival} address={address} onChange={change} />
      <LiveView live={live}>
        {({ rows, total }) => (
          <TaskTable
            rows={rows}
            total={total}
            page={address.page}
            refreshing={live.status === 'ready' && live.refreshing}
            filtered={filtered}
            onPage={(page) => change({ page })}
          />
        )}
      </LiveView>
    </>
  );
}
