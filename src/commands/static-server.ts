import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.bib': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A running server; `url` is the address of the site's first page. */
export type RunningServer = { url: string; close: () => Promise<void> };

/**
 * Serves a built site as a static host does: `/a` goes to `/a/`, `/a/` is its index.html, what is not there is 404.html.
 *
 * @param port  0 for any free one; when it is taken, the next nineteen are tried
 */
export async function serveFolder(
  folder: string,
  { base, port }: { base: string; port: number },
): Promise<RunningServer> {
  const root = path.resolve(folder);
  const prefix = base.replace(/\/$/u, '');
  const server = createServer((request, response) => {
    answer({ root, prefix, request, response }).catch(() => response.writeHead(500).end());
  });
  const listening = await listen(server, port, port === 0 ? 0 : port + 19);
  return {
    url: `http://localhost:${listening}${prefix}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Exchange = { root: string; prefix: string; request: IncomingMessage; response: ServerResponse };

async function answer({ root, prefix, request, response }: Exchange): Promise<void> {
  const pathname = readPath(request.url ?? '/');
  const isInside = pathname?.startsWith(`${prefix}/`) === true;
  const file = isInside ? path.join(root, path.normalize(`/${pathname?.slice(prefix.length)}`)) : undefined;
  const status = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (status?.isDirectory() === true && pathname?.endsWith('/') === false) {
    response.writeHead(301, { location: `${encodeURI(pathname)}/` }).end();
    return;
  }
  const page = status?.isDirectory() === true ? path.join(file ?? root, 'index.html') : file;
  const found = page === undefined ? undefined : await stat(page).catch(() => undefined);
  if (page !== undefined && found?.isFile() === true) return send(page, 200, { request, response });
  const missing = path.join(root, '404.html');
  if ((await stat(missing).catch(() => undefined)) === undefined) response.writeHead(404).end();
  else send(missing, 404, { request, response });
}

function readPath(url: string): string | undefined {
  try {
    const pathname = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return pathname.includes('\0') ? undefined : pathname;
  } catch {
    return undefined;
  }
}

function send(
  file: string,
  status: number,
  { request, response }: Pick<Exchange, 'request' | 'response'>,
): void {
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff' });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

function listen(server: Server, port: number, lastPort: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const isTaken = 'code' in error && error.code === 'EADDRINUSE';
      if (isTaken && port < lastPort) listen(server, port + 1, lastPort).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
