import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCommandFile } from '../../build/run-command.ts';

const RUN = /^export (?:async )?function run\(/mu;
const NAMES = /'([a-z-]+\/[a-z-]+)'(?=[,\]])/gu;

test('every table that the bench command names is a module with a function to run', async () => {
  const source = await readFile('src/commands/bench.ts', 'utf8');
  const lists = source.match(/\[(?:'[a-z-]+\/[a-z-]+'(?:, )?)+\]/gu) ?? [];
  const names = new Set(lists.flatMap((list) => [...list.matchAll(NAMES)].map(([, name]) => name)));
  expect(names.size).toBeGreaterThan(8);
  for (const name of names) {
    // That it can be loaded the type check says; loading all that measuring needs takes five seconds.
    const bench = await readFile(path.join('src/bench', `${name}.ts`), 'utf8');
    expect([name, RUN.test(bench)]).toEqual([name, true]);
  }
});

test.each([
  [['reading', '--data', 'does/not/exist'], /^does\/not\/exist does not exist\n/u],
  [['nothing'], /^npm run bench -- /u],
  [[], /^npm run bench -- /u],
])('called as %j it measures nothing and says why', (args, words) => {
  const { code, output, errors } = runCommandFile('bench', args);
  expect([code, output]).toEqual([1, '']);
  expect(errors).toMatch(words);
});
