import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { toTypesKey } from '../../../src/commands/checked-types.ts';
import { keepFolders } from '../../build/kept-folders.ts';

const NAMES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const CODE = ['src/a/b.ts', 'src/c.astro', 'src/d.mjs', 'tests/e.json'];

const write = keepFolders();

test('whatever types are made of is in their key, and nothing else', async () => {
  const folder = await write(Object.fromEntries([...NAMES, ...CODE].map((name) => [name, ''])));
  const keys = [await toTypesKey(folder)];
  for (const name of [...NAMES, ...CODE]) {
    await writeFile(path.join(folder, name), '// more');
    keys.push(await toTypesKey(folder));
  }
  expect(new Set(keys).size).toBe(keys.length);
  await writeFile(path.join(folder, 'tests/f.txt'), 'a golden text');
  expect(await toTypesKey(folder)).toBe(keys.at(-1));
});
