import { expect, test } from 'vitest';
import { readPairs } from '../../build/compare-pairs.ts';
import { tellComparison } from '../../build/tell-comparison.ts';

/**
 * The golden file is its own input: two lines without an indent are two sentences that an editor says answer one question, the lines below them are all
 * that is stated of them. To add two, add them after an empty line and write the file again (`-u`).
 */
test('everything that is stated of two invented sentences stays as it is, right or wrong; a change is read as a difference', async () => {
  const told = readPairs().map(([first, second]) =>
    [first, second, ...tellComparison(first, second).map((line) => `  ${line}`)].join('\n'),
  );
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('../../golden/compare/pairs.txt');
});
