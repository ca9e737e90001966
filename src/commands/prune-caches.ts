import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from '../load/folders.ts';
import { byCodeUnit } from '../model/by-code-unit.ts';
import { COMPILED_FOLDER } from './compiled.ts';
import { removeFolder } from './folders.ts';
import { isRunning } from './put-site.ts';

/** Comparisons that are kept beside those of this build, for other content folders and for states before; and articles' vectors. */
const MOST_COMPARISONS = 200;
const MOST_VECTORS = 3000;

/** Modules that Node keeps compiled: a build has some three thousand, and the tests of all commands as many more. */
const MOST_COMPILED = 10_000;

/**
 * Removes what earlier builds kept and nobody will ask for: the oldest entries beyond a number, and what killed builds had begun.
 *
 * @param digests   the stories of this build, whose comparisons stay
 * @param compiled  where Node keeps compiled modules
 */
export async function pruneCaches(digests: readonly string[], compiled = COMPILED_FOLDER): Promise<void> {
  const folder = cacheFolder();
  const used = new Set(digests.map((digest) => `${digest}.json`));
  await prune(folder, { used, most: MOST_COMPARISONS });
  await prune(path.join(folder, 'vectors'), { used: new Set(), most: MOST_VECTORS });
  await pruneCompiled(compiled);
}

/** Modules have other names when their text is another, so the folder grows with each change of code. */
async function pruneCompiled(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  if (names.length <= MOST_COMPILED) return;
  // A build that runs beside this one writes there while it is emptied; what stays goes next time.
  await removeFolder(folder).catch(() => undefined);
}

async function prune(
  folder: string,
  { used, most }: { used: ReadonlySet<string>; most: number },
): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const others = names.filter((name) => !used.has(name) && !isBegun(name));
  const dated = await Promise.all(
    others.map(async (name) => ({ name, at: (await stat(path.join(folder, name))).mtimeMs })),
  );
  const old = dated.sort((a, b) => b.at - a.at || byCodeUnit(a.name, b.name)).slice(most);
  const left = names.filter((name) => isBegun(name) && !isRunning(toProcess(name)));
  for (const name of [...old.map((one) => one.name), ...left])
    await rm(path.join(folder, name), { force: true });
}

/** The number of the process that writes a file, at the end of its name; NaN for a whole one. */
const toProcess = (name: string): number => Number.parseInt(name.slice(name.lastIndexOf('.') + 1), 10);

/** True for a file that a build had begun. */
const isBegun = (name: string): boolean => Number.isInteger(toProcess(name));
