import { describe, expect, test } from 'vitest';
import { isWorthAClaim } from '../../../src/compare/worth-a-claim.ts';
import { makePassage } from '../../build/aligned-claim.ts';
import { makeArticle, spanOf } from '../../build/annotated-article.ts';

const isWorth = (text: string): boolean => {
  const article = makeArticle({ text });
  return isWorthAClaim(makePassage(article, text), article);
};

describe('what is a claim of its own', () => {
  test.each(['A church.', 'Must be hard.', 'She added,', 'The old quay.', '-- even'])(
    'not a few words without a verb or a subject: %s',
    (text) => {
      expect(isWorth(text)).toBe(false);
    },
  );

  test.each([
    'The dam broke.',
    'Velde resigned.',
    'Rain fell.',
    'Boats lie at the pier.',
    'The boat sails.',
    'Nobody came.',
    'The port is shut.',
    'Seven pilots of the old port of Oskarby in one boat.',
  ])('a short sentence with a verb, and a long one without: %s', (text) => {
    expect(isWorth(text)).toBe(true);
  });

  test.each([
    [
      '“The dam holds,” said the aide, a pilot, on the evening radio.',
      '“The dam holds',
      'said the aide, a pilot, on the evening radio',
    ],
    [
      'The dam holds, the aide of the board said on the radio.',
      'The dam holds',
      'the aide of the board said on the radio',
    ],
  ])('not a part of a sentence that only says who speaks: %s', (text, content, part) => {
    const article = makeArticle({
      text,
      attributions: [
        {
          source: { ...spanOf(text, 'the aide'), entity: null },
          cue: spanOf(text, 'said'),
          content: spanOf(text, content),
          voice: 'named',
        },
      ],
    });
    expect(isWorthAClaim(makePassage(article, part), article)).toBe(false);
    expect(isWorthAClaim(makePassage(article, text), article)).toBe(true);
  });
});
