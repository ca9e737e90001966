import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closePageCache, openPageCache } from '../../../src/commands/page-cache.ts';
import { writeFolder } from '../../build/story-folder.ts';

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await writeFolder({}));
  folder = path.join(folder, 'astro');
  expect(await openPageCache(folder)).toBe(0);
  await mkdir(path.join(folder, 'dist/a'), { recursive: true });
  await writeFile(path.join(folder, 'dist/a/index.html'), 'a');
  await writeFile(path.join(folder, 'incremental-build.json'), '{}');
});
afterEach(() => remove());

const page = (): string => path.join(folder, 'dist/a/index.html');

describe('pages of the last build', () => {
  test('are kept when it went well', async () => {
    await closePageCache(folder);
    expect(await openPageCache(folder)).toBe(0);
    expect(existsSync(page())).toBe(true);
  });

  test('are thrown away when it did not end, or nothing says that it did', async () => {
    expect(await openPageCache(folder)).toBe(0);
    expect(await readdir(folder)).toEqual(['unfinished']);
    await closePageCache(folder);
    await writeFile(path.join(folder, 'seals.json'), '{"a":');
    await openPageCache(folder);
    expect(await readdir(folder)).toEqual(['unfinished']);
  });

  test('that are damaged or foreign are thrown away one by one', async () => {
    await closePageCache(folder);
    await writeFile(page(), 'b');
    await writeFile(path.join(folder, 'dist/foreign.html'), 'c');
    expect(await openPageCache(folder)).toBe(2);
    expect(existsSync(page())).toBe(false);
    expect(existsSync(path.join(folder, 'incremental-build.json'))).toBe(true);
  });
});
