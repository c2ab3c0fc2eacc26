import type { ReactNode } from 'react';
import {
  CheckCircleOutlined,
  CloudSyncOutlined,
  DisconnectOutlined,
  ExclamationCircleOutlined,
} from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { SyncDetails } from './SyncDetails';
import { tones } from '../theme';
import { useSync } from '../SyncProvider';
import type { SyncView } from '#shared/ipc/views';
import type { Tone } from '../theme';

const looks: Readonly<Record<SyncView['phase'], { readonly tone: Tone; readonly icon: ReactNode }>> = {
  signedOut: { tone: 'grey', icon: <DisconnectOutlined /> },
  offline: { tone: 'grey', icon: <DisconnectOutlined /> },
  connecting: { tone: 'blue', icon: <CloudSyncOutlined /> },
  catchingUp: { tone: 'blue', icon: <CloudSyncOutlined /> },
  live: { tone: 'green', icon: <CheckCircleOutlined /> },
  signInNeeded: { tone: 'orange', icon: <ExclamationCircleOutlined /> },
  tooOld: { tone: 'red', icon: <ExclamationCircleOutlined /> },
  serverDoubtful: { tone: 'red', icon: <ExclamationCircleOutlined /> },
  failing: { tone: 'red', icon: <ExclamationCircleOutlined /> },
};

/** The state of the sync in plain words, with how much waits; opens the details. */
export function SyncIndicator(): ReactNode {
  const { t } = useTranslation();
  const sync = useSync();
  if (!sync) return null;
  const waiting = sync.waiting + sync.waitingFiles;
  // Never "in sync" while something still has to leave.
  const sending = sync.phase === 'live' && waiting > 0;
  const look = looks[sending ? 'catchingUp' : sync.phase];
  return (
    <Popover trigger="click" placement="bottomRight" content={<SyncDetails sync={sync} />}>
      <Button
        type="text"
        icon={look.icon}
        data-testid="sync-indicator"
        data-phase={sync.phase}
        data-waiting={waiting}
        style={{ color: tones[look.tone].text }}
      >
        <span className="gb-visually-hidden">{t('sync.label')}: </span>
        {sending ? t('sync.sending') : t(`sync.phase.${sync.phase}`)}
        {waiting > 0 && ` · ${t('sync.waitingShort', { number: waiting })}`}
      </Button>
    </Popover>
  );
}
