import path from 'node:path';
import { buildServer } from './app/buildServer';
import { rootDirectory } from './common/paths';
import { runCommand } from './common/runCommand';
import { runInherited } from './common/runInherited';
import { provideDatabase } from './services/provideDatabase';
import { serverEnvironment } from './services/serverEnvironment';

/** `npm run server [-- command]`: the server program with its database, in the foreground. */
await runCommand(async (args) => {
  await buildServer();
  const env = serverEnvironment(await provideDatabase());
  const entry = path.join(rootDirectory, 'out', 'server', 'index.js');
  return runInherited(process.execPath, [entry, ...args], env);
});
