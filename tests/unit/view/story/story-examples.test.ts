import { describe, expect, test } from 'vitest';
import { toStoryExamples } from '../../../../src/view/story/story-examples.ts';
import { harbour } from '../../../build/harbour.ts';

describe('what a newcomer is shown of a story', () => {
  const { common, differing, single } = toStoryExamples(harbour);

  test('a claim that the articles share, a difference, and a claim of one article', () => {
    expect(common.map(({ carried }) => carried)).toEqual([
      { asked: [true, true], apart: ['A'], atLeast: false },
    ]);
    expect(differing.map(({ words }) => words.kind)).toEqual(['timeframe']);
    expect(single).toHaveLength(1);
  });

  test('each claim stands once among the differences', () => {
    expect(new Set(differing.map(({ claim }) => claim.href)).size).toBe(differing.length);
  });

  test('an article that may report another occasion comes last', () => {
    const [claim] = harbour.claims.filter(({ coverage }) => coverage.kind === 'only-here');
    const [passage] = claim?.passages ?? [];
    const [first, ...others] = harbour.articles;
    if (!claim || !passage || !first) throw new Error('the fixture has a claim of one article');
    const of = (article: string) => ({ ...claim, passages: [{ ...passage, article }] });
    const next = others[0]?.id ?? '';
    const story = {
      ...harbour,
      articles: [{ ...first, otherOccasion: true }, ...others],
      claims: [of(first.id), of(next)],
    };
    expect(toStoryExamples(story).single.map(({ elsewhere }) => elsewhere)).toEqual([
      'not found in C; may report another occasion: A',
      'not found in B, C',
    ]);
  });

  test('a story in which nothing is shared shows nothing shared', () => {
    expect(toStoryExamples({ ...harbour, claims: [] })).toEqual({ common: [], differing: [], single: [] });
  });
});
