import type { ReactNode } from 'react';
import { Layout } from 'antd';
import { Outlet } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DirectoryProvider } from '../../components/directory/DirectoryProvider';
import { NavMenu } from './NavMenu';
import { RecoveredAlert } from './RecoveredAlert';
import { SampleBanner } from './SampleBanner';
import { SyncIndicator } from './SyncIndicator';
import { UserMenu } from './UserMenu';
import { useSession } from '../session/useSession';
import styles from './Shell.module.css';

/** The frame of every page: navigation by subject, whose data these are, and how the sync stands. */
export function Shell(): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <Layout className={styles['frame'] ?? ''}>
      <button type="button" className="gb-skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('app.skip')}
      </button>
      <Layout.Sider width={216} className={styles['side'] ?? ''}>
        <div className={styles['brand']}>{t('app.name')}</div>
        <NavMenu />
      </Layout.Sider>
      <Layout>
        <Layout.Header className={styles['head'] ?? ''}>
          <span className={styles['org']} title={session.orgName}>
            {session.orgName}
          </span>
          <SampleBanner />
          <SyncIndicator />
          <UserMenu />
        </Layout.Header>
        <Layout.Content id="main" role="main" tabIndex={-1} className={styles['content'] ?? ''}>
          <RecoveredAlert />
          <DirectoryProvider>
            <Outlet />
          </DirectoryProvider>
        </Layout.Content>
      </Layout>
    </Layout>
  );
}
