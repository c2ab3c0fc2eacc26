import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readInstant } from '../text/formatInstant';

/** "Dữ liệu đến …": up to when what is shown reaches. */
export function AsOf({ at }: { readonly at: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <span className="gb-quiet" data-testid="as-of" style={{ fontSize: 12 }}>
      {at ? t('common.asOf', readInstant(at)) : t('common.asOfHere')}
    </span>
  );
}
