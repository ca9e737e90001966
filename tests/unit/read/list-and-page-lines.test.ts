import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/read/article.ts';

/** The blocks of a text file, each with its kind. */
function blocks(text: string): string[] {
  const article = readArticle(new VFile({ path: 'a.txt', value: new TextEncoder().encode(text) }));
  return (article?.blocks ?? [])
    .filter(({ kind }) => kind !== 'space')
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

const HEAD =
  'Bridge at Ostrow is shut\n\nBy Ida Moor\n14 March 2026\n\nThe bridge at Ostrow was shut on Friday.\n\n';

test.each([
  ['(c) The rail was loose.', 'paragraph'],
  ['(c) Nobody had looked at it.', 'paragraph'],
  ['(c) 2026 Ostrow Post', 'furniture'],
  ['(c) Ostrow Post. All rights reserved.', 'furniture'],
  ['© Ostrow Post', 'furniture'],
])('the third of a list is no copyright: %s', (line, kind) => {
  expect(blocks(`${HEAD}${line}\n\nIt opens again on Monday, the town said.\n`)).toContain(
    `${kind}: ${line}`,
  );
});

test('in a text copied from pages a short line after a broken one goes on in the next', () => {
  const broken = 'The deck had rusted for twen-\nty years, engineer Tom Sel-\nwyn said on 9\nMarch.';
  const text = `${HEAD}${broken}\n\nThe Ostrow Post        Page 3\n\nIt will be mend-\ned by June.\n`;
  expect(blocks(text).slice(-3)).toEqual([
    `paragraph: ${broken}`,
    'furniture: The Ostrow Post        Page 3',
    'paragraph: It will be mend-\ned by June.',
  ]);
});
