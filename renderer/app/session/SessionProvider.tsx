import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { bridge } from '../bridge';
import { router } from '../routes';
import { SessionContext } from './useSession';
import { SignInPage } from './SignInPage';
import { Waiting } from '../../components/Waiting';
import type { SessionView } from '#shared/ipc/views';

/** Shows its children to a signed-in person and the sign-in page to everybody else. */
export function SessionProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [session, setSession] = useState<SessionView | null>(null);

  useEffect(() => {
    const stop = bridge.on('session.changed', setSession);
    void bridge.call('session.state', undefined).then((result) => {
      if (result.ok) setSession((current) => current ?? result.value);
    });
    return stop;
  }, []);

  const signedOut = session?.status === 'signedOut';
  // Who signs in next begins at the beginning, not on the page of the one before.
  useEffect(() => {
    if (signedOut) void router.navigate('/', { replace: true });
  }, [signedOut]);

  if (!session) return <Waiting page />;
  if (session.status === 'signedOut') return <SignInPage onSignedIn={setSession} />;
  // Another person gets a fresh tree: nothing of the one before stays on the screen.
  return (
    <SessionContext value={session} key={session.personId}>
      {children}
    </SessionContext>
  );
}
