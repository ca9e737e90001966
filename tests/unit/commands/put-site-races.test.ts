import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { markSite } from '../../../src/commands/out-folder.ts';
import { putSite } from '../../../src/commands/put-site.ts';
import { writeFolder } from '../../build/story-folder.ts';

/** The codes that the next renames of a whole folder fail with, before they are done as ever. */
const failing = vi.hoisted(() => ({ codes: [] as string[], tries: 0 }));

vi.mock('node:fs', async (importActual) => {
  const actual = await importActual<typeof import('node:fs')>();
  return {
    ...actual,
    renameSync: (from: string, to: string) => {
      failing.tries += 1;
      const code = failing.codes.shift();
      if (code !== undefined) throw Object.assign(new Error(code), { code });
      actual.renameSync(from, to);
    },
  };
});

let folder: string;
let out: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await writeFolder({ 'a.txt': '' }));
  out = path.join(folder, 'dist');
  failing.codes = [];
  failing.tries = 0;
});
afterEach(() => remove());

async function makeSite(words: string): Promise<string> {
  const site = path.join(folder, `site-${words}`);
  await mkdir(site);
  await writeFile(path.join(site, 'index.html'), words);
  await markSite(site);
  return site;
}

const read = (): Promise<string> => readFile(path.join(out, 'index.html'), 'utf8');

describe('a site that another build is faster with', () => {
  test.each([['ENOTEMPTY'], ['EEXIST'], ['EEXIST', 'ENOTEMPTY', 'EEXIST']])(
    'is put in place behind it: %s',
    async (...codes) => {
      failing.codes = [...codes];
      await putSite(await makeSite('one'), out);
      expect(await read()).toBe('one');
      expect(failing.tries).toBe(codes.length + 1);
    },
  );

  test('is tried again a hundred times and once more, and then no further', async () => {
    failing.codes = Array.from({ length: 101 }, () => 'ENOTEMPTY');
    await putSite(await makeSite('one'), out);
    expect(await read()).toBe('one');
    failing.codes = Array.from({ length: 500 }, () => 'ENOTEMPTY');
    failing.tries = 0;
    await expect(putSite(await makeSite('two'), out)).rejects.toThrow('could not be written');
    expect(failing.tries).toBe(102);
    failing.codes = [];
  });

  test('is not tried again where the disk is at fault', async () => {
    failing.codes = ['EIO'];
    await expect(putSite(await makeSite('one'), out)).rejects.toThrow('EIO');
    expect(failing.codes).toEqual([]);
  });

  test.each(['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'])(
    'is copied into a folder that cannot be renamed: %s',
    async (code) => {
      failing.codes = [code];
      await putSite(await makeSite('one'), out);
      expect(await read()).toBe('one');
    },
  );
});
