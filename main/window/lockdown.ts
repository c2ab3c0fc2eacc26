import { app, session } from 'electron/main';
import { createLogger } from '../log';
import { isOurs } from './origin';

const log = createLogger('lockdown');

/** Denies what the app does not need: permissions, navigation, new windows, webviews. Call before the first window. */
export function lockDown(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, permission, decide) => {
    log.warn('permission denied', { permission });
    decide(false);
  });
  session.defaultSession.setPermissionCheckHandler(() => false);
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(({ url }) => {
      log.warn('new window denied', { url });
      return { action: 'deny' };
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    for (const name of ['will-navigate', 'will-redirect', 'will-frame-navigate'] as const)
      contents.on(name as 'will-navigate', (event) => {
        if (isOurs(event.url)) return;
        log.warn('navigation denied', { url: event.url });
        event.preventDefault();
      });
  });
}
