/** Where log lines go: the console while developing, a local file in the installed app. */
export type LogSink = (line: string) => void;

const secret = /("?(?:password|token|authorization|key)"?\s*[:=]\s*)("[^"]*"|\S+)/giu;

let sink: LogSink = (line) => process.stderr.write(`${line}\n`);

/** Sends the log elsewhere. */
export function setLogSink(next: LogSink): void {
  sink = next;
}

export interface Logger {
  readonly info: (message: string, fields?: Readonly<Record<string, unknown>>) => void;
  readonly warn: (message: string, fields?: Readonly<Record<string, unknown>>) => void;
}

/** A logger of one module; whatever looks like a secret is blotted out before a line leaves. */
export function createLogger(module: string): Logger {
  const write = (level: string, message: string, fields?: Readonly<Record<string, unknown>>): void => {
    const line = JSON.stringify({ time: new Date().toISOString(), level, module, message, ...fields });
    sink(line.replace(secret, '$1"…"'));
  };
  return {
    info: (message, fields) => write('info', message, fields),
    warn: (message, fields) => write('warn', message, fields),
  };
}
