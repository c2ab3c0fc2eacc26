import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { commands } from './admin/commands';
import { readConfig } from './config';

/** `npm run server -- <command>`; without one the server is started. One JSON line on standard output says how it went. */
export async function runServer(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [name = 'serve', ...rest] = args;
  const command = commands[name];
  if (!command) {
    process.stderr.write(`Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}\n`);
    return 2;
  }
  const config = readConfig(env);
  if (!config.ok) {
    process.stderr.write(`${JSON.stringify(config.problem)}\n`);
    return 2;
  }
  try {
    const { exitCode, ...line } = await command(config.value, rest);
    process.stdout.write(`${JSON.stringify(line)}\n`);
    return exitCode;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 1;
  }
}

/** Whether Node was started on this file (through a link, too) rather than importing it. */
const startedDirectly =
  process.argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href;

if (startedDirectly) {
  process.exitCode = await runServer(process.argv.slice(2), process.env);
}
