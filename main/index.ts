import { crashReporter } from 'electron/common';
import { app, dialog, Menu } from 'electron/main';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { bindIpc, tellWindow } from './ipc';
import { createDesk } from './desk';
import { createHandlers } from './handlers';
import { createLogger } from './log';
import { createPapers } from './documents/papers';
import { lockDown } from './window/lockdown';
import { logToFile } from './window/logFile';
import { openMainWindow } from './window/mainWindow';
import { origin } from './window/origin';
import { paperTools } from './window/paperTools';
import { readAttachment } from './commands/attachments';
import { registerAppScheme, serveApp } from './window/appProtocol';
import { storageOpener } from './replica/openStorage';
import { systemClock } from './clock';
import type { BrowserWindow } from 'electron/main';
import type { Desk } from './desk';

const outDir = join(import.meta.dirname, '..');
const log = createLogger('start');

let window: BrowserWindow | null = null;
const currentWindow = (): BrowserWindow | null => window;

crashReporter.start({ uploadToServer: false });
registerAppScheme();
// Chromium has no sandbox for root; only the test launcher says so. Every window asks for its own all the same.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
Menu.setApplicationMenu(null);

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start).catch(stopWithMessage);
} else {
  app.quit();
}

/** The order in which the app comes up; each step is a room of its own. */
function start(): void {
  logToFile(app.getPath('userData'));
  lockDown();
  const desk = createDesk(
    {
      dataDir: app.getPath('userData'),
      clock: systemClock,
      machine: hostname(),
      serverUrl: app.commandLine.getSwitchValue('server') || (process.env['GIAO_BAN_SERVER'] ?? ''),
      openStorage: storageOpener(join(outDir, 'main', 'storageWorker.js')),
    },
    tellWindow(currentWindow),
  );
  const papers = createPapers(paperTools(currentWindow, origin));
  serveApp(join(outDir, 'renderer'), join(outDir, 'main', 'fonts'), {
    paper: (token) => {
      const html = papers.page(token);
      return html === null ? null : { mediaType: 'text/html; charset=utf-8', bytes: html };
    },
    photo: (id) => readAttachment(desk.session.workspace(), id),
  });
  bindIpc(currentWindow, createHandlers(desk, papers));
  window = openMainWindow(outDir);
  window.once('closed', () => (window = null));
  closeOnQuit(desk);
  log.info('started', { version: app.getVersion(), electron: process.versions.electron });
}

function focusWindow(): void {
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Quitting waits for the replica to be closed, once. */
function closeOnQuit(desk: Desk): void {
  let closed = false;
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void desk
      .close()
      .catch((error: unknown) => log.warn('not closed cleanly', { error: String(error) }))
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
}

function stopWithMessage(error: unknown): void {
  log.warn('not started', { error: error instanceof Error ? (error.stack ?? '') : String(error) });
  dialog.showErrorBox('Giao Ban', error instanceof Error ? error.message : String(error));
  app.exit(1);
}
