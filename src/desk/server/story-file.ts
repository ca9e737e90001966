import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ContentError } from '../../load/diagnostics.ts';
import { toFileProblem } from '../../load/yaml.ts';
import { toSha256 } from '../../model/ids.ts';
import { EMPTY_JOURNAL, type Journal, JournalSchema } from '../journal.ts';

/** What is last in the line for each story. */
const turns = new Map<string, Promise<unknown>>();

/** Runs tasks one after another for a story: two pages of one desk may write at once. */
export function inTurn<Result>(story: string, act: () => Promise<Result>): Promise<Result> {
  const turn = (turns.get(story) ?? Promise.resolve()).then(act, act);
  turns.set(story, turn);
  return turn;
}

/**
 * The text of a file whose every byte comes back when it is written: a mark at its start stays.
 *
 * Throws: ContentError with story:not-utf-8, for a file that would lose bytes.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const text = {
      message: 'This file is not UTF-8.',
      note: 'Save it as UTF-8; the desk leaves it as it is.',
    };
    throw new ContentError([toFileProblem(file, 'story:not-utf-8', text)]);
  }
}

/** The text of a file; null when there is none. Throws: as `decodeText`. */
export async function readText(file: string): Promise<string | null> {
  try {
    return decodeText(await readFile(file), file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes a file whole or not at all: beside it, then in its place. `null` takes the file away. */
export async function writeText(file: string, text: string | Uint8Array | null): Promise<void> {
  if (text === null) {
    await rm(file, { force: true });
    return;
  }
  await mkdir(path.dirname(file), { recursive: true });
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.next`);
  await writeFile(beside, text);
  await rename(beside, file);
}

/** What tells two states of a file apart. */
export const toBase = (text: string | null): string => (text === null ? 'none' : toSha256(text));

/** The journal of a story; an empty one when there is none, or when it cannot be read: the file itself is what counts. */
export async function readJournal(file: string): Promise<Journal> {
  const text = await readText(file);
  if (text === null) return EMPTY_JOURNAL;
  try {
    return JournalSchema.parse(JSON.parse(text));
  } catch {
    return EMPTY_JOURNAL;
  }
}
