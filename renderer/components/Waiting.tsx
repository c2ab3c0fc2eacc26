import type { ReactNode } from 'react';
import { Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './Waiting.module.css';

/** Something is on its way; `page` fills the window. */
export function Waiting({ page = false }: { readonly page?: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <div role="status" className={page ? styles['page'] : styles['block']}>
      <Spin />
      <span>{t('common.loading')}</span>
    </div>
  );
}
