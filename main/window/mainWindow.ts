import { BrowserWindow } from 'electron/main';
import { join } from 'node:path';
import { origin } from './origin';
import { createLogger } from '../log';

const log = createLogger('window');

/** After this long a window that never became ready is shown all the same, so that an error can be seen. */
const longestWait = 10_000;

/** Opens the one window: sandboxed, isolated, on our own origin, shown when its first page is painted. */
export function openMainWindow(outDir: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    backgroundColor: '#f5f6f8',
    title: 'Giao Ban',
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(outDir, 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
  const timer = setTimeout(() => window.show(), longestWait);
  window.once('ready-to-show', () => {
    clearTimeout(timer);
    window.show();
  });
  window.once('closed', () => clearTimeout(timer));
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.warn('window process gone', { reason });
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.reload();
  });
  void window.loadURL(`${origin}/index.html`);
  return window;
}
