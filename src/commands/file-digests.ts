import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../load/folders.ts';

/**
 * The digest of every file below a folder by its name from there on, in the order of the names. Files are read synchronously, one after another:
 * awaiting each of thousands of small files costs as much again as reading it.
 *
 * @param known  digests of files that this process has read already
 */
export async function digestFiles(
  folder: string,
  isMeant: (name: string) => boolean = () => true,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<Map<string, string>> {
  const names = (await listFiles(folder)).filter(isMeant).sort();
  const digest = (name: string): string =>
    known.get(name) ?? hash('sha256', readFileSync(path.join(folder, name)), 'hex');
  return new Map(names.map((name) => [name, digest(name)]));
}
