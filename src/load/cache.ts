import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Comparison, ComparisonSchema, SCHEMA_VERSION } from '../model/comparison.ts';
import { toSha256 } from '../model/ids.ts';
import { cacheFolder } from './folders.ts';
import { byCodeUnit, type StoryFiles } from './story-files.ts';

/** The rooms whose code decides what a comparison says. */
const CODE_FOLDERS = ['model', 'read', 'annotate', 'align', 'compare', 'load'];

/** The code does not change while it runs, so it is read once. */
let codeDigest: Promise<string> | undefined;

/**
 * Name of a story's comparison in the cache: the SHA-256 of its files, of the problems with them, and of the code that compares.
 *
 * With the code in it, a change of a rule is never hidden by a stored comparison; Astro's own store compares content only.
 */
export async function toDigest(files: StoryFiles): Promise<string> {
  codeDigest ??= digestCode(path.resolve('src'));
  const sources = [...(files.settings === undefined ? [] : [files.settings]), ...files.articles];
  const parts = sources.map(({ path: file, bytes }) => `${file} ${toSha256(bytes)}`);
  const head = [String(SCHEMA_VERSION), await codeDigest, files.folder, JSON.stringify(files.diagnostics)];
  return toSha256([...head, ...parts].join('\n'));
}

/** A comparison of an earlier build, or undefined. */
export async function findStored(digest: string): Promise<Comparison | undefined> {
  try {
    return ComparisonSchema.parse(JSON.parse(await readFile(fileOf(digest), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Keeps a comparison. Two builds at once may both write it: each renames a whole file into place. */
export async function storeComparison(digest: string, comparison: Comparison): Promise<void> {
  const file = fileOf(digest);
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify(comparison));
  await rename(unfinished, file);
}

const fileOf = (digest: string): string => path.join(cacheFolder(), `${digest}.json`);

async function digestCode(folder: string): Promise<string> {
  const digests: string[] = [];
  for (const room of CODE_FOLDERS) {
    const names = (await readdir(path.join(folder, room), { recursive: true })).sort(byCodeUnit);
    for (const name of names) {
      if (!/\.(?:ts|json|txt)$/u.test(name)) continue;
      digests.push(`${room}/${name} ${toSha256(await readFile(path.join(folder, room, name)))}`);
    }
  }
  return toSha256(digests.join('\n'));
}
