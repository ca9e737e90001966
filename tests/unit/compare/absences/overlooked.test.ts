import { describe, expect, test } from 'vitest';
import { createOverlookedTest } from '../../../../src/compare/absences/overlooked.ts';
import { createContentReader } from '../../../../src/compare/words/content.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import { spanOf } from '../../../build/annotated-article.ts';
import { quoting } from '../../../build/quoting-articles.ts';

const SHORT = 'The lighthouse was repainted.';
const LONG = 'The lighthouse was repainted by eleven apprentices from Tarn, who mixed the lime themselves.';
const SAID = 'The lighthouse was repainted';
const OTHER = 'A crew painted the lighthouse in April. Nobody repainted the beacon.';

function isOverlooked(
  words: string,
  { likeliest = 0.01, there = OTHER, speakers = ['marten', 'marten'] as [string, string], beside = -5 } = {},
): boolean {
  const a = quoting('a', `${words} Gulls slept. “${SAID},” said Marten.`, [SAID], speakers[0]);
  const b = quoting('b', `${there} “Gulls are loud.”`, ['Gulls are loud.'], speakers[1]);
  const articles = toStoryArticles([a, b]);
  const heading = [{ article: 'a', ...spanOf(a.text, words) }];
  const isTold = createOverlookedTest(articles, createContentReader(articles), () => beside);
  return isTold({ heading, article: 'b', likeliest });
}

describe('an article that was not found to have a claim', () => {
  test('may say it where all its telling words stand there, in whatever sentences', () => {
    expect(isOverlooked(SHORT, { likeliest: 0.005 })).toBe(true);
    expect(isOverlooked(SHORT, { there: 'A crew came in April.', likeliest: 0.005 })).toBe(false);
    expect(isOverlooked(LONG)).toBe(false);
  });

  test('may say it where a sentence likely reports the same, though words are lacking', () => {
    expect(isOverlooked(LONG, { likeliest: 0.3 })).toBe(true);
    expect(isOverlooked(SHORT, { likeliest: 0 })).toBe(false);
  });

  test('may say it where it tells what stands beside it', () => {
    expect(isOverlooked(LONG, { beside: 8 })).toBe(true);
    expect(isOverlooked(LONG, { beside: -5 })).toBe(false);
  });

  test('hardly says what somebody says whom it neither cites nor quotes', () => {
    expect(isOverlooked(SAID)).toBe(true);
    expect(isOverlooked(`“${SAID},”`)).toBe(true);
    expect(isOverlooked(`“${SAID},”`, { speakers: ['marten', 'joss'] })).toBe(false);
  });
});
