import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDERS = ['src', 'tests/unit', 'tests/property', 'tests/build'];
const IMPORT = /(?:from|import) ?\(?'(\.{1,2}\/[^']+)'/gu;

/** Files by path, each with the files that import it. */
export type Importers = ReadonlyMap<string, readonly string[]>;

/** Reads which file of the checkout imports which. */
export async function readImporters(): Promise<Importers> {
  const importers = new Map<string, string[]>();
  for (const folder of FOLDERS) {
    for (const name of await readdir(folder, { recursive: true })) {
      if (!/\.(?:ts|astro)$/u.test(name)) continue;
      const file = path.posix.join(folder, name.split(path.sep).join('/'));
      for (const [, target = ''] of (await readFile(file, 'utf8')).matchAll(IMPORT)) {
        const imported = path.posix.join(path.posix.dirname(file), target);
        importers.set(imported, [...(importers.get(imported) ?? []), file]);
      }
    }
  }
  return importers;
}

/**
 * The tests that a file's behaviour is nearest to: by how many imports lead from the test to the file, then those named like it, then by name.
 *
 * @returns at most `count` test files; [] for a file that no test leads to
 */
export function findNearestTests(importers: Importers, file: string, count: number): string[] {
  const distances = new Map([[file, 0]]);
  const queue = [file];
  for (const at of queue) {
    for (const importer of importers.get(at) ?? []) {
      if (distances.has(importer)) continue;
      distances.set(importer, (distances.get(at) ?? 0) + 1);
      queue.push(importer);
    }
  }
  const name = path.posix.basename(file).replace(/\.(?:ts|astro)$/u, '');
  const toRank = (test: string): number =>
    (distances.get(test) ?? 0) * 2 - (path.posix.basename(test).startsWith(name) ? 1 : 0);
  return [...distances.keys()]
    .filter((each) => each.endsWith('.test.ts'))
    .sort((a, b) => toRank(a) - toRank(b) || (a < b ? -1 : 1))
    .slice(0, count);
}
