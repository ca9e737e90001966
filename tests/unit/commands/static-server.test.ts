import { spawnSync } from 'node:child_process';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, readPort, serveFolder } from '../../../src/commands/static-server.ts';
import { writeFolder } from '../../build/story-folder.ts';

let folder: string;
let remove: () => Promise<void>;
let server: RunningServer;
let nested: RunningServer;

beforeAll(async () => {
  ({ folder, remove } = await writeFolder({
    'secret.txt': 'secret',
    'dist/index.html': '<p>home',
    'dist/404.html': '<p>missing',
    'dist/a b/index.html': '<p>page',
    'dist/_astro/x.css': 'p{}',
    'dist/data.csv': 'a,b\n1,2\n',
    'dist/cite.bib': '@misc{}',
    'dist/.synoptic': '{}',
    'dist/_headers': '/*\n  X-Site: yes\n/_astro/*\n  Cache-Control: immutable\n',
  }));
  await symlink(path.join(folder, 'secret.txt'), path.join(folder, 'dist/link.txt'));
  await symlink(folder, path.join(folder, 'dist/out'));
  server = await serveFolder(path.join(folder, 'dist'), { base: '/', port: 0 });
  nested = await serveFolder(path.join(folder, 'dist'), { base: '/x/y/', port: 0 });
});
afterAll(async () => {
  await server.close();
  await nested.close();
  await remove();
});

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

/** Sends a path as it is: `fetch` would tidy it up. */
function ask(
  address: string,
  {
    at = server,
    method = 'GET',
    headers = {},
  }: { at?: RunningServer; method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(at.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: address, method, headers }, (response) => {
      const parts: string[] = [];
      response.on('data', (part) => parts.push(String(part)));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: parts.join('') }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the local server', () => {
  test('gives pages, and sends a folder without its slash on, with its query', async () => {
    expect((await ask('/')).body).toBe('<p>home');
    expect((await ask('/a%20b/?q=1')).body).toBe('<p>page');
    const { status, headers } = await ask('/a%20b?q=1&r=%2F');
    expect([status, headers.location]).toEqual([301, '/a%20b/?q=1&r=%2F']);
    expect((await ask('/x/y/a%20b', { at: nested })).headers.location).toBe('/x/y/a%20b/');
  });

  test.each([
    '//a%20b',
    '/%2Fa%20b',
    '/%2F%2Fevil.example/..',
    '/\\evil.example/',
    '/a%20b/..%2F..%2Fsecret.txt',
  ])('sends nobody off the site with %s', async (address) => {
    const { status, headers, body } = await ask(address);
    expect([status, headers.location, body]).toEqual([404, undefined, '<p>missing']);
  });

  test.each([
    '/link.txt',
    '/out/secret.txt',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/a\0',
    '/_headers',
    '/.synoptic',
    '/%',
    '/nothing',
  ])('has no file at %j', async (address) => {
    const answer = await ask(encodeURI(address).replaceAll('%25', '%'));
    expect([answer.status, answer.body]).toEqual([404, '<p>missing']);
  });

  test('answers GET and HEAD only', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await ask('/', { method });
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    }
    const { status, body, headers } = await ask('/', { method: 'HEAD' });
    expect([status, body, headers['content-length']]).toEqual([200, '', '7']);
  });

  test('gives ranges, and nothing again to who has it', async () => {
    const part = await ask('/data.csv', { headers: { range: 'bytes=0-2' } });
    expect([part.status, part.body, part.headers['content-range']]).toEqual([206, 'a,b', 'bytes 0-2/8']);
    expect((await ask('/data.csv', { headers: { range: 'bytes=90-' } })).status).toBe(416);
    const { etag } = (await ask('/data.csv')).headers;
    const again = await ask('/data.csv', { headers: { 'if-none-match': String(etag) } });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  test('sends the types, and the headers of _headers', async () => {
    expect((await ask('/')).headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-site': 'yes',
    });
    expect((await ask('/data.csv')).headers['content-type']).toBe('text/csv; charset=utf-8');
    expect((await ask('/cite.bib')).headers['content-type']).toBe('text/plain; charset=utf-8');
    expect((await ask('/_astro/x.css')).headers['cache-control']).toBe('immutable');
    expect((await ask('/')).headers['cache-control']).toBeUndefined();
  });

  test('goes on when a file goes while it is read, and when readers leave', async () => {
    const big = path.join(folder, 'dist/big.txt');
    await mkdir(path.dirname(big), { recursive: true });
    await writeFile(big, 'x'.repeat(20_000_000));
    const { hostname, port } = new URL(server.url);
    for (let count = 0; count < 20; count += 1) {
      await new Promise<void>((resolve) => {
        const sent = request({ hostname, port, path: '/big.txt' }, (response) => {
          response.once('data', () => sent.destroy());
          response.on('error', () => {});
        });
        sent.on('error', () => {});
        sent.on('close', resolve);
        sent.end();
      });
    }
    await rm(big);
    expect((await ask('/big.txt')).status).toBe(404);
    expect((await ask('/')).status).toBe(200);
  });
});

test('where a port is taken the next one is, and what is not a page ends as such', async () => {
  const port = Number(new URL(server.url).port);
  const site = await writeFolder({ 'a.xml': '<a/>', 'b/c.js': '1', 'd?e#f.json': '{}' });
  const next = await serveFolder(site.folder, { base: '/', port });
  expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
  const types = await Promise.all(
    ['/a.xml', '/b/c.js', '/d%3Fe%23f.json'].map(async (address) => {
      const { status, headers } = await ask(address, { at: next });
      return [status, headers['content-type'], headers['cache-control'], headers['accept-ranges']];
    }),
  );
  expect(types).toEqual([
    [200, 'application/xml; charset=utf-8', undefined, 'bytes'],
    [200, 'text/javascript; charset=utf-8', undefined, 'bytes'],
    [200, 'application/json; charset=utf-8', undefined, 'bytes'],
  ]);
  for (const address of ['/b/', '/nowhere']) {
    const { status, body, headers } = await ask(address, { at: next });
    expect([status, body, headers.etag]).toEqual([404, '', undefined]);
  }
  await next.close();
  await site.remove();
});

test('a page of what is missing is sent whole, as what it is: never a part of it, never “unchanged”', async () => {
  const { status, headers, body } = await ask('/nowhere', {
    headers: { range: 'bytes=0-2', 'if-none-match': '*' },
  });
  expect([status, body]).toEqual([404, '<p>missing']);
  expect([headers.etag, headers['last-modified'], headers['accept-ranges']]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('between the two renames of a build, and where one died there, the last site is served', async () => {
  const [dist, old] = [path.join(folder, 'dist'), path.join(folder, '.dist.synoptic-old-1-4000000')];
  await rename(dist, old);
  const answers = await Promise.all(
    ['/', '/a%20b/', '/nowhere', '/out/secret.txt'].map((address) => ask(address)),
  );
  await rename(old, dist);
  expect(answers.map(({ body }) => body)).toEqual(['<p>home', '<p>page', '<p>missing', '<p>missing']);
  expect(answers[0]?.headers['x-site']).toBe('yes');
});

test.runIf(process.platform !== 'win32')('a pipe, which never ends, is no file', async () => {
  spawnSync('mkfifo', [path.join(folder, 'dist/pipe')]);
  expect((await ask('/pipe')).status).toBe(404);
});

test('below a path nothing beside it is there', async () => {
  expect((await ask('/x/y/', { at: nested })).body).toBe('<p>home');
  expect((await ask('/x/ya%20b/', { at: nested })).status).toBe(404);
  expect((await ask('/', { at: nested })).status).toBe(404);
});

test.each(['x', '-1', '65536', '70000', '4321.5', '1e3'])('PORT “%s” is refused', (text) => {
  expect(() => readPort(text)).toThrow('PORT is');
});

test('PORT is the usual one where none is given', () => {
  expect([readPort(undefined), readPort(''), readPort('', 4322)]).toEqual([4321, 4321, 4322]);
  expect(['0', '8080', '65535'].map((text) => readPort(text))).toEqual([0, 8080, 65_535]);
});
