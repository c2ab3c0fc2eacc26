import type { session as vi } from '../vi/session';
import type { Shape } from '../shape';

export const session: Shape<typeof vi> = {
  title: 'Sign in',
  people: 'People who have signed in on this machine',
  lastSignIn: 'Last: {{when}}',
  other: 'Another account',
  username: 'User name',
  password: 'Password',
  server: 'Server address',
  serverHint: 'For example giaoban.longbien.gov.vn. Ask the IT section when you do not know it.',
  changeServer: 'Change server',
  signIn: 'Sign in',
  signingIn: 'Signing in and loading data…',
  offlineHint:
    'Without a network you can still sign in with your last password, if you have signed in on this machine before. Data on this machine are encrypted.',
  required: {
    username: 'Enter the user name',
    password: 'Enter the password',
    server: 'Enter the server address',
  },
};
