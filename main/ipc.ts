import { ipcMain } from 'electron/main';
import { answer } from './answer';
import { callChannel, eventChannel } from '#shared/ipc/contract';
import { createLogger } from './log';
import { failed } from '#shared/result';
import { isOurs } from './window/origin';
import type { BrowserWindow } from 'electron/main';
import type { Handlers } from './handlers';
import type { Tell } from './desk';

const log = createLogger('ipc');

/** Binds the contract: only the top frame of our own window, on our own origin, may call. */
export function bindIpc(window: () => BrowserWindow | null, handlers: Handlers): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) => {
    const contents = window()?.webContents;
    const frame = event.senderFrame;
    if (!contents || event.sender !== contents || frame !== contents.mainFrame || !isOurs(frame.url)) {
      log.warn('call from a stranger refused', { url: frame?.url ?? '' });
      return failed('call.stranger');
    }
    return answer(handlers, name, input);
  });
}

/** Sends events to the window, when there is one. */
export function tellWindow(window: () => BrowserWindow | null): Tell {
  return (name, payload) => {
    const contents = window()?.webContents;
    if (contents && !contents.isDestroyed()) contents.send(eventChannel, name, payload);
  };
}
