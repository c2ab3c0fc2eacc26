import type { ReactNode } from 'react';
import { App as AntApp, ConfigProvider } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import enUS from 'antd/locale/en_US';
import viVN from 'antd/locale/vi_VN';
import { RouterProvider } from 'react-router/dom';
import { useTranslation } from 'react-i18next';
import { router } from './routes';
import { SessionProvider } from './session/SessionProvider';
import { SyncProvider } from './SyncProvider';
import { theme } from './theme';

/** The window: language, look, who is signed in, then the pages. */
export function App(): ReactNode {
  const { i18n } = useTranslation();
  const vi = i18n.language !== 'en';
  dayjs.locale(vi ? 'vi' : 'en');
  return (
    <ConfigProvider locale={vi ? viVN : enUS} theme={theme} wave={{ disabled: true }}>
      <AntApp style={{ height: '100%' }} message={{ maxCount: 1, duration: 2 }}>
        <SyncProvider>
          <SessionProvider>
            <RouterProvider router={router} />
          </SessionProvider>
        </SyncProvider>
      </AntApp>
    </ConfigProvider>
  );
}
