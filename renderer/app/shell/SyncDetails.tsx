import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../text/formatInstant';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useCall } from '../../live/useCall';
import { useProblemText } from '../../components/useProblemText';
import styles from './SyncDetails.module.css';
import type { SyncView } from '#shared/ipc/views';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Days without an exchange after which a person is reminded. */
const staleAfter = 3;
/** From here on the clock is worth a word (design §4). */
const clockTolerance = 2 * minute;

/** What the sync does, since when, what waits, and "send now". */
export function SyncDetails({ sync }: { readonly sync: SyncView }): ReactNode {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const send = useCall('sync.now');
  const [openedAt] = useState(() => Date.now());
  const idle = sync.lastSuccessAt ? Math.floor((openedAt - Date.parse(sync.lastSuccessAt)) / day) : 0;
  const nothing = sync.waiting === 0 && sync.waitingFiles === 0;
  return (
    <div className={styles['details']} data-testid="sync-details">
      <h2>{t(`sync.phase.${sync.phase}`)}</h2>
      <p>{t(`sync.explain.${sync.phase}`)}</p>
      {sync.problem && <p className={styles['problem']}>{problemText(sync.problem)}</p>}
      <p>
        {sync.lastSuccessAt
          ? t('sync.lastSuccess', { when: formatInstant(sync.lastSuccessAt) })
          : t('sync.never')}
      </p>
      <p data-testid="sync-waiting">
        {nothing
          ? t('sync.nothingWaiting')
          : t('sync.waiting', { records: sync.waiting, files: sync.waitingFiles })}
      </p>
      {sync.parked > 0 && (
        <p>
          <Link to="/parked">{t('sync.settle', { number: sync.parked })}</Link>
        </p>
      )}
      {idle >= staleAfter && <p className={styles['problem']}>{t('sync.stale', { days: idle })}</p>}
      {Math.abs(sync.clockOffsetMs) > clockTolerance && (
        <p className={styles['problem']}>
          {t('sync.clock', { minutes: Math.round(Math.abs(sync.clockOffsetMs) / minute) })}
        </p>
      )}
      <ProblemAlert problem={send.problem} />
      <Button type="primary" loading={send.busy} onClick={() => void send.run(undefined)}>
        {t('sync.sendNow')}
      </Button>
    </div>
  );
}
