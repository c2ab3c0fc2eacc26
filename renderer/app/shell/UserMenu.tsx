import type { ReactNode } from 'react';
import { DownOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { bridge } from '../bridge';
import { changeLanguage } from '../i18n';
import { languages } from '../language';
import { useProblemText } from '../../components/useProblemText';
import { useSession } from '../session/useSession';
import type { Language } from '../language';
import type { Problem } from '#shared/result';

/** Who is signed in; language; signing out, which warns while something is unsent. */
export function UserMenu(): ReactNode {
  const { t, i18n } = useTranslation();
  const { modal } = App.useApp();
  const problemText = useProblemText();
  const { person, unitName } = useSession();

  async function signOut(force: boolean): Promise<void> {
    const result = await bridge.call('session.signOut', { force });
    // The session tells the window by itself that nobody is signed in any more.
    if (!result.ok) warn(result.problem);
  }

  function warn(problem: Problem): void {
    const unsent = problem.code === 'session.unsent';
    modal.confirm({
      title: unsent ? t('app.signOut.title') : t('common.problem'),
      content: (
        <>
          <p>{problemText(problem)}</p>
          {unsent && <p>{t('app.signOut.text')}</p>}
        </>
      ),
      okText: t('app.signOut.anyway'),
      cancelText: t('app.signOut.stay'),
      okButtonProps: { danger: true },
      onOk: () => signOut(true),
    });
  }

  function choose(key: string): void {
    if (key === 'signOut') void signOut(false);
    else void changeLanguage(key as Language);
  }

  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectedKeys: [i18n.language],
        onClick: ({ key }) => choose(key),
        items: [
          {
            type: 'group',
            key: 'languages',
            label: t('app.user.language'),
            children: languages.map((key) => ({ key, label: t(`app.user.${key}`) })),
          },
          { type: 'divider' },
          { key: 'signOut', label: t('app.user.signOut') },
        ],
      }}
    >
      <Button
        type="text"
        aria-label={t('app.user.menu', { name: person.fullName })}
        style={{ height: 44, textAlign: 'right', lineHeight: 1.3 }}
        icon={<DownOutlined style={{ fontSize: 11 }} />}
        iconPlacement="end"
      >
        <span>
          <b style={{ display: 'block', fontWeight: 600 }}>{person.fullName}</b>
          <span className="gb-quiet" style={{ fontSize: 12 }}>
            {person.position && person.position !== person.fullName ? person.position : unitName}
          </span>
        </span>
      </Button>
    </Dropdown>
  );
}
