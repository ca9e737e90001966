import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder, removeFolder, removeFolderNow } from '../../../src/commands/folders.ts';

const root = await mkdtemp(path.join(tmpdir(), 'synoptic-folders-'));
afterAll(() => rm(root, { recursive: true }));

test('a folder is made with all that it lies in, and one that is there keeps what it holds', async () => {
  const folder = path.join(root, 'a', 'b');
  await makeFolder(folder);
  await writeFile(path.join(folder, 'quay.txt'), 'shut');
  await makeFolder(folder);
  expect(await readFile(path.join(folder, 'quay.txt'), 'utf8')).toBe('shut');
});

test.each([
  ['at its turn', removeFolder],
  ['at once', removeFolderNow],
])(
  'a folder is removed with all that it holds, %s, and one that is not there is no fault',
  async (_, remove) => {
    const folder = path.join(root, 'c');
    await mkdir(path.join(folder, 'd'), { recursive: true });
    await remove(folder);
    expect(existsSync(folder)).toBe(false);
    await remove(folder);
  },
);
