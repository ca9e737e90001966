import { expect, test } from 'vitest';
import { withCue } from '../../../../src/view/story/board-ends.ts';
import { makeArticle, makeSpan as spanOf } from '../../../build/comparison.ts';

const TEXT = '“The toll is far too high,” Ada Velde, a pilot of the bay, said on Monday. Bo Mills left.';
const bare = makeArticle('a', [TEXT]);
const makeSpan = (words: string) => spanOf(bare, words);
const article = {
  ...bare,
  quotations: [
    {
      id: 'q1',
      ...makeSpan('“The toll is far too high,”'),
      kind: 'full' as const,
      speaker: {
        ...makeSpan('Ada Velde'),
        text: 'Ada Velde',
        entity: null,
        resolved: null,
        certain: true,
      },
      cue: makeSpan('said'),
    },
  ],
};
const passage = makeSpan(TEXT);
const wordsOf = (words: string, within = passage): string[] =>
  withCue([makeSpan(words)], within, article).map(({ start, end }) => TEXT.slice(start, end));

test('an answer that ends with who says it goes on to the verb', () => {
  expect(wordsOf('“The toll is far too high,” Ada Velde')).toEqual([
    '“The toll is far too high,” Ada Velde, a pilot of the bay, said',
  ]);
});

test.each([
  ['that has no speaker', 'The toll is far too high', passage],
  ['that has the verb', 'Ada Velde, a pilot of the bay, said on Monday', passage],
  [
    'of another passage',
    '“The toll is far too high,” Ada Velde',
    makeSpan('“The toll is far too high,” Ada Velde,'),
  ],
])('an answer %s stays', (_which, words, within) => {
  expect(wordsOf(words, within)).toEqual([words]);
});
