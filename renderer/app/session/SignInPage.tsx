import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { bridge } from '../bridge';
import { ProfilePicker } from './ProfilePicker';
import { SignInForm } from './SignInForm';
import { Waiting } from '../../components/Waiting';
import styles from './SignInPage.module.css';
import type { ProfileView, SessionView } from '#shared/ipc/views';

interface Known {
  readonly profiles: readonly ProfileView[];
  readonly serverUrl: string;
}

/** Signing in: the people of this machine to pick from, or a name; the server's address is remembered. */
export function SignInPage({
  onSignedIn,
}: {
  readonly onSignedIn: (session: SessionView) => void;
}): ReactNode {
  const { t } = useTranslation();
  const [known, setKnown] = useState<Known | null>(null);
  const [picked, setPicked] = useState<ProfileView | null>(null);

  useEffect(() => {
    void bridge.call('session.profiles', undefined).then((result) => {
      const found = result.ok ? result.value : { profiles: [], serverUrl: '' };
      setKnown(found);
      setPicked(found.profiles[0] ?? null);
    });
  }, []);

  if (!known) return <Waiting page />;
  return (
    <main className={styles['page']}>
      <div className={styles['brand']}>
        <h1 className={styles['name']}>{t('app.name')}</h1>
        <p className={styles['motto']}>{t('app.motto')}</p>
        <p className={styles['org']}>{picked?.orgName}</p>
      </div>
      <Card className={styles['card'] ?? ''}>
        <h2 className={styles['title']}>{t('session.title')}</h2>
        {known.profiles.length > 0 && (
          <ProfilePicker profiles={known.profiles} picked={picked} onPick={setPicked} />
        )}
        <SignInForm
          key={picked?.id ?? ''}
          profile={picked}
          serverUrl={picked?.serverUrl ?? known.serverUrl}
          onSignedIn={onSignedIn}
        />
        <p className="gb-quiet" style={{ margin: 0, fontSize: 13 }}>
          {t('session.offlineHint')}
        </p>
      </Card>
    </main>
  );
}
