import path from 'node:path';
import { buildApp } from './app/buildApp';
import { rootDirectory } from './common/paths';
import { runCommand } from './common/runCommand';
import { runInherited } from './common/runInherited';
import { startXvfb } from './runtime';
import { prepareElectron } from './services/prepareElectron';

/** `npm test [-- arguments for Vitest]`: everything the tests need, then the tests. */
await runCommand(async (args) => {
  const env = { ...process.env };
  if (!onlyUnit(args)) {
    await prepareElectron();
    await buildApp();
    const { display } = await startXvfb();
    if (display) env['DISPLAY'] = display;
  }
  const vitest = path.join(rootDirectory, 'node_modules', 'vitest', 'vitest.mjs');
  return runInherited(process.execPath, [vitest, 'run', ...args], env);
});

/** Unit tests need neither a runtime nor a build. */
function onlyUnit(args: readonly string[]): boolean {
  const named = args.flatMap((arg, index) =>
    arg === '--project' ? [args[index + 1] ?? ''] : arg.startsWith('--project=') ? [arg.slice(10)] : [],
  );
  return named.length > 0 && named.every((name) => name === 'unit');
}
