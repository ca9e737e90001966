import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentFiles, writeFolder } from '../build/story-folder.ts';

let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ folder, remove } = await writeFolder(contentFiles()));
});
afterAll(() => remove());

const start = (out: string, content = folder): ChildProcess =>
  spawn(process.execPath, ['src/commands/build.ts', '--content', content, '--out', out], {
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production' },
  });

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

describe('builds', () => {
  test('several at once in one checkout each give the whole site', async () => {
    const alone = path.join(folder, 'alone');
    expect(await end(start(alone))).toBe(0);
    const expected = digest(alone);
    expect(Object.keys(expected).some((name) => name.endsWith('.css'))).toBe(true);
    for (let round = 0; round < 2; round += 1) {
      const outs = ['a'].map((name) => path.join(folder, `${name}${round}`));
      const inside = path.resolve('.cache/site-tests/at-once');
      const codes = await Promise.all([...outs, inside, inside].map((out) => end(start(out))));
      expect(codes).toEqual([0, 0, 0]);
      for (const out of [...outs, inside]) expect(digest(out)).toEqual(expected);
    }
  });

  test('one that is killed leaves a whole site, and the next one nothing beside it', async () => {
    const parent = path.join(folder, 'killed');
    const out = path.join(parent, 'dist');
    expect(await end(start(out))).toBe(0);
    const whole = digest(out);
    for (const ms of [300, 900, 1800, 2700, 3600]) {
      const child = start(out);
      const ended = end(child);
      await setTimeout(ms);
      child.kill('SIGKILL');
      await ended;
      expect(existsSync(out)).toBe(true);
      expect(digest(out)).toEqual(whole);
    }
    expect(await end(start(out))).toBe(0);
    expect(digest(out)).toEqual(whole);
    expect(readdirSync(parent)).toEqual(['dist']);
  });
});
