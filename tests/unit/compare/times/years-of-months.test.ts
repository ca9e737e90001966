import { describe, expect, test } from 'vitest';
import { withOneYear } from '../../../../src/compare/times/years-of-months.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

type Time = { words: string; from?: string; to?: string };

/** The days of times of several articles, one each, after they were set beside one another: “from..to”. */
function settle(...times: readonly Time[]): string[] {
  const articles = toStoryArticles(
    times.map(({ words }, index) => ({ ...makeArticle({ text: words }), id: `a${index}` })),
  );
  const readings = times.map(({ words, ...days }, index) => ({
    kind: 'timeframe' as const,
    article: `a${index}`,
    passage: `p${index}`,
    start: 0,
    end: words.length,
    key: 'as it was',
    ...days,
  }));
  return withOneYear(readings, articles).map(({ from, to, key }) => `${from ?? ''}..${to ?? ''} ${key}`);
}

const month = (words: string, year: number): Time => ({ words, from: `${year}-06-01`, to: `${year}-06-30` });
const day = (words: string, year: number): Time => ({ words, from: `${year}-06-25`, to: `${year}-06-25` });

describe('a month without its year', () => {
  test('is of the year of a day of it that another article names', () => {
    expect(settle(month('in June', 2030), day('June 25', 2031))).toEqual([
      '2031-06-01..2031-06-30 2031-06-01..2031-06-30',
      '2031-06-25..2031-06-25 as it was',
    ]);
  });

  test('keeps an end that is open', () => {
    expect(settle({ words: 'by June', to: '2030-06-30' }, day('June 25', 2031))[0]).toBe(
      '..2031-06-30 ..2031-06-30',
    );
  });

  test('is of no year where another article’s was given another', () => {
    expect(settle(month('in June', 2030), month('in June', 2031))).toEqual(['.. june', '.. june']);
  });

  test.each([
    ['its own words tell the year', month('in June 2030', 2030), day('June 25, 2031', 2031)],
    ['“last” tells the year', month('last June', 2030), day('June 25', 2031)],
    ['the years are one', month('in June', 2031), day('June 25', 2031)],
    [
      'another month is named',
      month('in June', 2030),
      { words: 'May 3', from: '2031-05-03', to: '2031-05-03' },
    ],
    [
      'it runs over two years',
      { words: 'since June', from: '2030-06-01', to: '2031-06-30' },
      day('June 25', 2031),
    ],
  ])('stays where %s', (_, one, other) => {
    expect(settle(one, other).every((told) => told.endsWith('as it was'))).toBe(true);
  });

  test('stays where other articles name days of it in two years', () => {
    expect(settle(month('in June', 2029), day('June 25', 2031), day('June 25', 2030))[0]).toBe(
      '2029-06-01..2029-06-30 as it was',
    );
  });
});
