import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** Stands in the folder while a build writes to it. */
const UNFINISHED = 'unfinished';

/** The digest of every file that the last whole build left. */
const SEALS = 'seals.json';

const SealsSchema = z.record(z.string(), z.string());

/** Files that are read or written at once. */
const AT_ONCE = 64;

/**
 * Makes Astro's folder of finished pages fit for use: Astro believes what lies there.
 *
 * What a build that did not end has left, or what is not what was left, is taken away, and Astro makes it anew.
 *
 * @returns how many files were not what the last build left
 */
export async function openPageCache(folder: string): Promise<number> {
  const seals = await readSeals(folder);
  if (seals === undefined) await rm(folder, { recursive: true, force: true });
  const damaged = seals === undefined ? [] : await findOthers(folder, seals);
  for (const name of damaged) await rm(path.join(folder, name), { force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, UNFINISHED), '');
  return damaged.length;
}

/** Notes what a build that went well has left. */
export async function closePageCache(folder: string): Promise<void> {
  const seals = Object.fromEntries(await digestFiles(folder));
  await writeFile(path.join(folder, SEALS), JSON.stringify(seals));
  await rm(path.join(folder, UNFINISHED), { force: true });
}

/** @returns undefined where nothing in the folder can be believed */
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
  const found = await digestFiles(folder);
  return [...found].filter(([name, digest]) => seals.get(name) !== digest).map(([name]) => name);
}

async function digestFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => name !== SEALS && name !== UNFINISHED)
    .sort();
  const digests = new Map<string, string>();
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const some = names.slice(start, start + AT_ONCE);
    const bytes = await Promise.all(some.map((name) => readFile(path.join(folder, name))));
    for (const [index, name] of some.entries())
      digests.set(
        name,
        createHash('sha256')
          .update(bytes[index] ?? '')
          .digest('hex'),
      );
  }
  return digests;
}
