import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { filterOf, readAddress, writeAddress } from './filterInUrl';
import { LiveView } from '../../components/LiveView';
import { PageHeader } from '../../components/PageHeader';
import { TaskFilters } from './TaskFilters';
import { TaskTable } from './TaskTable';
import { useLive } from '../../live/useLive';
import { useSession } from '../../app/session/useSession';
import type { ListAddress } from './filterInUrl';

/** Tasks, nearest due date first, narrowed by what the address says. */
export function TaskListPage(): ReactNode {
  const { t } = useTranslation();
  const { personId } = useSession();
  const [params, setParams] = useSearchParams();
  const address = readAddress(params);
  const live = useLive('tasks.list', filterOf(address, personId), { keep: true });

  function change(patch: Partial<ListAddress>): void {
    setParams(writeAddress({ ...address, page: 1, ...patch }), { replace: true });
  }

  return (
    <>
      <PageHeader title={t('tasks.title')} {...(live.status === 'ready' && { asOf: live.asOf })} />
      <TaskFilters address={address} onChange={change} />
      <LiveView live={live}>
        {({ rows, total }) => (
          <TaskTable
            rows={rows}
            total={total}
            page={address.page}
            refreshing={live.status === 'ready' && live.refreshing}
            filtered={writeAddress({ ...address, page: 1 }) !== ''}
            onPage={(page) => change({ page })}
          />
        )}
      </LiveView>
    </>
  );
}
