import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { digestFiles } from './file-digests.ts';
import { makeFolder, removeFolder } from './folders.ts';

/** Stands in the folder while a build writes to it. */
const UNFINISHED = 'unfinished';

/** The digest of every file that the last whole build left. */
const SEALS = 'seals.json';

const SealsSchema = z.record(z.string(), z.string());

/** True for what Astro left. */
const isOfAstro = (name: string): boolean => name !== SEALS && name !== UNFINISHED;

/**
 * Makes Astro's folder of finished pages fit for use: Astro trusts what is in it.
 *
 * What a build that did not end has left, or what is not what was left, is taken away, and Astro makes it again.
 *
 * @returns how many files were not what the last build left
 */
export async function openPageCache(folder: string): Promise<number> {
  const seals = await readSeals(folder);
  if (seals === undefined) await removeFolder(folder);
  const damaged = seals === undefined ? [] : await findOthers(folder, seals);
  for (const name of damaged) await rm(path.join(folder, name), { force: true });
  await makeFolder(folder);
  await writeFile(path.join(folder, UNFINISHED), '');
  return damaged.length;
}

/** Notes what a build that went well has left. */
export async function closePageCache(folder: string): Promise<void> {
  const seals = Object.fromEntries(await digestFiles(folder, isOfAstro));
  await writeFile(path.join(folder, SEALS), JSON.stringify(seals));
  await rm(path.join(folder, UNFINISHED), { force: true });
}

/** @returns undefined where nothing in the folder can be trusted */
async function readSeals(folder: string): Promise<Map<string, string> | undefined> {
  const names = await readdir(folder).catch((): string[] => []);
  if (names.includes(UNFINISHED)) return undefined;
  try {
    const text = await readFile(path.join(folder, SEALS), 'utf8');
    return new Map(Object.entries(SealsSchema.parse(JSON.parse(text))));
  } catch {
    return undefined;
  }
}

async function findOthers(folder: string, seals: ReadonlyMap<string, string>): Promise<string[]> {
  const found = await digestFiles(folder, isOfAstro);
  return [...found].filter(([name, digest]) => seals.get(name) !== digest).map(([name]) => name);
}
