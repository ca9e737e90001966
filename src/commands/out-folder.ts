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

/** Folders of a project that a site is never written into: what is written by hand, and what builds keep and tidy up. */
const NEVER_INSIDE = [
  ...['src', 'tests', 'node_modules', '.git', '.github', '.astro', 'content/stories'],
  ...['builds', 'comparisons', 'compiled', 'pages'].map((name) => `.cache/${name}`),
];

/**
 * The folder that a build may write, as an absolute path without links.
 *
 * Refused is the checkout, the content, the home folder, what holds or (but for `.cache`) belongs to one of them.
 * Throws: UsageError that says what to do; nothing is read or written.
 *
 * @param out      the folder asked for; `dist` when none is
 * @param content  the folder of the content, absolute
 * @param from     where the caller stands
 */
export async function findOutFolder(
  out: string | undefined,
  content: string,
  from = process.cwd(),
): Promise<string> {
  if (out?.trim() === '') throw new UsageError('`--out` is empty; write the folder: --out dist');
  if (out !== undefined && /^~(?:[/\\]|$)/u.test(out)) {
    throw new UsageError(`“${out}” was not expanded by the shell; write the home folder’s path out in full.`);
  }
  const asked = out === undefined ? path.resolve('dist') : path.resolve(from, out);
  const folder = await withoutLinks(asked);
  const above = await toAncestors(folder);
  const stories = path.join(content, 'stories');
  for (const each of [process.cwd(), content, homedir(), stories]) {
    if ((await toAncestors(await withoutLinks(each))).some((one) => isSame(one, above[0])))
      throw new UsageError(`${asked} is, or holds, ${each}; ${WHERE}. Nothing was changed.`);
  }
  for (const each of [...NEVER_INSIDE.map((name) => path.resolve(name)), stories]) {
    const [closed] = await toAncestors(await withoutLinks(each));
    if (above.some((one) => isSame(one, closed)))
      throw new UsageError(`${asked} lies in ${each}; ${WHERE}. Nothing was changed.`);
  }
  if (above.some(({ status }) => status?.isDirectory() === false)) {
    throw new UsageError(
      `${asked} is, or lies below, something that is no folder; ${WHERE}. Nothing was changed.`,
    );
  }
  return folder;
}

type Known = { file: string; status: Stats | undefined };

/** A file and all that it lies in, itself first. */
async function toAncestors(file: string): Promise<Known[]> {
  const parent = path.dirname(file);
  const own = { file, status: await statusOf(file) };
  return parent === file ? [own] : [own, ...(await toAncestors(parent))];
}

/** By what the system calls them, too: one folder can have a second path, mounted elsewhere or spelt with other capitals. */
const isSame = (a: Known, b: Known | undefined): boolean =>
  a.file === b?.file ||
  (a.status?.ino !== undefined &&
    a.status.ino !== 0 &&
    a.status.ino === b?.status?.ino &&
    a.status.dev === b.status.dev);

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
