import { describe, expect, test } from 'vitest';
import { findDetails } from '../../../../src/compare/given/details.ts';
import { toApparatus } from '../../../../src/compare/rows/apparatus.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import type { AnnotatedArticle } from '../../../../src/model/article.ts';
import type { Claim, Comparison } from '../../../../src/model/comparison.ts';
import { makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle, spanOf } from '../../../build/annotated-article.ts';
import { compareSentences } from '../../../build/compared-texts.ts';

const saying = (id: string, text: string, rest: Partial<AnnotatedArticle> = {}) =>
  makeArticle({ id, text, ...rest });

/** The details of articles of one sentence each. */
function findOf(...list: AnnotatedArticle[]) {
  const articles = toStoryArticles(list);
  const passages = list.map((article) => makePassage(article, article.text));
  return findDetails({ passages, apparatus: toApparatus(passages, articles), articles });
}

function tellDetails({ details }: Claim, { articles }: Comparison): string[] {
  const letters = new Map(articles.map(({ id, letter }) => [id, letter]));
  const texts = new Map(articles.map(({ id, text }) => [id, text.value ?? '']));
  return details.map(({ kind, readings, without }) => {
    const given = readings.map(
      ({ article, start, end }) => `“${texts.get(article)?.slice(start, end)}” ${letters.get(article)}`,
    );
    return `${kind} ${given.join(', ')}, not ${without.map((id) => letters.get(id)).join()}`;
  });
}

/** What is told of a claim of some sentences, each of an article of its own. */
function tell(...sentences: string[]): string[] {
  const { claim, comparison } = compareSentences(...sentences);
  return tellDetails(claim, comparison);
}

test.each([
  [
    ['The raft was sold on Tuesday for $9 million in Oregon.', 'The raft was sold.'],
    ['figure “$9 million” A, not B', 'timeframe “on Tuesday” A, not B'],
  ],
  [
    ['The mill lost 4,200 sacks.', 'The mill lost about 4,200 sacks.', 'The mill lost many sacks.'],
    ['figure “4,200” A, “about 4,200” B, not C'],
  ],
  [
    ['Velde was fined 350 crowns.', 'Velde was fined.', 'Velde was fined, it was heard.'],
    ['figure “350 crowns” A, not B,C'],
  ],
  [['The choir sang in Oskarby in March 2031.', 'The choir sang.'], ['timeframe “in March 2031” A, not B']],
  [['The raft for Oregon was sold.', 'The raft was sold.'], []],
])(
  'what some articles give and others in no form is told, and of names nothing: %s',
  (sentences, expected) => {
    expect(tell(...sentences)).toEqual(expected);
  },
);

describe('of a time nothing is said where the other may give it in other words', () => {
  test.each([
    ['a time beside the passage', 'The raft was sold on Tuesday.', 'The raft was sold this week.'],
    ['no name of a day', 'The raft was sold this week.', 'The raft was sold.'],
    [
      'the day elsewhere',
      'The raft was sold on Tuesday.',
      'The raft was sold. It sank, a Tuesday paper wrote.',
    ],
    ['the year of a date', 'The raft was sold in 2030.', 'The raft of 2030 was sold.'],
    ['the month in short', 'The raft was sold in August.', 'The raft was sold, a letter of Aug. 3 says.'],
  ])('%s', (_why, one, other) => {
    expect(tell(one, other).filter((line) => line.startsWith('timeframe'))).toEqual([]);
  });
});

/** The times that some of the sentences give and others do not. */
const tellTimes = (...sentences: string[]): string[] =>
  tell(...sentences).filter((line) => line.startsWith('timeframe'));

describe('a time is lacking where the article tells what it is of', () => {
  test.each([
    [
      'the same quoted words',
      '“The raft will never leave this lake again,” Velde said in March 2031.',
      '“The raft will never leave this lake again,” Velde swore.',
      'timeframe “in March 2031” A, not B',
    ],
    [
      'the same deed',
      'Velde sank the raft in March 2031.',
      'Velde sank the raft.',
      'timeframe “in March 2031” A, not B',
    ],
  ])('%s', (_why, one, other, told) => {
    expect(tellTimes(one, other)).toEqual([told]);
  });

  test.each([
    ['but not of another deed', 'Velde mended in March 2031 what he built.', 'Velde bought the raft.'],
    ['but not one of two', 'Velde sank the raft in March 2031 or April 2031.', 'Velde sank the raft.'],
    [
      'but not where it gives other days of it',
      'Velde sank the raft in March 2031.',
      'Velde sank the raft in 1907.',
    ],
    [
      'but not of a letter that only one tells of',
      'Velde wrote in March 2031 in a letter: “The raft will never leave the lake.”',
      'The raft is at the lake, with Velde on it.',
    ],
    ['but not that of a dateline', 'March 4 (Tern News) - Velde sank the raft.', 'Velde sank the raft.'],
  ])('%s', (_why, one, other) => {
    expect(tellTimes(one, other)).toEqual([]);
  });
});

describe('a number without a unit may be the share or the sum of the other', () => {
  test.each([
    ['The tax was 35.72 at last.', 'The tax was 35.7 percent.'],
    ['The fee was 61,240 in May.', 'The fee was $61,000 in May.'],
    ['The mill paid 4.5 for it.', 'The mill paid 4.5 percent for it.'],
    ['The rate rose to 12.34 by noon.', 'The rate rose to 12.3 percent by noon.'],
    ['The bill came to 940 in all.', 'The bill came to 940 crowns in all.'],
  ])('%s', (one, other) => {
    expect(tell(one, other).filter((line) => line.startsWith('figure'))).toEqual([]);
  });
});

describe('an article is not said to lack a figure that it gives in another form', () => {
  test.each([
    ['an age', 'The 47-year-old Ada Stone won the raft race.', 'Ada Stone, 47, won the raft race.'],
    ['a rounder amount', 'She paid $61,000 for the organ.', 'She paid $61,240 for the organ.'],
    [
      'a length that is about the same',
      'The mill has leaked for the last six weeks.',
      'The mill has leaked for over six weeks.',
    ],
    [
      'small numbers',
      'Four rafts were sold to two choirs at the mill.',
      'Rafts were sold to choirs at the mill.',
    ],
    [
      'small numbers of things before people',
      'Each of the seven wishes voters named is dear.',
      'Each of the wishes is dear.',
    ],
    [
      'numbers that nobody counted',
      'Thousands of rafts were sold at the mill.',
      'Rafts, 4,100 of them, were sold at the mill.',
    ],
  ])('%s', (_by, one, other) => {
    expect(tell(one, other)).toEqual([]);
    expect(tell(other, one)).toEqual([]);
  });
});

describe('a figure is said to stand in no form in the other article only where neither its digits do nor words for it', () => {
  test.each([
    ['Velde counted 61 gulls on the roof.', '61 gulls', 61, 'Velde counted gulls by the 61.'],
    ['Stone won by 53-44 votes.', '53-44 votes', 53, 'Stone won. It was 53-44 at last.'],
    ['The choir of 18 sang.', '18', 18, 'The choir sang. It has eighteen voices.'],
    ['The mill cost $4.5 million.', '$4.5 million', 4.5e6, 'The mill cost a lot: 4.5 million crowns.'],
    ['A crew of 70 rowed.', '70', 70, 'A crew rowed, about 70 of them.'],
  ])('%s', (text, words, value, other) => {
    const figures = [{ ...spanOf(text, words), value, unit: 'people' as const }];
    expect(findOf(saying('a', text, { figures }), withFigures(other))).toEqual([]);
  });
  const withFigures = (text: string) =>
    saying(
      'b',
      text,
      text.includes('eighteen')
        ? { figures: [{ ...spanOf(text, 'eighteen'), value: 18, unit: 'count' as const }] }
        : {},
    );
});

test('a lead in points is no detail: the other article may give the two shares', () => {
  const text = 'Velde leads in the raft poll by nine points.';
  const unit = 'percentage-points' as const;
  const figures = [{ ...spanOf(text, 'nine points'), value: 9, unit }];
  const other = saying('b', 'Velde leads in the raft poll.');
  expect(findOf(saying('a', text, { figures }), other)).toEqual([]);
  const crowns = saying('a', text, { figures: [{ ...spanOf(text, 'nine points'), value: 9, unit: 'SEK' }] });
  expect(findOf(crowns, other)).toHaveLength(1);
});

test('a range tells who is counted, and is no detail', () => {
  const text = 'Of pilots 18 to 34 years old most sang.';
  const figures = [{ ...spanOf(text, '18 to 34'), value: 18, high: 34, unit: 'count' as const }];
  expect(findOf(saying('a', text, { figures }), saying('b', 'Of pilots most sang.'))).toEqual([]);
});

test.each([
  ['Ada counted sixteen bakers.', 'sixteen bakers', 16, 'Ada counted a sixteen-way race.'],
  ['Stone led 12 rowers.', '12 rowers', 12, 'Stone led the 12-member crew.'],
  ['Velde met 17 pilots.', '17 pilots', 17, 'Velde met a 17-strong panel.'],
  ['Velde fed 14 gulls.', '14 gulls', 14, 'Velde fed a (14-strong) flock.'],
  ['Velde asked 20 choirs.', '20 choirs', 20, 'Velde asked a 20-choir league.'],
])('a number that the other article has in a compound is no detail: %s', (text, words, value, other) => {
  const figures = [{ ...spanOf(text, words), value, unit: 'people' as const }];
  const details = (theirs: string) => findOf(saying('a', text, { figures }), saying('b', theirs));
  expect(details(other)).toEqual([]);
  expect(details(other.replace(/(?:sixteen|12|17|14|20)-/u, ''))).toHaveLength(1);
});
