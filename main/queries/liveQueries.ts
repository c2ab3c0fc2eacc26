import { bindQuery } from './live';
import { createLogger } from '../log';
import type { BoundQuery } from './live';
import type { LiveSnapshot } from '#shared/ipc/live';
import type { RecordKind } from '#shared/domain/kinds';
import type { Subscription } from 'rxjs';
import type { Workspace } from '../session/workspace';
import type { CallInput } from '#shared/ipc/contract';

const log = createLogger('live');

/** At most this often a query runs again while changes pour in, in milliseconds. */
const pace = 100;

export interface LiveQueries {
  readonly open: (request: CallInput<'live.open'>) => Promise<LiveSnapshot>;
  readonly close: (id: string) => void;
  readonly closeAll: () => void;
}

interface Open {
  readonly query: BoundQuery;
  last: string;
  running: boolean;
  again: boolean;
}

/** Answers a snapshot, then runs a query again when a record of its kinds changed and tells only what is different. */
export function createLiveQueries(
  workspace: Workspace,
  onChange: (id: string, snapshot: LiveSnapshot) => void,
): LiveQueries {
  const queries = new Map<string, Open>();
  const dirty = new Set<RecordKind | 'parked'>();
  let timer: NodeJS.Timeout | null = null;

  const snapshot = async ({ query }: Open): Promise<LiveSnapshot> => ({
    value: await query.run(workspace),
    asOf: workspace.sync.status.view().lastSuccessAt,
  });

  async function refresh(id: string, open: Open): Promise<void> {
    if (open.running) {
      open.again = true;
      return;
    }
    open.running = true;
    try {
      const next = await snapshot(open);
      const text = JSON.stringify(next);
      if (text !== open.last && queries.get(id) === open) {
        open.last = text;
        onChange(id, next);
      }
    } catch (error) {
      log.warn('live query failed', { id, error: String(error) });
    } finally {
      open.running = false;
    }
    if (open.again) {
      open.again = false;
      await refresh(id, open);
    }
  }

  function flush(): void {
    timer = null;
    const changed = new Set(dirty);
    dirty.clear();
    for (const [id, open] of queries)
      // What is parked shows as a mark on every list.
      if (changed.has('parked') || open.query.kinds.some((kind) => changed.has(kind))) void refresh(id, open);
  }

  function mark(kind: RecordKind | 'parked'): void {
    dirty.add(kind);
    timer ??= setTimeout(flush, pace);
  }

  const subscriptions: readonly Subscription[] = [
    workspace.replica.records.$.subscribe(({ documentData }) => mark(documentData.kind)),
    workspace.replica.parked.$.subscribe(() => mark('parked')),
  ];

  return {
    async open({ id, name, params }) {
      const open: Open = { query: bindQuery(name, params), last: '', running: false, again: false };
      queries.set(id, open);
      const first = await snapshot(open);
      open.last = JSON.stringify(first);
      return first;
    },
    close: (id) => void queries.delete(id),
    closeAll: () => {
      if (timer) clearTimeout(timer);
      subscriptions.forEach((subscription) => subscription.unsubscribe());
      queries.clear();
    },
  };
}
