import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { lock } from 'proper-lockfile';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withBuildLock } from '../../../src/commands/build-lock.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'synoptic-lock-'));
});
afterAll(() => rm(folder, { recursive: true }));

const fresh = (name: string): string => path.join(folder, name);

test('builds of one checkout take turns', async () => {
  const events: string[] = [];
  const build = (name: string) =>
    withBuildLock(async () => {
      events.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      events.push(`${name} ends`);
    }, fresh('turns'));
  await Promise.all(['a', 'b', 'c'].map(build));
  const names = events.map((event) => event.split(' ')[0]);
  expect(names).toEqual(names.flatMap((name, index) => (index % 2 === 0 ? [name, name] : [])));
  expect(events.filter((event) => event.endsWith('ends'))).toHaveLength(3);
});

test('a build that fails leaves the lock to the next', async () => {
  const locked = fresh('fails');
  await expect(withBuildLock(() => Promise.reject(new Error('no')), locked)).rejects.toThrow('no');
  expect(await withBuildLock(() => Promise.resolve('built'), locked)).toBe('built');
});

/** The lock as a killed build leaves it: renewed a moment ago, of a process that runs no more. */
async function leaveLock(locked: string, host: string): Promise<void> {
  await lock(locked, { realpath: false, update: 60_000, stale: 120_000, onCompromised: () => undefined });
  const { pid } = spawnSync(process.execPath, ['--version']);
  await writeFile(`${locked}-owner.json`, JSON.stringify({ pid, host }));
}

test('the lock of a build that was killed on this machine is taken at once', async () => {
  const locked = fresh('killed');
  await leaveLock(locked, hostname());
  expect(await withBuildLock(() => Promise.resolve('built'), locked)).toBe('built');
});

test('the lock of a build on another machine is taken only when it was not renewed for long', async () => {
  const locked = fresh('elsewhere');
  await leaveLock(locked, `not-${hostname()}`);
  let isBuilt = false;
  const build = withBuildLock(() => {
    isBuilt = true;
    return Promise.resolve();
  }, locked);
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(isBuilt).toBe(false);
  const longAgo = new Date(Date.now() - 3_600_000);
  await utimes(`${locked}.lock`, longAgo, longAgo);
  await build;
  expect(isBuilt).toBe(true);
});

test('an owner’s file that cannot be read keeps nobody out', async () => {
  const locked = fresh('broken');
  await writeFile(`${locked}-owner.json`, '{"pid":');
  expect(await withBuildLock(() => Promise.resolve('built'), locked)).toBe('built');
});
