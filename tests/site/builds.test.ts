import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nextRandom } from '../../src/bench/seeded-random.ts';
import { contentFiles, writeFolder } from '../build/story-folder.ts';

/** How hard it is tried; by hand with ROUNDS=8 AT_ONCE=8 KILLS=20. */
const { ROUNDS = '1', AT_ONCE = '3', KILLS = '3' } = process.env;

/** What a build notes of its site, by which the next one knows that nothing changed. */
const NOTE = path.resolve('.cache/pages.site.json');

let folder: string;
let remove: () => Promise<void>;
/** A whole site, and how long it took while nothing else happened. */
let alone: string;
let expected: Record<string, string>;
let buildMs: number;
beforeAll(async () => {
  ({ folder, remove } = await writeFolder(contentFiles()));
  alone = path.join(folder, 'alone');
  const startedMs = performance.now();
  expect(await end(start(alone))).toBe(0);
  buildMs = performance.now() - startedMs;
  expected = digest(alone);
});
afterAll(() => remove());

/** As `npm run build` starts Node. */
const NODE_FLAGS = ['--max-semi-space-size=64', '--no-regexp-tier-up'];

const start = (out: string, flags: readonly string[] = []): ChildProcess =>
  spawn(
    process.execPath,
    [...NODE_FLAGS, 'src/commands/build.ts', '--content', folder, '--out', out, ...flags],
    { stdio: 'ignore', env: { ...process.env, NODE_ENV: 'production' } },
  );

const end = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.on('exit', (code) => resolve(code)));

/** Every file of a site with its digest. */
function digest(site: string): Record<string, string> {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(path.join(site, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(site, name)))
        .digest('hex'),
    ]),
  );
}

/** The site; in the one moment between two renames the last one, beside its place, from where the next build puts it back. */
function findWhole(out: string): string {
  if (existsSync(out)) return out;
  const old = readdirSync(path.dirname(out)).find((name) => name.startsWith('.dist.synoptic-old-'));
  return path.join(path.dirname(out), old ?? 'no site at all');
}

describe('builds', () => {
  // First: it has what the last build noted of this site.
  test('one of what did not change leaves the site alone, and puts right what somebody changed in it', async () => {
    const home = path.join(alone, 'index.html');
    const { ino, mtimeMs } = statSync(home);
    expect(await end(start(alone))).toBe(0);
    expect(statSync(home)).toMatchObject({ ino, mtimeMs });
    writeFileSync(home, 'somebody’s own words');
    expect(await end(start(alone))).toBe(0);
    expect(digest(alone)).toEqual(expected);
  });

  test('several at once in one checkout each give the whole site, also those that use nothing of earlier builds; what is kept of a story is what would be made', async () => {
    expect(Object.keys(expected).some((name) => name.endsWith('.css'))).toBe(true);
    // One story more: what is of all stories changes, and what is of the first is kept.
    cpSync(path.join(folder, 'stories/harbour'), path.join(folder, 'stories/weir'), { recursive: true });
    const before = Object.entries(expected).filter(([name]) => name.includes('stories/harbour/'));
    const inside = path.resolve('.cache/site-tests/at-once');
    for (let round = 0; round < Number(ROUNDS); round += 1) {
      // Two of them have one folder, in the checkout; the others one each, outside, and use nothing of earlier builds.
      const outs = Array.from({ length: Number(AT_ONCE) - 2 }, (_, index) =>
        path.join(folder, `out${round}-${index}`),
      );
      const codes = await Promise.all([
        ...outs.map((out) => end(start(out, ['--no-cache']))),
        ...[inside, inside].map((out) => end(start(out))),
      ]);
      expect(new Set(codes)).toEqual(new Set([0]));
      expected = digest(outs[0] ?? inside);
      for (const out of [...outs, inside]) expect(digest(out)).toEqual(expected);
    }
    expect(expected).toMatchObject(Object.fromEntries(before));
    alone = inside;
  });

  test('one that is killed leaves a whole site, and the next one nothing beside it', async () => {
    const parent = path.join(folder, 'killed');
    const out = path.join(parent, 'dist');
    cpSync(alone, out, { recursive: true });
    const random = nextRandom(1);
    for (let kill = 0; kill < Number(KILLS); kill += 1) {
      // Without the note the next build has everything to do.
      rmSync(NOTE, { force: true });
      const child = start(out);
      const ended = end(child);
      await setTimeout(random() * buildMs);
      child.kill('SIGKILL');
      await ended;
      expect(digest(findWhole(out))).toEqual(expected);
    }
    expect(await end(start(out))).toBe(0);
    expect(digest(out)).toEqual(expected);
    expect(readdirSync(parent)).toEqual(['dist']);
  });
});
