import { useState } from 'react';
import type { ReactNode } from 'react';
import { filterOf, isNarrowed } from './filterInUrl';
import { LiveView } from '../../components/LiveView';
import { RemindBar } from './RemindBar';
import { TaskTable } from './TaskTable';
import { useLive } from '../../live/useLive';
import { useSession } from '../../app/session/useSession';
import type { ListAddress } from './filterInUrl';

interface Props {
  readonly address: ListAddress;
  readonly onPage: (page: number) => void;
}

/** A page of the list, nearest due date first; those that are ticked can be reminded of together. */
export function TaskList({ address, onPage }: Props): ReactNode {
  const { personId } = useSession();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const live = useLive('tasks.list', filterOf(address, personId), { keep: true });
  return (
    <>
      {chosen.length > 0 && <RemindBar taskIds={chosen} onDone={() => setChosen([])} />}
      <LiveView live={live}>
        {({ rows, total }) => (
          <TaskTable
            rows={rows}
            total={total}
            page={address.page}
            refreshing={live.status === 'ready' && live.refreshing}
            filtered={isNarrowed(address)}
            chosen={chosen}
            onChoose={setChosen}
            onPage={onPage}
          />
        )}
      </LiveView>
    </>
  );
}
