import type { ReactNode } from 'react';
import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../text/formatInstant';
import styles from './ProfilePicker.module.css';
import type { ProfileView } from '#shared/ipc/views';

interface Props {
  readonly profiles: readonly ProfileView[];
  /** null: another account. */
  readonly picked: ProfileView | null;
  readonly onPick: (profile: ProfileView | null) => void;
}

/** The people who have signed in on this machine, to pick one instead of typing a name. */
export function ProfilePicker({ profiles, picked, onPick }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <Radio.Group
      aria-label={t('session.people')}
      className={styles['list'] ?? ''}
      value={picked?.id ?? ''}
      onChange={(event) => onPick(profiles.find(({ id }) => id === event.target.value) ?? null)}
    >
      {profiles.map((profile) => (
        <Radio key={profile.id} value={profile.id} className={styles['row'] ?? ''}>
          <span className={styles['name']}>{profile.displayName}</span>
          <span className={styles['quiet']}>
            {profile.username}
            {profile.lastSignInAt &&
              ` · ${t('session.lastSignIn', { when: formatInstant(profile.lastSignInAt) })}`}
          </span>
        </Radio>
      ))}
      <Radio value="" className={styles['row'] ?? ''}>
        {t('session.other')}
      </Radio>
    </Radio.Group>
  );
}
