import { hash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { byCodeUnit } from '../model/by-code-unit.ts';
import { type Comparison, SCHEMA_VERSION } from '../model/comparison.ts';
import { checkSpans } from './check-spans.ts';
import { cacheFolder, listFiles } from './folders.ts';
import type { AlignmentMode } from './meaning.ts';
import type { StoryFiles } from './story-files.ts';

/** The rooms whose code, lists and weights decide what a comparison says. */
const CODE_FOLDERS = ['model', 'read', 'diff', 'annotate', 'align', 'compare', 'load'];

/** The encoder's weights; the file beside them holds their digest, which is checked whenever they are read. */
const WEIGHTS = 'model.onnx';

/** The code does not change while it runs, so it is read once. */
let codeDigest: Promise<string> | undefined;

/** What is stored was written by `storeComparison` of the same code, since the file's name holds the code's digest. */
const StoredSchema = z.custom<Comparison>((value) => typeof value === 'object' && value !== null);

const sha256 = (content: string | Uint8Array): string => hash('sha256', content, 'hex');

/**
 * Name of a story's comparison in the cache: the SHA-256 of its files and settings, of the problems with them, of the code that compares with
 * its lists and weights, and of the lock file, which names every package that the code uses.
 *
 * With the code in it, a change of a rule is never hidden by a stored comparison; Astro's own store compares content only.
 */
export async function toDigest(files: StoryFiles, mode: AlignmentMode): Promise<string> {
  codeDigest ??= digestCode();
  const sources = [...(files.settings === undefined ? [] : [files.settings]), ...files.articles];
  const parts = sources.map(({ path: file, bytes }) => `${file} ${sha256(bytes)}`);
  const head = [
    String(SCHEMA_VERSION),
    mode,
    await codeDigest,
    files.folder,
    JSON.stringify(files.diagnostics),
  ];
  return sha256([...head, ...parts].join('\n'));
}

/**
 * A comparison of an earlier build.
 *
 * Checked on reading: the digest of the stored bytes and of the name they are stored under, every text against its SHA-256, every passage
 * against its text.
 *
 * @returns `damaged` for an entry that is not what was stored, undefined where there is none
 */
export async function findStored(digest: string): Promise<Comparison | 'damaged' | undefined> {
  const stored = await readFile(fileOf(digest), 'utf8').catch(() => undefined);
  if (stored === undefined) return undefined;
  const body = stored.slice(stored.indexOf('\n') + 1);
  if (stored !== seal(digest, body)) return 'damaged';
  try {
    const comparison = StoredSchema.parse(JSON.parse(body));
    checkTexts(comparison);
    return comparison;
  } catch {
    return 'damaged';
  }
}

/** A comparison that this build has already read and checked. Throws: where it is not there any more. */
export async function readStored(digest: string): Promise<Comparison> {
  const stored = await readFile(fileOf(digest), 'utf8');
  return StoredSchema.parse(JSON.parse(stored.slice(stored.indexOf('\n') + 1)));
}

/** Keeps a comparison. Two builds at once may both write it: each renames a whole file into place. */
export async function storeComparison(digest: string, comparison: Comparison): Promise<void> {
  const file = fileOf(digest);
  await mkdir(path.dirname(file), { recursive: true });
  // One process may hold this module twice (a dev server does), so its number and a count are not enough.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, seal(digest, JSON.stringify(comparison)));
  await rename(unfinished, file);
}

const fileOf = (digest: string): string => path.join(cacheFolder(), `${digest}.json`);

/** A first line that only these bytes under this name can have. */
const seal = (digest: string, body: string): string => `${sha256(`${digest}\n${body}`)}\n${body}`;

function checkTexts(comparison: Comparison): void {
  const texts = comparison.articles.map(({ id, text }) => {
    if (text.value === undefined || sha256(text.value.toWellFormed()) !== text.sha256)
      throw new Error(`the stored text of ${id} is another`);
    return { id, text: text.value };
  });
  checkSpans(comparison, texts);
}

async function digestCode(): Promise<string> {
  const digests = [`package-lock.json ${sha256(readFileSync(path.resolve('package-lock.json')))}`];
  for (const room of CODE_FOLDERS) {
    const folder = path.resolve('src', room);
    const names = (await listFiles(folder))
      .filter((name) => path.basename(name) !== WEIGHTS)
      .sort(byCodeUnit);
    for (const name of names)
      digests.push(`${room}/${name} ${sha256(readFileSync(path.join(folder, name)))}`);
  }
  return sha256(digests.join('\n'));
}
