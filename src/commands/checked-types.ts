import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digestFiles } from './file-digests.ts';
import { makeFolder } from './folders.ts';

/** Where stands what was checked when types were last found right. */
const NOTE = '.cache/checked-types.txt';

/** Folders whose code is checked, and files beside them that decide how. */
const FOLDERS = ['src', 'tests'];
const BESIDE = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const IS_CODE = /\.(?:astro|[cm]?[jt]s|json)$/u;

/** A name for all that types are made of: the code, its settings and the packages. Types of content follow from these. */
export async function toTypesKey(root = '.'): Promise<string> {
  const code = await Promise.all(
    FOLDERS.map((folder) => digestFiles(path.resolve(root, folder), (name) => IS_CODE.test(name))),
  );
  const beside = await Promise.all(BESIDE.map((name) => readFile(path.join(root, name), 'utf8')));
  return createHash('sha256')
    .update(JSON.stringify([code.map((files) => [...files]), beside]))
    .digest('hex');
}

/** True when the types of this key were found right. */
export const areTypesChecked = async (key: string): Promise<boolean> =>
  (await readFile(NOTE, 'utf8').catch(() => '')) === key;

/** Notes that the types of this key are right; of code that was changed meanwhile nothing is noted. */
export async function noteCheckedTypes(key: string): Promise<void> {
  if ((await toTypesKey()) !== key) return;
  await makeFolder(path.dirname(NOTE));
  await writeFile(NOTE, key);
}
