import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { onEnd } from '../common/cleanup';
import { say } from '../common/say';
import { SetupError } from '../common/setupError';

/** A display to draw on. */
export interface Display {
  /** For the DISPLAY of a program, e.g. `:99`; undefined where the platform has a display of its own. */
  readonly display: string | undefined;
  stop(): Promise<void>;
}

const none = async (): Promise<void> => undefined;

/** Gives the display there is, or starts an X server without a screen on a free number, ended with the program. */
export async function startXvfb(env: NodeJS.ProcessEnv = process.env): Promise<Display> {
  if (process.platform !== 'linux' || env['WAYLAND_DISPLAY']) return { display: env['DISPLAY'], stop: none };
  if (env['DISPLAY']) return { display: env['DISPLAY'], stop: none };
  // It takes a free number by itself and tells it on file descriptor 3: no race between looking and taking.
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const number = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', () => reject(new SetupError('no display and no Xvfb: install the package xvfb')));
    child.once('close', () => reject(new SetupError(`Xvfb did not start: ${said.trim()}`)));
    let told = '';
    (child.stdio[3] as Readable).on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (told.endsWith('\n')) resolve(told.trim());
    });
  });
  say('display', `none here, started Xvfb on :${number}`);
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  const forget = onEnd(stop);
  return {
    display: `:${number}`,
    stop: async () => {
      forget();
      await stop();
    },
  };
}
