import path from 'node:path';
import { buildApp } from './app/buildApp';
import { loadExport } from './common/loadExport';
import { rootDirectory } from './common/paths';
import { runCommand } from './common/runCommand';
import { say } from './common/say';
import { SetupError } from './common/setupError';
import { prepareElectron } from './services/prepareElectron';
import { openApp } from './services/openApp';
import { provideDatabase } from './services/provideDatabase';
import { startServer } from './services/startServer';
import { startXvfb } from './runtime';
import { startTestDatabase } from './database';
import type { PreparedRuntime } from './runtime';

/** What the tour is given; it fails by throwing. */
export interface TourOptions {
  readonly runtime: PreparedRuntime;
  /** For the DISPLAY of what it starts. */
  readonly display: string | undefined;
  /** An empty PostgreSQL database of its own. */
  readonly databaseUrl: string;
  /** Folder for summary.json, pictures and papers. */
  readonly out: string;
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** `npm start`: the app with its server and database; without a display, or with --tour, the tour. */
await runCommand(async (args) => {
  const unknown = args.find((arg) => arg !== '--tour');
  if (unknown !== undefined) throw new SetupError(`unknown argument ${unknown}: only --tour is known`);
  const prepared = await prepareElectron();
  await buildApp();
  if (args.includes('--tour')) return tour(prepared);
  if (!hasDisplay()) {
    say('display', 'none here, so the app shows itself: playing the tour');
    return tour(prepared);
  }
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    throw new SetupError('Electron does not protect itself when run as root: start it as an ordinary user');
  }
  const server = await startServer({
    databaseUrl: await provideDatabase(),
    port: Number(process.env['PORT'] ?? 4180),
    env: { GIAO_BAN_SAMPLE: process.env['GIAO_BAN_SAMPLE'] ?? '1' },
  });
  const ended = await Promise.race([
    openApp(prepared, server.url),
    server.ended.then((code) => {
      throw new SetupError(`the server ended by itself with code ${code}`);
    }),
  ]);
  return ended;
});

/** The tour has a database of its own, so that it leaves what a person works on alone. */
async function tour(runtime: PreparedRuntime): Promise<number> {
  const runTour = await loadExport<(options: TourOptions) => Promise<unknown>>(
    'tests/e2e/tour/run.ts',
    'runTour',
  );
  const { display, stop } = await startXvfb();
  const database = await startTestDatabase();
  try {
    await runTour({
      runtime,
      display,
      databaseUrl: database.url,
      out: path.join(rootDirectory, 'out', 'tour'),
    });
  } finally {
    await database.stop();
    await stop();
  }
  return 0;
}
