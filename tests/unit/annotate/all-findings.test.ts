import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tellAnnotations } from '../../build/tell-annotations.ts';

const GOLDEN = '../../golden/annotate/sentences.txt';

/**
 * The golden file is its own input: a line without an indent is a text, the lines below it are all that is found in it. To add a text, add a line and
 * write the file again (`-u`).
 */
const texts = readFileSync(new URL(GOLDEN, import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\S/u.test(line));

test('everything that is found in invented texts stays as it is, right or wrong; a change is read as a difference', async () => {
  const lines = texts.flatMap((text) => [text, ...tellAnnotations(text).map((finding) => `  ${finding}`)]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(GOLDEN);
});
