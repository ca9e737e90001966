import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDERS = ['src', 'tests/unit', 'tests/property', 'tests/build'];
const IMPORT = /(?:from|import) ?\(?'(\.{1,2}\/[^']+)'/gu;

/** A pattern of files that are all imported. */
const GLOB_IMPORT = /import\.meta\.glob[^('"]*\('(\.{1,2}\/[^']+)'/gu;

/** A folder whose files are all read or imported, file by file. */
const FOLDER_READ = /new URL\('(\.{1,2}\/[^']+\/)', import\.meta\.url\)/gu;

/** Who reads all of this looks at its letters, not at what it does. */
const ALL_CODE = 'src/';

/** A file of the checkout that is run, its name made of a variable. */
const RUN = /`(src\/[^`$]*)\$\{\w+\}(\.\w+)`/gu;

/** More than any number of imports between a test and a file, twice. */
const FARTHEST = 1000;

/** What a test calls whose expected lines lie in a file: it looks at the whole of a room. */
const GOLDEN = 'toMatchFileSnapshot';

/** Files by path, each with the files that import it. `golden`: the tests that hold a whole room by a file of expected lines. */
export type Importers = ReadonlyMap<string, readonly string[]> & { golden?: ReadonlySet<string> };

/** Reads which file of the checkout imports or runs which. */
export async function readImporters(): Promise<Importers> {
  const files = (await Promise.all(FOLDERS.map(listFiles))).flat();
  const importers = new Map<string, string[]>();
  const golden = new Set<string>();
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    if (text.includes(GOLDEN)) golden.add(file);
    for (const imported of findImported(file, text, files))
      importers.set(imported, [...(importers.get(imported) ?? []), file]);
  }
  return Object.assign(importers, { golden });
}

async function listFiles(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true }))
    .filter((name) => /\.(?:ts|astro)$/u.test(name))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')));
}

/** The files that a text imports by name, by pattern or by folder, or runs. */
function findImported(file: string, text: string, files: readonly string[]): string[] {
  const toPath = (target: string): string => path.posix.join(path.posix.dirname(file), target);
  const patterns = [
    ...[...text.matchAll(GLOB_IMPORT)].map(([, pattern = '']) => toPath(pattern)),
    ...[...text.matchAll(FOLDER_READ)]
      .map(([, folder = '']) => toPath(folder))
      .filter((folder) => folder !== ALL_CODE)
      .map((folder) => `${folder}**`),
    ...[...text.matchAll(RUN)].map(([, folder = '', ending = '']) => `${folder}*${ending}`),
  ];
  return [
    ...[...text.matchAll(IMPORT)].map(([, target = '']) => toPath(target)),
    ...patterns.flatMap((pattern) => files.filter((each) => path.posix.matchesGlob(each, pattern))),
  ];
}

/**
 * The tests that a file's behaviour is nearest to: those of its own room first, by how many imports lead from the test to the file, then those named like it, then by name. Golden tests of its own room
 * judge it, too: many imports lead to them, as they look at all that the room does.
 *
 * @returns at most `count` test files and the golden ones; [] for a file that no test leads to
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
  const room = `tests/unit/${file.split('/')[1]}/`;
  const toRank = (test: string): number =>
    (distances.get(test) ?? 0) * 2 -
    (path.posix.basename(test).startsWith(name) ? 1 : 0) -
    (test.startsWith(room) ? FARTHEST : 0);
  return [...distances.keys()]
    .filter((each) => each.endsWith('.test.ts'))
    .sort((a, b) => toRank(a) - toRank(b) || (a < b ? -1 : 1))
    .filter((each, index) => index < count || (each.startsWith(room) && importers.golden?.has(each)));
}
