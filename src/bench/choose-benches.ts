import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** Modules of `src/bench/` that measure a thing: on what the checkout holds, and on data from elsewhere, whose shape may say which tables can be made of it. */
type Tables = { own: readonly string[]; ofData: readonly string[] | ((data: string) => Promise<string[]>) };

const always = (...names: readonly string[]): Tables => ({ own: names, ofData: names });
const ofData = (...names: readonly string[]): Tables => ({ own: [], ofData: names });

const TABLES: ReadonlyMap<string, Tables> = new Map([
  ['reading', { own: ['reading/speed'], ofData: findReadingBenches }],
  [
    'alignment',
    {
      own: ['alignment/alignment', 'alignment/differences', 'build/costs', 'alignment/speed'],
      ofData: findAlignmentBenches,
    },
  ],
  ['statements', ofData('statements/statements')],
  ['desk', ofData('desk/decisions')],
  ['pages', ofData('pages/pages')],
  ['growth', always('growth/growth')],
  ['fuzz', always('growth/fuzz', 'growth/fuzz-pages')],
  ['mutations', always('mutations/mutations')],
  ['search', { own: ['search/search', 'search/browser'], ofData: ['search/held-words'] }],
  ['search-line', always('search/line')],
  ['search-settings', always('search/settings', 'search/spelling-limits')],
  ['build', always('build/build', 'build/bytes')],
  ['build-growth', always('build/growth')],
  ['lighthouse', always('build/lighthouse')],
]);

/** What can be measured. */
export const MEASURED: readonly string[] = [...TABLES.keys()];

/**
 * The modules that measure a thing, in the order in which they run.
 *
 * @param what  one of `MEASURED`
 * @param data  a file or folder that is there; undefined to measure on what the checkout holds
 * @returns     [] where no table fits
 */
export async function findBenches(
  what: string | undefined,
  data: string | undefined,
): Promise<readonly string[]> {
  const tables = TABLES.get(what ?? '');
  if (tables === undefined) return [];
  if (data === undefined) return tables.own;
  return typeof tables.ofData === 'function' ? tables.ofData(data) : tables.ofData;
}

/** Paragraphs with their sentences; articles with quotations and attributions; folders of labelled stories; plain articles. */
async function findReadingBenches(data: string): Promise<string[]> {
  if ((await stat(data)).isDirectory()) {
    const names = await readdir(data);
    if (names.includes('cases.json')) return ['reading/sentences'];
    return names.some((name) => name.endsWith('.txt')) ? ['reading/speed'] : ['reading/facts'];
  }
  if (path.extname(data) !== '.json') return ['reading/speed'];
  const json = await readJson(data);
  if (Array.isArray(json)) return ['reading/sentences'];
  return hasKey(json, 'articles') ? ['reading/quotes', 'reading/attributions'] : [];
}

/** Differences inside claims; claims, sentence pairs or stories with their alignment. */
async function findAlignmentBenches(data: string): Promise<string[]> {
  if (path.extname(data) !== '.json') return ['alignment/alignment'];
  const isDifferences =
    path.basename(data) === 'differences.json' || hasKey(await readJson(data), 'passages');
  return isDifferences ? ['alignment/differences'] : ['alignment/alignment'];
}

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

const hasKey = (json: unknown, key: string): boolean =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, key);
