import { runInherited } from '../common/runInherited';
import { SetupError } from '../common/setupError';
import type { PreparedRuntime } from '../runtime';

/**
 * Opens the app in its window and returns its exit code when it is closed.
 * @param server address offered on the sign-in page, passed as GIAO_BAN_SERVER
 */
export async function openApp(prepared: PreparedRuntime, server: string): Promise<number> {
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    throw new SetupError('Electron does not protect itself when run as root: start it as an ordinary user');
  }
  const env: NodeJS.ProcessEnv = { ...process.env, GIAO_BAN_SERVER: server };
  // With this set the binary would run as plain Node and never open a window.
  delete env['ELECTRON_RUN_AS_NODE'];
  return runInherited(prepared.executable, prepared.args, env);
}
