import { createContext, use, useMemo } from 'react';
import type { ReactNode } from 'react';
import { LiveView } from '../LiveView';
import { createDirectory } from './createDirectory';
import { useLive } from '../../live/useLive';
import type { Directory } from './createDirectory';
import type { DirectoryView } from '#shared/ipc/views';

const DirectoryContext = createContext<Directory | null>(null);

/** Loads units and people once for all pages, which then name them at once. */
export function DirectoryProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const live = useLive('directory', {});
  return (
    <LiveView live={live}>
      {(value, asOf) => (
        <Known value={value} asOf={asOf}>
          {children}
        </Known>
      )}
    </LiveView>
  );
}

interface KnownProps {
  readonly value: DirectoryView;
  readonly asOf: string;
  readonly children: ReactNode;
}

function Known({ value, asOf, children }: KnownProps): ReactNode {
  const directory = useMemo(() => createDirectory(value, asOf), [value, asOf]);
  return <DirectoryContext value={directory}>{children}</DirectoryContext>;
}

/** Units and people by id; only used below DirectoryProvider. */
export function useDirectory(): Directory {
  const directory = use(DirectoryContext);
  if (!directory) throw new Error('useDirectory outside of DirectoryProvider');
  return directory;
}
