import type { ReactNode } from 'react';
import {
  AppstoreOutlined,
  BankOutlined,
  CarryOutOutlined,
  ExclamationCircleOutlined,
  FileProtectOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { Menu } from 'antd';
import { Link, useLocation } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CountBadge } from './CountBadge';
import { useOverdueCount } from './useOverdueCount';
import { useSync } from '../SyncProvider';

const subjects = ['dashboard', 'tasks', 'meetings', 'visits', 'directory', 'parked'] as const;

/** Where a subject begins; of tasks, those that still ask for something. */
const addresses = {
  dashboard: '/',
  tasks: '/tasks?open=1',
  meetings: '/meetings',
  visits: '/visits',
  directory: '/directory',
  parked: '/parked',
} as const;

const icons = {
  dashboard: <AppstoreOutlined />,
  tasks: <CarryOutOutlined />,
  meetings: <TeamOutlined />,
  visits: <FileProtectOutlined />,
  directory: <BankOutlined />,
  parked: <ExclamationCircleOutlined />,
} as const;

/** Navigation by subject, with how many tasks are overdue and how much waits to be settled. */
export function NavMenu(): ReactNode {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const overdue = useOverdueCount();
  const parked = useSync()?.parked ?? 0;
  const selected = subjects.find((subject) => pathname.startsWith(`/${subject}`)) ?? 'dashboard';

  const badges = {
    tasks: <CountBadge count={overdue} label={t('app.overdueBadge', { number: overdue })} />,
    parked: <CountBadge count={parked} label={t('app.parkedBadge', { number: parked })} />,
  };

  return (
    <nav aria-label={t('app.navigation')}>
      <Menu
        theme="dark"
        mode="inline"
        selectedKeys={[selected]}
        items={subjects.map((subject) => ({
          key: subject,
          icon: icons[subject],
          label: (
            <Link to={addresses[subject]}>
              <span>{t(`app.nav.${subject}`)}</span>
              {(subject === 'tasks' || subject === 'parked') && badges[subject]}
            </Link>
          ),
        }))}
      />
    </nav>
  );
}
