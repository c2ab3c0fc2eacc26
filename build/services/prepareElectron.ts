import { rootDirectory } from '../common/paths';
import { ensureSystemLibraries, findElectronRuntime, prepareRuntime } from '../runtime';
import type { PreparedRuntime } from '../runtime';

/** An Electron that starts this checkout, with the system libraries it needs. */
export async function prepareElectron(): Promise<PreparedRuntime> {
  const runtime = await findElectronRuntime();
  await ensureSystemLibraries(runtime.executable);
  return prepareRuntime({ appDir: rootDirectory, runtime });
}
