import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tellComparison } from '../../build/tell-comparison.ts';

const GOLDEN = '../../golden/compare/pairs.txt';

/**
 * The golden file is its own input: two lines without an indent are two sentences that an editor says answer one question, the lines below them are all
 * that is stated of them. To add two, add them behind an empty line and write the file anew (`-u`).
 */
const pairs = readFileSync(new URL(GOLDEN, import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map((pair) => pair.split('\n').filter((line) => /^\S/u.test(line)));

test('everything that is stated of two invented sentences stays as it is, right or wrong; a change is read as a difference', async () => {
  const told = pairs.map(([first = '', second = '']) =>
    [first, second, ...tellComparison(first, second).map((line) => `  ${line}`)].join('\n'),
  );
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot(GOLDEN);
});
