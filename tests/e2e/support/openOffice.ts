import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freshDatabase } from '#build/testing/freshDatabase';
import { launchApp } from './launchApp';
import { prepareRuntime } from '#build/runtime';
import { startServer } from '../../integration/server/support';
import type { RunningApp } from './launchApp';

/** A server with the sample organisation and a folder for machines, for one test file. */
export interface Office {
  readonly serverUrl: string;
  readonly folder: string;
  /** Starts the app on a machine whose sign-in page offers a server (default: this office's). */
  readonly launch: (machine: string, serverUrl?: string) => Promise<RunningApp>;
  readonly close: () => Promise<void>;
}

export async function openOffice(): Promise<Office> {
  const server = await startServer({ databaseUrl: await freshDatabase() });
  const folder = await mkdtemp(path.join(tmpdir(), 'giao-ban-e2e-'));
  const runtime = await prepareRuntime({ appDir: path.join(import.meta.dirname, '../../..') });
  const running = new Set<RunningApp>();
  return {
    serverUrl: server.url,
    folder,
    launch: async (machine, serverUrl = server.url) => {
      const app = await launchApp(runtime, path.join(folder, machine), process.env['DISPLAY'], serverUrl);
      running.add(app);
      app.app.once('close', () => running.delete(app));
      return app;
    },
    close: async () => {
      for (const app of running) await app.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
