import { linkSync } from 'node:fs';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pruneCaches } from '../../../src/commands/prune-caches.ts';
import { writeFolder } from '../../build/story-folder.ts';

/** No process has so high a number. */
const ENDED = 99_999_999;

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await writeFolder({}));
  process.env.COMPARISON_CACHE_DIR = folder;
});
afterEach(async () => {
  delete process.env.COMPARISON_CACHE_DIR;
  await remove();
});

test('the oldest comparisons above a number go, those of this build stay', async () => {
  for (let index = 0; index < 210; index += 1) {
    const file = path.join(folder, `${index}.json`);
    await writeFile(file, '');
    await utimes(file, index, index);
  }
  await pruneCaches(['0', '3'], path.join(folder, 'compiled'));
  const kept = new Set(await readdir(folder));
  expect(kept.size).toBe(202);
  for (const name of ['0.json', '3.json', '209.json', '10.json']) expect(kept).toContain(name);
  for (const name of ['1.json', '2.json', '9.json']) expect(kept).not.toContain(name);
});

test('compiled modules go when there are more than ten thousand, and stay at ten thousand', async () => {
  const compiled = path.join(folder, 'compiled');
  await mkdir(path.join(compiled, 'v1'), { recursive: true });
  // Names of one file are made faster than files.
  const first = path.join(compiled, 'v1', 'first');
  await writeFile(first, '');
  const write = (index: number) => linkSync(first, path.join(compiled, 'v1', `${index}`));
  for (let index = 0; index < 9998; index += 1) write(index);
  await pruneCaches([], compiled);
  expect(await readdir(path.join(compiled, 'v1'))).toHaveLength(9999);
  write(9999);
  await pruneCaches([], compiled);
  expect(await readdir(folder)).toEqual([]);
});

test('of vectors the newest three thousand stay', async () => {
  const vectors = path.join(folder, 'vectors');
  await mkdir(vectors);
  await Promise.all(
    Array.from({ length: 3001 }, async (_, index) => {
      await writeFile(path.join(vectors, `${index}.i16`), '');
      await utimes(path.join(vectors, `${index}.i16`), index, index);
    }),
  );
  await pruneCaches([], path.join(folder, 'none'));
  const kept = new Set(await readdir(vectors));
  expect([kept.size, kept.has('0.i16'), kept.has('1.i16')]).toEqual([3000, false, true]);
});

test('of comparisons of one moment those stay whose names come first', async () => {
  for (let index = 100; index < 301; index += 1) {
    const file = path.join(folder, `${index}.json`);
    await writeFile(file, '');
    await utimes(file, 1, 1);
  }
  await pruneCaches([], path.join(folder, 'compiled'));
  const kept = await readdir(folder);
  expect([kept.length, kept.includes('100.json'), kept.includes('300.json')]).toEqual([200, true, false]);
});

test('what a killed build had begun goes, what a running one writes stays', async () => {
  await mkdir(path.join(folder, 'vectors'));
  await writeFile(path.join(folder, 'vectors', `a.i16.${ENDED}-2`), '');
  await writeFile(path.join(folder, `b.json.${process.ppid}`), '');
  await writeFile(path.join(folder, `c.json.${ENDED}`), '');
  await pruneCaches([], path.join(folder, 'compiled'));
  expect(await readdir(folder)).toEqual([`b.json.${process.ppid}`, 'vectors']);
  expect(await readdir(path.join(folder, 'vectors'))).toEqual([]);
});

test('where nothing is kept, nothing is done', async () => {
  process.env.COMPARISON_CACHE_DIR = path.join(folder, 'none');
  await expect(pruneCaches(['a'], path.join(folder, 'compiled'))).resolves.toBe(undefined);
});
