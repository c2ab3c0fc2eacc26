import { createContext, use, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { bridge } from './bridge';
import type { SyncView } from '#shared/ipc/views';

const SyncContext = createContext<SyncView | null>(null);

/** Follows the state of the sync for the whole window. */
export function SyncProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [sync, setSync] = useState<SyncView | null>(null);
  useEffect(() => {
    const stop = bridge.on('sync.changed', setSync);
    void bridge.call('sync.state', undefined).then((result) => {
      if (result.ok) setSync((current) => current ?? result.value);
    });
    return stop;
  }, []);
  return <SyncContext value={sync}>{children}</SyncContext>;
}

/** The state of the sync; null until it is first known. */
export function useSync(): SyncView | null {
  return use(SyncContext);
}
