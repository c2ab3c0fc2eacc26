import type { ReactNode } from 'react';
import { Button, Result, Space } from 'antd';
import { useTranslation } from 'react-i18next';

/** A screen that broke: what was saved is safe, and there is a way on. */
export function ErrorPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <Result
      status="warning"
      title={t('app.crashed.title')}
      subTitle={t('app.crashed.text')}
      extra={
        <Space>
          <Button type="primary" onClick={() => location.reload()}>
            {t('app.crashed.reload')}
          </Button>
          <Button href="#/">{t('app.crashed.home')}</Button>
        </Space>
      }
    />
  );
}
