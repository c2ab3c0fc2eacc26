import { createContext, use } from 'react';
import type { SessionView } from '#shared/ipc/views';

export type SignedIn = Extract<SessionView, { status: 'signedIn' }>;

export const SessionContext = createContext<SignedIn | null>(null);

/** The signed-in person; only used below SessionProvider. */
export function useSession(): SignedIn {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession outside of SessionProvider');
  return session;
}
