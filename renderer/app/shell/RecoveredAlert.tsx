import type { ReactNode } from 'react';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/useSession';

/** Tells once that a damaged data file was replaced, and where unsent work was copied to. */
export function RecoveredAlert(): ReactNode {
  const { t } = useTranslation();
  const { recovered } = useSession();
  if (!recovered) return null;
  return (
    <Alert
      type="warning"
      showIcon
      closable
      data-testid="recovered"
      title={t('app.recovered.title')}
      description={
        recovered.exported
          ? t('app.recovered.exported', { number: recovered.count, path: recovered.exported })
          : t('app.recovered.none')
      }
      style={{ marginBottom: 16 }}
    />
  );
}
