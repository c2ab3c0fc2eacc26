import { rootDirectory } from '../common/paths';
import { buildServer } from './buildServer';
import { buildWindow } from './buildWindow';

/** Builds whatever of out/ is older than its sources. Returns whether anything was built. */
export async function buildApp(root: string = rootDirectory): Promise<boolean> {
  const server = await buildServer(root);
  const window = await buildWindow(root);
  return server || window;
}
