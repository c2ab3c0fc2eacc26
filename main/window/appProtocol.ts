import { protocol } from 'electron/main';
import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative } from 'node:path';
import { host, scheme } from './origin';
import { createLogger } from '../log';

const log = createLogger('protocol');

/** No script but ours, no network at all; antd writes its styles into the page, hence 'unsafe-inline' for styles. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json',
};

/** A page or picture that is not a file of the app. */
export interface Served {
  readonly mediaType: string;
  readonly bytes: Uint8Array | string;
}

export interface AppPages {
  /** A page of paper by its token. */
  readonly paper: (token: string) => Served | null;
  /** A photo by the id of its attachment. */
  readonly photo: (id: string) => Promise<Served | null>;
}

/** Must run before the app is ready. `codeCache` lets V8 keep compiled code of our pages. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}

/** Serves the built window from one folder, printed pages and photos from memory; everything else is not found. */
export function serveApp(rendererDir: string, fontDir: string, pages: AppPages): void {
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.host !== host) return answer(404, null);
    try {
      return answer(200, await resolve(decodeURIComponent(url.pathname), rendererDir, fontDir, pages));
    } catch (error) {
      log.warn('not served', { path: url.pathname, error: String(error) });
      return answer(404, null);
    }
  });
}

async function resolve(
  path: string,
  rendererDir: string,
  fontDir: string,
  pages: AppPages,
): Promise<Served | null> {
  const [, room, name = ''] = path.split('/');
  switch (room) {
    case 'print':
      return pages.paper(name);
    case 'blob':
      return pages.photo(name);
    case 'print-fonts':
      return file(fontDir, name);
    default:
      return file(rendererDir, path === '/' ? 'index.html' : path.slice(1));
  }
}

async function file(directory: string, name: string): Promise<Served | null> {
  const path = join(directory, name);
  const inside = relative(directory, path);
  const mediaType = types[extname(path)];
  if (inside.startsWith('..') || isAbsolute(inside) || !mediaType) return null;
  return { mediaType, bytes: await readFile(path) };
}

function answer(status: number, served: Served | null): Response {
  const headers = {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'content-type': served?.mediaType ?? 'text/plain',
  };
  if (!served) return new Response('', { status: 404, headers });
  const body = typeof served.bytes === 'string' ? served.bytes : new Uint8Array(served.bytes);
  return new Response(body, { status, headers });
}
