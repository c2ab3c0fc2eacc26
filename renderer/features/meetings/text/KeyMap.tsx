import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewKeys } from './reviewKeys';
import styles from './KeyMap.module.css';
import type { KeyIntent } from './reviewKeys';

/** The keys, always in sight; each can be clicked, too. */
export function KeyMap({ onPress }: { readonly onPress: (intent: KeyIntent) => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={styles['map']} role="toolbar" aria-label={t('meetings.text.keys')}>
      {reviewKeys.map(({ key, shown, name, intent }) => (
        <button
          key={key}
          type="button"
          tabIndex={-1}
          className={styles['key']}
          onClick={() => onPress(intent)}
        >
          <kbd>{shown}</kbd> {t(`meetings.key.${name}`)}
        </button>
      ))}
      <span className={styles['key']}>
        <kbd>Esc</kbd> {t('meetings.key.leave')}
      </span>
    </div>
  );
}
