import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BuiltSite } from './build-sites.ts';

/** A server of another make that serves a site below its path. */
export type Host = { origin: string; close: () => Promise<void> };

/** A folder in which the site lies as its base path says. */
function placeSite({ folder, base }: BuiltSite): string {
  const root = mkdtempSync(path.join(tmpdir(), 'synoptic-host-'));
  const names = base.split('/').filter((name) => name !== '');
  const place = path.join(root, 'root', ...names);
  mkdirSync(path.dirname(place), { recursive: true });
  symlinkSync(path.resolve(folder), place);
  return root;
}

async function findPort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until something answers, or the process ends. */
async function waitFor(origin: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 2400 && child.exitCode === null; tries += 1) {
    const isUp = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await setTimeout(50);
  }
  throw new Error(`nothing answers at ${origin}`);
}

type HostStart = { root: string; command: string; toArgs: (port: number) => string[] };

/** Starts a server on a free port; when another process takes the port first, on another one. */
async function startHost(start: HostStart, triesLeft = 5): Promise<Host> {
  const port = await findPort();
  const child = spawn(start.command, start.toArgs(port), { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  try {
    await waitFor(origin, child);
  } catch (error) {
    child.kill();
    if (triesLeft === 0) throw error;
    return startHost(start, triesLeft - 1);
  }
  return {
    origin,
    close: async () => {
      child.kill();
      // It writes into its folder until it ends.
      await ended;
      rmSync(start.root, { recursive: true, force: true });
    },
  };
}

/** Python's own server: it knows no headers, no 404 page and few types. */
export function startPython(site: BuiltSite): Promise<Host> {
  const root = placeSite(site);
  const toArgs = (port: number) => [
    ...['-m', 'http.server', String(port)],
    ...['--bind', '127.0.0.1', '--directory', path.join(root, 'root')],
  ];
  return startHost({ root, command: 'python3', toArgs });
}

/** Where nginx is, if it is; `NGINX` may name it. */
const NGINX = process.env.NGINX ?? 'nginx';

/** Which of the other servers this machine has. */
export const hasHost = {
  python: spawnSync('python3', ['--version']).status === 0,
  nginx: spawnSync(NGINX, ['-v']).status === 0,
};

/** nginx with the block that the README gives, on a port of this machine. */
export function startNginx(site: BuiltSite): Promise<Host> {
  const root = placeSite(site);
  const block = /```nginx\n([\s\S]*?)```/u.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const toArgs = (port: number): string[] => {
    const server = block
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace(/root [^;]+;/u, `root ${root}/root;`)
      .replace('include mime.types;', `include ${findTypes(root)};`)
      .replaceAll('~ ^/stories', `~ ^${site.base}stories`)
      .replaceAll('location /_astro', `location ${site.base}_astro`)
      .replace('/404.html', `${site.base}404.html`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${root}/${name};`)
      .join(' ');
    const file = path.join(root, 'nginx.conf');
    writeFileSync(
      file,
      `daemon off; master_process off; pid ${root}/pid; error_log ${root}/error.log;\nevents {}\nhttp { access_log off; ${temporary}\n${server}\n}\n`,
    );
    return ['-c', file, '-p', root, '-e', `${root}/error.log`];
  };
  return startHost({ root, command: NGINX, toArgs });
}

/** The list of types that comes with nginx. */
function findTypes(root: string): string {
  const known = ['/etc/nginx/mime.types', path.resolve(path.dirname(NGINX), '../../etc/nginx/mime.types')];
  const found = known.find((file) => existsSync(file));
  if (found !== undefined) return found;
  const own = path.join(root, 'mime.types');
  writeFileSync(
    own,
    'types { text/html html; text/css css; application/javascript js; application/json json; image/svg+xml svg; text/xml xml; font/woff2 woff2; image/png png; }',
  );
  return own;
}
