import { existsSync, renameSync } from 'node:fs';
import { cp, readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { UsageError } from './arguments.ts';
import { makeFolder, removeFolder, removeFolderNow } from './folders.ts';
import { checkReplaceable, MARK, readMark, SWAP_FOLDERS } from './out-folder.ts';

/** Codes of a folder that cannot be renamed, or whose parent cannot be written: a mount point, a volume of a container. */
const NOT_RENAMED = ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'];

/** Codes that say: another build has put its site there in between. */
const TAKEN = ['ENOTEMPTY', 'EEXIST'];

/**
 * Puts a whole built site where the last one was. The folder `site` is used up.
 *
 * Two renames, one straight after the other, where the system allows it; else the files are copied into the folder and moved within it.
 * A build that dies in between is put right by `recoverSite`. Throws: UsageError where the folder cannot be written.
 */
export async function putSite(site: string, out: string): Promise<void> {
  await checkReplaceable(out);
  await orSay(out, async () => {
    if (!(await putBeside(site, out))) await putInside(site, out);
  });
}

/** What the system refuses is no fault of the code: it is said in a line. */
async function orSay(out: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof UsageError || toCode(error) === undefined) throw error;
    throw new UsageError(`${out} could not be written: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Puts right what a build that died left behind: an old site that was taken away, a move that was half done, leftovers.
 *
 * Throws: UsageError where the folder cannot be written.
 */
export const recoverSite = (out: string): Promise<void> => orSay(out, () => recover(out));

async function recover(out: string): Promise<void> {
  await finishInside(out);
  const { parent, prefix } = besideOf(out);
  const names = (await readdir(parent).catch(() => [])).filter(
    (name) => name.startsWith(prefix) && /-\d+$/u.test(name),
  );
  const old = names.find((name) => name.startsWith(`${prefix}old-`));
  if (old !== undefined && (await isGone(out))) await rename(path.join(parent, old), out);
  for (const name of names.filter((one) => !isRunning(Number(one.slice(one.lastIndexOf('-') + 1)))))
    await removeFolder(path.join(parent, name));
}

/** Where a site can be read: in the moment between the two renames, and where a build died in it, the last one beside its place. */
export async function findStanding(out: string): Promise<string> {
  if (existsSync(out)) return out;
  const { parent, prefix } = besideOf(out);
  const names = await readdir(parent).catch(() => []);
  const old = names.find((name) => name.startsWith(`${prefix}old-`));
  return old === undefined ? out : path.join(parent, old);
}

/** True when a site is away for longer than another build needs between its two renames. */
async function isGone(out: string): Promise<boolean> {
  if (existsSync(out)) return false;
  await setTimeout(BETWEEN_RENAMES_MS);
  return !existsSync(out);
}

/** Far more than the moment between two renames that follow each other. */
const BETWEEN_RENAMES_MS = 200;

const besideOf = (out: string): { parent: string; prefix: string } => ({
  parent: path.dirname(out),
  prefix: `.${path.basename(out)}.synoptic-`,
});

/** True when a process of this number runs and is not this one. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid || !Number.isInteger(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return toCode(error) === 'EPERM';
  }
}

/** A process that publishes several sites gives each its own names. */
let turn = 0;

/** @returns false where the folder or its neighbours cannot be renamed, and then all is as it was */
async function putBeside(site: string, out: string): Promise<boolean> {
  const { parent, prefix } = besideOf(out);
  turn += 1;
  const [next, old] = ['next', 'old'].map((name) =>
    path.join(parent, `${prefix}${name}-${turn}-${process.pid}`),
  );
  if (next === undefined || old === undefined) return false;
  try {
    await makeFolder(parent);
    await rename(site, next).catch(async (error: unknown) => {
      if (toCode(error) !== 'EXDEV') throw error;
      await cp(site, next, { recursive: true });
    });
  } catch (error) {
    await removeFolder(next);
    if (isNotRenamed(error)) return false;
    throw error;
  }
  try {
    swap({ next, old, out });
  } catch (error) {
    if (!existsSync(out) && existsSync(old)) renameSync(old, out);
    await putBack(next, site);
    if (isNotRenamed(error)) return false;
    throw error;
  }
  await removeFolder(old);
  return true;
}

/** The site goes back to where it was built, unless it was copied from there. */
async function putBack(next: string, site: string): Promise<void> {
  if (existsSync(site)) await removeFolder(next);
  else await rename(next, site);
}

/** Nothing runs between the two renames; where another build was faster, its site is taken away in turn. */
function swap({ next, old, out }: { next: string; old: string; out: string }): void {
  for (let tries = 0; ; tries += 1) {
    try {
      removeFolderNow(old);
      if (existsSync(out)) renameSync(out, old);
      renameSync(next, out);
      return;
    } catch (error) {
      if (tries > 100 || !TAKEN.includes(toCode(error) ?? '')) throw error;
    }
  }
}

/** For a folder that must stay, such as a mount point: a whole copy first, under a name that says so, then moves within the folder. */
async function putInside(site: string, out: string): Promise<void> {
  const next = path.join(out, SWAP_FOLDERS.next);
  await makeFolder(out);
  await removeFolder(next);
  try {
    await cp(site, next, { recursive: true });
  } catch (error) {
    // A full disk must not be kept full.
    await removeFolder(next);
    throw error;
  }
  await rename(next, path.join(out, SWAP_FOLDERS.whole));
  await finishInside(out);
}

/** Moves a whole copy into its place, entry by entry, its mark last; can be begun again at any point. */
async function finishInside(out: string): Promise<void> {
  const inside = (name: string) => path.join(out, name);
  const [whole, old] = [inside(SWAP_FOLDERS.whole), inside(SWAP_FOLDERS.old)];
  await removeFolder(inside(SWAP_FOLDERS.next));
  const written = await readMark(whole);
  if (written !== undefined) {
    const before = (await readMark(out)) ?? [];
    const entries = await readdir(whole);
    await makeFolder(old);
    for (const name of entries.filter((one) => one !== MARK)) moveIn({ name, whole, old, out });
    for (const name of before.filter((one) => !written.includes(one))) await removeFolder(inside(name));
    moveIn({ name: MARK, whole, old, out });
    await removeFolder(whole);
  }
  await removeFolder(old);
}

type Move = { name: string; whole: string; old: string; out: string };

function moveIn({ name, whole, old, out }: Move): void {
  removeFolderNow(path.join(old, name));
  if (existsSync(path.join(out, name))) renameSync(path.join(out, name), path.join(old, name));
  renameSync(path.join(whole, name), path.join(out, name));
}

const isNotRenamed = (error: unknown): boolean => NOT_RENAMED.includes(toCode(error) ?? '');

const toCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
