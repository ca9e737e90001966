import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../load/folders.ts';

/**
 * The digest of every file below a folder by its name from there on, in the order of the names. Files are read one after another, each at one step: to wait for each of thousands of small ones
 * costs as much again as to read it.
 */
export async function digestFiles(
  folder: string,
  isMeant: (name: string) => boolean = () => true,
): Promise<Map<string, string>> {
  const names = (await listFiles(folder)).filter(isMeant).sort();
  return new Map(names.map((name) => [name, hash('sha256', readFileSync(path.join(folder, name)), 'hex')]));
}
