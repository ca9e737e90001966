import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tellLine } from '../../build/tell-line.ts';

const GOLDEN = '../../golden/read/lines.txt';

/**
 * The golden file is its own input: a line without an indent is a line of an article, those below it say what it is taken for where it stands. To add one,
 * add it and write the file again (`-u`).
 */
const lines = readFileSync(new URL(GOLDEN, import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\S/u.test(line));

test('what an invented line is taken for in every place stays as it is, right or wrong; a change is read as a difference', async () => {
  const told = lines.flatMap((line) => [line, ...tellLine(line).map((taken) => `  ${taken}`)]);
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(GOLDEN);
});
