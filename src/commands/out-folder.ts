import type { Stats } from 'node:fs';
import { lstat, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { UsageError } from './arguments.ts';

/** The file by which a build knows the folder of an earlier one: only such a folder is ever replaced. */
export const MARK = '.synoptic';

const MarkSchema = z.object({
  about: z.string(),
  /** What the build wrote at the top of the folder: anything else there is somebody's own. */
  entries: z.array(z.string()),
});

const ABOUT =
  'Written by a build of Synoptic. The next build replaces this folder whole; keep nothing of your own in it.';

/** Files that systems put into folders unasked. */
const OF_THE_SYSTEM = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** Where a half-done replacement keeps its files while the folder itself cannot be renamed. */
export const SWAP_FOLDERS = { next: '.synoptic-next', whole: '.synoptic-whole', old: '.synoptic-old' };

/** Folders of a project that a site is never written into. */
const NEVER_INSIDE = ['src', 'tests', 'node_modules', '.git', '.astro'];

/**
 * The folder that a build may write, as an absolute path without links.
 *
 * Refused is the checkout, the content, the home folder, what holds or (but for `.cache`) belongs to one of them.
 * Throws: UsageError that says what to do; nothing is read or written.
 *
 * @param out      the folder asked for; `dist` when none is
 * @param content  the folder of the content, absolute
 */
export async function findOutFolder(out: string | undefined, content: string): Promise<string> {
  if (out?.trim() === '') throw new UsageError('`--out` is empty; write the folder: --out dist');
  const asked = path.resolve(out ?? 'dist');
  const folder = await withoutLinks(asked);
  const kept = [process.cwd(), content, homedir(), path.join(content, 'stories')];
  for (const each of await Promise.all(kept.map(withoutLinks))) {
    if (contains(folder, each))
      throw new UsageError(`${asked} is, or holds, ${each}; ${WHERE}. Nothing was changed.`);
  }
  const closed = [...NEVER_INSIDE.map((name) => path.resolve(name)), path.join(content, 'stories')];
  for (const each of await Promise.all(closed.map(withoutLinks))) {
    if (contains(each, folder))
      throw new UsageError(`${asked} lies in ${each}; ${WHERE}. Nothing was changed.`);
  }
  return folder;
}

const WHERE = 'the site needs a folder of its own, such as --out dist';

/**
 * Accepts a folder that does not exist, is empty, or carries the mark of an earlier build and nothing else.
 *
 * Throws: UsageError that names what stands there.
 */
export async function checkReplaceable(folder: string): Promise<void> {
  const status = await statusOf(folder);
  if (status === undefined) return;
  if (!status.isDirectory()) {
    throw new UsageError(`${folder} is not a folder; give another with --out, or delete it.`);
  }
  const names = (await readdir(folder)).filter((name) => !OF_THE_SYSTEM.includes(name));
  const own = Object.values(SWAP_FOLDERS);
  if (names.every((name) => own.includes(name))) return;
  const entries = await readMark(folder);
  if (entries === undefined) {
    throw new UsageError(
      `${folder} holds files and no mark of an earlier build, so it is left as it is.\nGive a new or an empty folder with --out; if it is an old build, delete it first.`,
    );
  }
  const foreign = names.filter((name) => ![...entries, ...own, MARK].includes(name));
  if (foreign.length > 0) {
    throw new UsageError(
      `${folder} holds ${foreign.slice(0, 3).join(', ')}, which no build wrote, so it is left as it is.\nMove that away; files to publish with the site belong in src/static/.`,
    );
  }
}

/** What a build wrote at the top of a folder; undefined where none did. */
export async function readMark(folder: string): Promise<readonly string[] | undefined> {
  try {
    const mark = MarkSchema.parse(JSON.parse(await readFile(path.join(folder, MARK), 'utf8')));
    return mark.about === ABOUT ? mark.entries : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the mark into a built site. */
export async function markSite(folder: string): Promise<void> {
  const entries = (await readdir(folder)).filter((name) => name !== MARK).sort();
  await writeFile(path.join(folder, MARK), `${JSON.stringify({ about: ABOUT, entries }, null, 2)}\n`);
}

const contains = (outer: string, inner: string): boolean => {
  const relative = path.relative(outer, inner);
  return relative === '' || (relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative));
};

/** A path with every link in it followed, also where its end does not exist yet. Throws: UsageError for a link to nothing. */
async function withoutLinks(file: string): Promise<string> {
  const real = await realpath(file).catch(() => undefined);
  if (real !== undefined) return real;
  if ((await statusOf(file))?.isSymbolicLink() === true) {
    throw new UsageError(`${file} is a link to nothing; make its target or delete it.`);
  }
  const parent = path.dirname(file);
  return parent === file ? file : path.join(await withoutLinks(parent), path.basename(file));
}

const statusOf = (file: string): Promise<Stats | undefined> => lstat(file).catch(() => undefined);
