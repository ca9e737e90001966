import type { Stats } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import send from 'send';
import { UsageError } from './arguments.ts';
import { type HeaderRule, readHeaderRules, toHeaders } from './header-rules.ts';
import { findStanding } from './put-site.ts';

/** Types that hosts give these files, too; nginx and S3 need to be told, see README. */
const TYPES: Record<string, string> = {
  '.bib': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** A running server; `url` is the address of the site's first page. */
export type RunningServer = { url: string; close: () => Promise<void> };

/**
 * Serves a built site on this machine as a static host does: `/a` goes to `/a/`, `/a/` is its index.html, what is not there is 404.html, and
 * the site's `_headers` are sent. Links out of the folder are not followed.
 *
 * @param port  0 for any free one; when it is taken, the next nineteen are tried
 * Throws: UsageError when no port can be had.
 */
export async function serveFolder(
  folder: string,
  { base, port }: { base: string; port: number },
): Promise<RunningServer> {
  const root = await realpath(folder);
  const prefix = base.replace(/\/$/u, '');
  const server = createServer((request, response) => {
    // A build may have put another site there since the last request, or be about to.
    findStanding(root)
      .then(async (at) => answer({ root: at, prefix, rules: await readRules(at), request, response }))
      .catch(() => {
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
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

/** The port that the environment names, or the usual one where it names none. Throws: UsageError when it is none. */
export function readPort(text: string | undefined, usual = 4321): number {
  if (text === undefined || text === '') return usual;
  const port = Number(text);
  if (!/^\d{1,5}$/u.test(text) || port > 65_535)
    throw new UsageError(`PORT is “${text}”; write a number from 0 to 65535`);
  return port;
}

const readRules = async (root: string): Promise<HeaderRule[]> =>
  readHeaderRules(await readFile(path.join(root, '_headers'), 'utf8').catch(() => ''));

type Exchange = {
  root: string;
  prefix: string;
  rules: readonly HeaderRule[];
  request: IncomingMessage;
  response: ServerResponse;
};

async function answer(exchange: Exchange): Promise<void> {
  const { root, prefix, rules, request, response } = exchange;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const target = readTarget(request.url ?? '');
  if (target === undefined) return sendMissing(exchange);
  for (const [name, value] of toHeaders(rules, target.pathname)) response.setHeader(name, value);
  const inside = target.pathname.startsWith(`${prefix}/`) ? target.pathname.slice(prefix.length) : undefined;
  const file = inside === undefined ? undefined : await findInside(root, inside);
  if (file === undefined) return sendMissing(exchange);
  if (!file.status.isDirectory()) return sendFile(exchange, file.path);
  if (!target.pathname.endsWith('/')) {
    response.writeHead(301, { location: toAddress(target) }).end();
    return;
  }
  const index = await findInside(root, path.posix.join(inside ?? '/', 'index.html'));
  return index === undefined ? sendMissing(exchange) : sendFile(exchange, index.path);
}

type Target = { pathname: string; query: string };

/** The path of a request, decoded and without `.` and `..`; undefined for what no file can have. */
function readTarget(url: string): Target | undefined {
  const [raw = '', ...query] = url.split('?');
  try {
    const pathname = decodeURIComponent(raw);
    if (!pathname.startsWith('/') || /[\0\\]|\/\//u.test(pathname)) return undefined;
    return { pathname: path.posix.normalize(pathname), query: query.join('?') };
  } catch {
    return undefined;
  }
}

/** An address on this site: one slash first, so that it names no other host. */
function toAddress({ pathname, query }: Target): string {
  const segments = pathname.split('/').filter((segment) => segment !== '');
  return `/${segments.map(encodeURIComponent).join('/')}/${query === '' ? '' : `?${query}`}`;
}

type Found = { path: string; status: Stats };

/** For the host and for builds, not for readers: hosts send them to nobody either. */
const NOT_SENT = ['/_headers', '/.synoptic'];

/** A file or folder of the site; undefined when there is none, a link leads out of the site, or it is what has no end, such as a pipe. */
async function findInside(root: string, pathname: string): Promise<Found | undefined> {
  if (NOT_SENT.includes(pathname)) return undefined;
  const real = await realpath(path.join(root, pathname)).catch(() => undefined);
  if (real === undefined || (real !== root && !real.startsWith(root + path.sep))) return undefined;
  const status = await stat(real).catch(() => undefined);
  return status?.isFile() || status?.isDirectory() ? { path: real, status } : undefined;
}

/** Sends a file with its ETag, in the ranges asked for; whatever comes in between ends the response and closes the file. */
function sendFile({ root, request, response }: Exchange, file: string): Promise<void> {
  const name = encodeURI(path.relative(root, file).split(path.sep).join('/')).replace(
    /[?#]/gu,
    encodeURIComponent,
  );
  const isMissing = response.statusCode === 404;
  const stream = send(request, `/${name}`, {
    root,
    index: false,
    dotfiles: 'allow',
    cacheControl: false,
    acceptRanges: !isMissing,
    etag: !isMissing,
    lastModified: !isMissing,
  });
  return new Promise((resolve) => {
    response.on('close', resolve);
    stream.on('headers', () => {
      const type = TYPES[path.extname(file)];
      if (type !== undefined) response.setHeader('content-type', type);
    });
    stream.on('error', (error: { status?: number; headers?: Record<string, string> }) => {
      if (response.headersSent) response.destroy();
      else response.writeHead(error.status ?? 500, error.headers).end();
    });
    stream.pipe(response);
  });
}

async function sendMissing(exchange: Exchange): Promise<void> {
  const page = await findInside(exchange.root, '/404.html');
  exchange.response.statusCode = 404;
  if (page === undefined) exchange.response.end();
  else await sendFile(exchange, page.path);
}

function listen(server: Server, port: number, lastPort: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const isTaken = 'code' in error && error.code === 'EADDRINUSE';
      if (isTaken && port < Math.min(lastPort, 65_535))
        listen(server, port + 1, lastPort).then(resolve, reject);
      else reject(new UsageError(`No server could be started at port ${port}: ${error.message}`));
    });
    server.listen(port, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
