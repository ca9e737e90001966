import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AddedFile } from '../../load/add-articles.ts';
import { toSha256 } from '../../model/ids.ts';
import { addStep, type FileStep } from '../journal.ts';
import { articlesFolder, journalFile, keptFile, settingsFile } from './places.ts';
import { readJournal, readText, writeText } from './story-file.ts';

/** Bytes of article files by their names. */
type ArticleFiles = ReadonlyMap<string, Uint8Array>;

/** The article files of a story as they lie there; none where it has no folder for them. */
export async function readArticleFiles(story: string): Promise<ArticleFiles> {
  const folder = articlesFolder(story);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files = new Map<string, Uint8Array>();
  for (const entry of entries)
    if (entry.isFile()) files.set(entry.name, await readFile(path.join(folder, entry.name)));
  return files;
}

/**
 * Makes files that were added to a story, or written over, a step that can be taken back. Those that make a story are none: without them there
 * would be no story.
 *
 * @param before  the article files as they were
 */
export async function journalArticles(
  story: string,
  before: ArticleFiles,
  added: readonly AddedFile[],
): Promise<void> {
  const moved = added.filter(({ state }) => state !== 'present').map(({ name }) => name);
  if (before.size === 0 || moved.length === 0) return;
  const after = await readArticleFiles(story);
  const articles: FileStep[] = [];
  for (const name of moved)
    articles.push({ name, before: await keep(before.get(name)), after: await keep(after.get(name)) });
  const text = await readText(settingsFile(story));
  const what = moved.length === 1 ? `the article ${moved[0]}` : `${moved.length} articles`;
  const journal = addStep(await readJournal(journalFile(story)), {
    before: text,
    after: text,
    what,
    articles,
  });
  await writeText(journalFile(story), JSON.stringify(journal));
}

/** Keeps bytes under their digest; null where there was no file. */
async function keep(bytes: Uint8Array | undefined): Promise<string | null> {
  if (bytes === undefined) return null;
  const digest = toSha256(bytes);
  await writeText(keptFile(digest), bytes);
  return digest;
}

/**
 * Puts the article files of a step as they were before or after it; nothing is done where one is not what the step left.
 *
 * @returns whether they are now
 */
export async function putArticles(
  story: string,
  articles: readonly FileStep[],
  to: 'before' | 'after',
): Promise<boolean> {
  const from = to === 'before' ? 'after' : 'before';
  const present = await readArticleFiles(story);
  const bytes = new Map<string, Uint8Array | null>();
  for (const step of articles) {
    const own = present.get(step.name);
    if ((own === undefined ? null : toSha256(own)) !== step[from]) return false;
    const kept = step[to] === null ? null : await readFile(keptFile(step[to])).catch(() => undefined);
    if (kept === undefined || (kept !== null && toSha256(kept) !== step[to])) return false;
    bytes.set(step.name, kept);
  }
  for (const [name, one] of bytes) await writeText(path.join(articlesFolder(story), name), one);
  return true;
}
