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
  await pruneCaches(['0', '3']);
  const kept = new Set(await readdir(folder));
  expect(kept.size).toBe(202);
  for (const name of ['0.json', '3.json', '209.json', '10.json']) expect(kept).toContain(name);
  for (const name of ['1.json', '2.json', '9.json']) expect(kept).not.toContain(name);
});

test('what a killed build had begun goes, what a running one writes stays', async () => {
  await mkdir(path.join(folder, 'vectors'));
  await writeFile(path.join(folder, 'vectors', `a.i16.${ENDED}-2`), '');
  await writeFile(path.join(folder, `b.json.${process.ppid}`), '');
  await writeFile(path.join(folder, `c.json.${ENDED}`), '');
  await pruneCaches([]);
  expect(await readdir(folder)).toEqual([`b.json.${process.ppid}`, 'vectors']);
  expect(await readdir(path.join(folder, 'vectors'))).toEqual([]);
});

test('where nothing is kept, nothing is done', async () => {
  process.env.COMPARISON_CACHE_DIR = path.join(folder, 'none');
  await expect(pruneCaches(['a'])).resolves.toBe(undefined);
});
