import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Segmented } from 'antd';
import { useLocation, useSearchParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { AsOf } from '../../components/AsOf';
import { isLeader, isOffice } from '#shared/domain/access/actor';
import { isNarrowed, readAddress, taskViews, writeAddress } from './filterInUrl';
import { OrderModal } from './OrderModal';
import { PageHeader } from '../../components/PageHeader';
import { SavedFilters } from './SavedFilters';
import { TaskBoard } from './TaskBoard';
import { TaskCalendar } from './TaskCalendar';
import { TaskFilters } from './TaskFilters';
import { TaskList } from './TaskList';
import { TodayView } from './TodayView';
import { useActor } from '../../app/session/useActor';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import type { ListAddress } from './filterInUrl';

/** Marks the changes of address that the filters made themselves. */
const ownChange = 'filters';

/** Tasks: one's own day, and the list, board and calendar that the address narrows. */
export function TaskListPage(): ReactNode {
  const { t } = useTranslation();
  const actor = useActor();
  const { asOf } = useDirectory();
  const [params, setParams] = useSearchParams();
  const { key, state } = useLocation();
  const [arrival, setArrival] = useState(key);
  const [ordering, setOrdering] = useState(false);
  // Filters begin anew when the address comes from elsewhere, but never under the hands of who types in them.
  if (state !== ownChange && key !== arrival) setArrival(key);
  const address = readAddress(params);
  const { view } = address;

  function change(patch: Partial<ListAddress>): void {
    setParams(writeAddress({ ...address, page: 1, ...patch }), { replace: true, state: ownChange });
  }

  return (
    <>
      <PageHeader
        title={t('tasks.title')}
        tags={
          <>
            <Segmented
              aria-label={t('tasks.view.title')}
              options={taskViews.map((value) => ({ value, label: t(`tasks.view.${value}`) }))}
              value={view}
              onChange={(next) => change({ view: next })}
            />
            <AsOf at={asOf} />
          </>
        }
        actions={
          <>
            {view !== 'today' && isNarrowed(address) && (
              <Button onClick={() => setParams(writeAddress({ view }), { replace: true })}>
                {t('common.clear')}
              </Button>
            )}
            {view !== 'today' && (
              <SavedFilters address={address} onChoose={(search) => setParams(search, { replace: true })} />
            )}
            {(isOffice(actor) || isLeader(actor)) && (
              <Button type="primary" onClick={() => setOrdering(true)}>
                {t('tasks.newOrder')}
              </Button>
            )}
          </>
        }
      />
      {view === 'today' ? (
        <TodayView />
      ) : (
        <>
          <TaskFilters key={arrival} address={address} onChange={change} />
          {view === 'list' && <TaskList address={address} onPage={(page) => change({ page })} />}
          {view === 'board' && <TaskBoard address={address} />}
          {view === 'calendar' && <TaskCalendar address={address} />}
        </>
      )}
      {ordering && <OrderModal onClose={() => setOrdering(false)} />}
    </>
  );
}
