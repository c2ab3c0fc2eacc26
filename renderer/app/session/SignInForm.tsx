import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useCall } from '../../live/useCall';
import type { ProfileView, SessionView } from '#shared/ipc/views';

interface Props {
  readonly profile: ProfileView | null;
  readonly serverUrl: string;
  readonly onSignedIn: (session: SessionView) => void;
}

interface Fields {
  readonly serverUrl: string;
  readonly username: string;
  readonly password: string;
}

/** Name, password and server; what is known of the picked person is filled in and only the password asked. */
export function SignInForm({ profile, serverUrl, onSignedIn }: Props): ReactNode {
  const { t } = useTranslation();
  const signIn = useCall('session.signIn');
  const [showServer, setShowServer] = useState(serverUrl === '');

  async function submit(fields: Fields): Promise<void> {
    const result = await signIn.run(fields);
    if (result.ok) onSignedIn(result.value);
  }

  return (
    <Form<Fields>
      layout="vertical"
      requiredMark={false}
      initialValues={{ serverUrl, username: profile?.username ?? '', password: '' }}
      onFinish={(fields) => void submit(fields)}
    >
      <Form.Item
        name="username"
        label={t('session.username')}
        hidden={profile !== null}
        rules={[{ required: true, whitespace: true, message: t('session.required.username') }]}
      >
        <Input autoComplete="username" autoFocus={!profile} spellCheck={false} />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('session.password')}
        rules={[{ required: true, message: t('session.required.password') }]}
      >
        <Input.Password autoComplete="current-password" autoFocus={profile !== null} />
      </Form.Item>
      <Form.Item
        name="serverUrl"
        label={t('session.server')}
        extra={t('session.serverHint')}
        hidden={!showServer}
        rules={[{ required: true, whitespace: true, message: t('session.required.server') }]}
      >
        <Input autoComplete="url" spellCheck={false} />
      </Form.Item>
      {!showServer && (
        <p className="gb-quiet" style={{ margin: '0 0 16px' }}>
          {t('session.server')}: {serverUrl}{' '}
          <Button type="link" size="small" onClick={() => setShowServer(true)}>
            {t('session.changeServer')}
          </Button>
        </p>
      )}
      <ProblemAlert problem={signIn.problem} />
      <Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={signIn.busy}>
          {signIn.busy ? t('session.signingIn') : t('session.signIn')}
        </Button>
      </Form.Item>
    </Form>
  );
}
