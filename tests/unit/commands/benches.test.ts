import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBenches, MEASURED } from '../../../src/bench/choose-benches.ts';
import { callCommand } from '../../build/run-command.ts';
import { writeFolder } from '../../build/story-folder.ts';

const RUN = /^export (?:async )?function run\(/mu;

let data: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ folder: data, remove } = await writeFolder({
    'sentences/cases.json': '[]',
    'plain/a.txt': 'A.',
    'labelled/one.json': '{}',
    'quotes.json': '{"articles":[]}',
    'list.json': '[]',
    'other.json': '{"rows":[]}',
    'passages.json': '{"passages":[]}',
    'differences.json': '{}',
    'rows.tsv': 'a',
  }));
});
afterAll(() => remove());

test.each([
  ['reading', undefined, ['reading/speed']],
  ['reading', 'sentences', ['reading/sentences']],
  ['reading', 'plain', ['reading/speed']],
  ['reading', 'plain/a.txt', ['reading/speed']],
  ['reading', 'labelled', ['reading/facts']],
  ['reading', 'list.json', ['reading/sentences']],
  ['reading', 'quotes.json', ['reading/quotes', 'reading/attributions']],
  ['reading', 'other.json', []],
  [
    'alignment',
    undefined,
    ['alignment/alignment', 'alignment/differences', 'build/costs', 'alignment/speed'],
  ],
  ['alignment', 'rows.tsv', ['alignment/alignment']],
  ['alignment', 'labelled', ['alignment/alignment']],
  ['alignment', 'other.json', ['alignment/alignment']],
  ['alignment', 'list.json', ['alignment/alignment']],
  ['alignment', 'passages.json', ['alignment/differences']],
  ['alignment', 'differences.json', ['alignment/differences']],
  ['search', undefined, ['search/search', 'search/browser']],
  ['search', 'other.json', ['search/held-words']],
  ['build', undefined, ['build/build', 'build/bytes']],
  ['search-settings', 'other.json', ['search/settings', 'search/spelling-limits']],
  ['pages', undefined, []],
  ['desk', 'labelled', ['desk/decisions']],
  ['nothing', 'labelled', []],
])('%s on %s runs %j', async (what, name, expected) => {
  expect(await findBenches(what, name === undefined ? undefined : path.join(data, name))).toEqual(expected);
});

test('every table of every bench is a module with a function to run', async () => {
  const asked = MEASURED.flatMap((what) => [undefined, data].map((one) => findBenches(what, one)));
  const names = new Set((await Promise.all(asked)).flat());
  expect(names.size).toBeGreaterThan(18);
  for (const name of names) {
    // That it can be loaded the type check says; loading all that measuring needs takes five seconds.
    const bench = await readFile(path.join('src/bench', `${name}.ts`), 'utf8');
    expect([name, RUN.test(bench)]).toEqual([name, true]);
  }
});

test.each([
  [['reading', '--data', 'does/not/exist'], /^does\/not\/exist does not exist\n/u],
  [['pages'], /^pages is measured on --data\n/u],
  [['reading', '--data', 'package.json'], /^package\.json fits no table of reading\n/u],
  [['fuzz', '--seconds', 'ten'], /^ten is not a whole number\n/u],
  [['nothing', '--seed', 'one'], /^one is not a whole number\n/u],
  [['nothing', '--count', '1.5'], /^1\.5 is not a whole number\n/u],
  [['nothing', '--count', '1234567890'], /^1234567890 is not a whole number\n/u],
  [['nothing', '--count', '123456789'], /^npm run bench -- /u],
  [['nothing'], /^npm run bench -- /u],
  [[], /^npm run bench -- /u],
])('called as %j it measures nothing and says why', async (args, words) => {
  const { code, output, errors } = await callCommand('bench', args);
  expect([code, output]).toEqual([1, '']);
  expect(errors).toMatch(words);
});

test('tables of the same data are printed apart, and what was found is written', async () => {
  const file = path.join(data, 'found.json');
  const args = ['reading', '--data', path.join(data, 'quotes.json'), '--predictions', file];
  const { code, output, errors } = await callCommand('bench', args);
  expect([code, errors]).toEqual([0, '']);
  expect(output.split('\n\n').map((table) => table.split(' ')[0])).toEqual(['quotations', 'attributions']);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({});
});
