import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tellAnnotations } from '../../build/tell-annotations.ts';

const GOLDEN = '../../golden/annotate/';

/**
 * A golden file is its own input: a line without an indent is a text, the lines below it are all that is found in it. To add a text, add a line and
 * write the file again (`-u`). Texts were drawn by chance from the words of the invented sentences; of some thousands those were kept, and made as short as
 * can be, that show a limit or a condition which no sentence shows: with it broken something else is found in them.
 */
test.each([
  ['invented sentences', 'sentences.txt'],
  ['texts drawn from their words', 'drawn-texts.txt'],
])(
  'everything that is found in %s stays as it is, right or wrong; a change is read as a difference',
  async (_, name) => {
    const texts = readFileSync(new URL(GOLDEN + name, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => /^\S/u.test(line));
    const lines = texts.flatMap((text) => [text, ...tellAnnotations(text).map((finding) => `  ${finding}`)]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(GOLDEN + name);
  },
);
