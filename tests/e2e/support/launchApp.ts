import { _electron } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';
import type { PreparedRuntime } from '#build/runtime';

/** A running app with its window, driven through real clicks and keys. */
export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly pid: number;
  /** Everything the window wrote to its console as an error. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
  /** SIGKILL to the app and all its processes: the battery is dead. */
  readonly kill: () => Promise<void>;
}

/** The size of the office desktops the screens are made for. */
const screen = { width: 1366, height: 768 } as const;

/** Starts the built app with its own user data folder and waits for its first page. */
export async function launchApp(
  { executable, args }: PreparedRuntime,
  userData: string,
  display: string | undefined,
  serverUrl = '',
): Promise<RunningApp> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath: executable,
    args: [
      ...args,
      `--user-data-dir=${userData}`,
      '--disable-gpu',
      '--lang=vi',
      `--server=${serverUrl}`,
      ...asRoot,
    ],
    env: environment(display),
    timeout: 60_000,
  });
  const page = await app.firstWindow({ timeout: 60_000 });
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, screen);
  await page.waitForLoadState('domcontentloaded');
  const child = app.process();
  return {
    app,
    page,
    pid: child.pid ?? 0,
    errors,
    close: () => app.close(),
    kill: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function environment(display: string | undefined): Record<string, string> {
  const entries = Object.entries({ ...process.env, ...(display ? { DISPLAY: display } : {}) });
  // With this set the binary would run as plain Node and never open a window.
  return Object.fromEntries(
    entries.filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
    ),
  );
}
