import { runInherited } from '../common/runInherited';
import type { PreparedRuntime } from '../runtime';

/**
 * Opens the app in its window and returns its exit code when it is closed.
 * @param server address offered on the sign-in page, passed as GIAO_BAN_SERVER
 */
export async function openApp(prepared: PreparedRuntime, server: string): Promise<number> {
  const env: NodeJS.ProcessEnv = { ...process.env, GIAO_BAN_SERVER: server };
  // With this set the binary would run as plain Node and never open a window.
  delete env['ELECTRON_RUN_AS_NODE'];
  return runInherited(prepared.executable, prepared.args, env);
}
