import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** What a path answers: a file, by its path on disk, or JSON made anew for each request from the address's query. */
export type Served = string | ((query: URLSearchParams) => unknown);

export interface ServeOptions {
  /** The first port to try, 0 for any that is free. */
  readonly port: number;
  /** What is served, by path: `{ '/page.js': '.build/preview/page.js', '/start.json': () => start }`. */
  readonly files: Readonly<Record<string, Served>>;
}

/** A server that runs. */
export interface Serving {
  /** Where a browser finds the page, such as `http://127.0.0.1:8080/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Ports tried after the wanted one before giving up. */
const MORE_PORTS = 20;

const LOCAL_HOST = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * The page asks nobody but this server. Its scripts may be inline and evaluated, because the add-on's bundle is text
 * that is run in a frame, and its sidebar is a page in one file whose frame inherits this policy.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const compress = promisify(gzip);

/**
 * Serves the preview page on 127.0.0.1, to this machine only.
 *
 * @throws when neither the port nor any of the next twenty is free
 * @example
 * const { url, close } = await serve({
 *   port: 8080,
 *   files: { ...previewFiles('.build/preview'), '/start.json': () => start },
 * });
 */
export async function serve({ port, files }: ServeOptions): Promise<Serving> {
  const packed = new Map<string, { tag: string; body: Buffer }>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    // A foreign name that was made to point here (DNS rebinding) must not get at somebody's spreadsheet.
    if (!LOCAL_HOST.test(request.headers.host ?? '')) return end(response, 421, 'Not this host');
    const served = Object.hasOwn(files, pathname) ? files[pathname] : undefined;
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (served === undefined) return end(response, 404, 'Not found');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return end(response, 405, 'Method not allowed');

    if (typeof served === 'function') {
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Content-Encoding', 'gzip');
      response.end(await compress(JSON.stringify(await served(searchParams))));
      return;
    }
    const { size, mtimeMs } = await stat(served);
    const tag = `"${size}-${Math.round(mtimeMs)}"`;
    response.setHeader('Content-Type', CONTENT_TYPES[extname(served)] ?? 'application/octet-stream');
    response.setHeader('Content-Security-Policy', POLICY);
    // Always ask, but take what has not changed from the browser's own cache: the page's script is large.
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('ETag', tag);
    if (request.headers['if-none-match'] === tag) return end(response, 304, '');
    let file = packed.get(served);
    if (file?.tag !== tag) {
      file = { tag, body: await compress(await readFile(served)) };
      packed.set(served, file);
    }
    response.setHeader('Content-Encoding', 'gzip');
    response.end(file.body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => end(response, 500, String(error)));
  });
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The built page's files under the paths it asks for them. */
export function previewFiles(folder: string): Record<string, Served> {
  return {
    '/': join(folder, 'index.html'),
    '/page.js': join(folder, 'page.js'),
    '/page.css': join(folder, 'page.css'),
  };
}

function end(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.statusCode = status;
  response.removeHeader('Content-Encoding');
  if (status !== 304) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(text);
}

/** Listens on the first free port from the wanted one on. */
async function listen(server: Server, wanted: number): Promise<void> {
  for (let port = wanted; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (port >= wanted + MORE_PORTS) throw new Error(`serve found no free port from ${wanted} to ${port}`);
    }
  }
}
