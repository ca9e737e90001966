import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EMPTY_JOURNAL, type Journal, JournalSchema } from '../journal.ts';

/** The text of a file; null when there is none. */
export async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes a file whole or not at all: beside it, then in its place. `null` takes the file away. */
export async function writeText(file: string, text: string | null): Promise<void> {
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
export const toBase = (text: string | null): string =>
  text === null ? 'none' : createHash('sha256').update(text).digest('hex');

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
