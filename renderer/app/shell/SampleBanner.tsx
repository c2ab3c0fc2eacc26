import type { ReactNode } from 'react';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { showDay } from '../../text/showDay';
import { useSession } from '../session/useSession';
import styles from './SampleBanner.module.css';

/** Says on every page that these are sample data, and which day they live in. */
export function SampleBanner(): ReactNode {
  const { t } = useTranslation();
  const { sample, today } = useSession();
  if (!sample) return null;
  return (
    <Tooltip title={t('app.sampleHint')}>
      <span className={styles['banner']} data-testid="sample-banner" tabIndex={0}>
        {t('app.sample', { day: showDay(today) })}
      </span>
    </Tooltip>
  );
}
