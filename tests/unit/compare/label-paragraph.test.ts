import { expect, test } from 'vitest';
import { findParagraphBefore } from '../../../src/compare/label-paragraph.ts';
import { sliceSpan } from '../../../src/model/span.ts';
import { makeArticle } from '../../build/annotated-article.ts';

/** The words of its own paragraph in front of the last sentence of a text, a paragraph a line. */
function beforeLast(text: string): string | undefined {
  const article = makeArticle({ text });
  const own = article.sentences.at(-1);
  const before = own && findParagraphBefore(own, { article, people: new Set() });
  return before && sliceSpan(text, before);
}

test.each([
  [
    'its paragraph',
    'Fog came.\nOskarby bought a crane. Velde paid for both cables.',
    'Oskarby bought a crane.',
  ],
  [
    'all of its paragraph',
    'Oskarby bought a crane. Mills greased it twice. Pilots aged forty ride free.',
    'Oskarby bought a crane. Mills greased it twice.',
  ],
  [
    'nothing, of the first of its paragraph',
    'Oskarby bought a crane.\nVelde paid for both cables.',
    undefined,
  ],
  [
    'only what there is room for',
    `Oskarby bought ${'a crane and '.repeat(40)}rope. Mills greased a winch. Pilots aged forty ride free.`,
    'Mills greased a winch.',
  ],
  [
    'nothing that opens with “it”',
    'Oskarby bought a crane.\nIt squeaks. Pilots aged forty ride free.',
    undefined,
  ],
  [
    'no words that point at others',
    'Oskarby bought a crane.\nMills greased those winches. Dunes grew. Pilots aged forty ride free.',
    'Dunes grew.',
  ],
])('a heading inside a paragraph stands after %s', (_, text, before) => {
  expect(beforeLast(text)).toBe(before);
});
