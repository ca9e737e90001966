import { describe, expect, test } from 'vitest';
import { findTokens } from '../../../../src/annotate/lexicon/tokens.ts';
import { standsForClause } from '../../../../src/compare/leans/empty-it.ts';

const isEmpty = (text: string): boolean => {
  const words = findTokens(text);
  return standsForClause(
    words,
    words.findIndex(({ lower }) => lower === 'it'),
  );
};

describe('“it” that stands for what follows it', () => {
  test.each([
    'Bakers said it could be hard to sell rolls in May.',
    'Velde thinks it’s unclear how the oven broke.',
    'In Oskarby it is widely expected that bread will cost more.',
    'Mills said it makes sense that bakers sleep at noon.',
    'It remains to be seen when the mill opens.',
    'It turned out that nobody had the key.',
    'The guild says it’s time for new ovens.',
    'It would not be safe for pilots to land in fog.',
    'It is now being reported that Mills sold the mill.',
    'It seems as if the flour was wet.',
  ])('%s', (text) => {
    expect(isEmpty(text)).toBe(true);
  });
});

describe('and “it” that stands for what is before it', () => {
  test.each([
    'It could be sold.',
    'Velde says it’s an oven for rolls.',
    'It was expected in May.',
    'It makes rolls.',
    'It remains open.',
    'It turned left at the mill.',
    'Mills said it’s late.',
    'It will not be cheap.',
    'It was reported on Monday.',
    'It seems old.',
  ])('%s', (text) => {
    expect(isEmpty(text)).toBe(false);
  });
});
