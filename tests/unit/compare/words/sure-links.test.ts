import { describe, expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { toApparatus } from '../../../../src/compare/rows/apparatus.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import { makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** The kinds in which two sentences, linked by a score, are told to differ. */
function differencesOf(one: string, other: string, score: number, by: 'rule' | 'editor' = 'rule'): string[] {
  const made = [one, other].map((text, index) => makeArticle({ id: 'ab'.charAt(index), text }));
  const articles = toStoryArticles(annotateStory(made, { date: null }).articles);
  const passages = articles.list.map((article) => makePassage(article, article.text));
  const [a = '', b = ''] = passages.map(({ id }) => id);
  const links = [{ a, b, score, reasons: [], by }];
  return toApparatus(passages, articles, undefined, links)
    .filter(({ differs, alike }) => differs || alike === true)
    .map(({ kind }) => kind);
}

const PAIRS = [
  ['The orchard lost 340 trees in the frost.', 'The orchard lost 390 trees in the frost.', 'figure'],
  ['The weir cost 7 million crowns.', 'The weir cost 9 million crowns.', 'figure'],
  ['The mill burned down on Tuesday.', 'The mill burned down on Thursday.', 'timeframe'],
  ['The choir sang in Tarnby in April.', 'The choir sang in Tarnby in June.', 'timeframe'],
  ['The bakers sold 60 loaves an hour.', 'The bakers sold 85 loaves an hour.', 'figure'],
] as const;

test.each(PAIRS)(
  'values of two passages are set against each other where the link is sure enough: %s',
  (one, other, kind) => {
    expect(differencesOf(one, other, 0.85)).toEqual([kind]);
    expect(differencesOf(one, other, 0.75)).toEqual([]);
    expect(differencesOf(one, other, 0.3, 'editor')).toEqual([kind]);
  },
);

test.each([
  [
    'The old weir of Tarnby leaks at its foot, Ada Stone said.',
    'The old weir of Tarnby leaks at its foot, Bo Velde said.',
  ],
  [
    'The palace swans drank the ink of the clerks, Ada Stone said.',
    'The palace swans drank the ink of the clerks, Bo Velde said.',
  ],
])('sources are set against each other only where next to nothing is in doubt: %s', (one, other) => {
  expect(differencesOf(one, other, 0.96)).toEqual(['attribution']);
  expect(differencesOf(one, other, 0.94)).toEqual([]);
  expect(differencesOf(one, other, 0.3, 'editor')).toEqual(['attribution']);
});

test.each([
  ['The mill stood idle from 2011 to 2019.', 'The mill stood idle in 2014.'],
  ['Lunn wrote to the guild between May 2011 and June 2012.', 'Lunn wrote to the guild in July 2011.'],
  ['The choir sang from March through May.', 'The choir sang in April.'],
])('a stretch of time is not set against a time in it: %s', (one, other) => {
  expect(differencesOf(one, other, 0.99)).toEqual([]);
});

test('two stretches are', () => {
  expect(
    differencesOf('The mill stood idle since 2011.', 'The mill stood idle from 2011 to 2019.', 0.99),
  ).toEqual(['timeframe']);
});

describe('amounts of two passages that are surely linked answer each other without a verb in common', () => {
  test.each([
    ['Frost killed 340 trees.', 'Some 390 trees perished as nights grew cold.'],
    ['Nearly 700 bakers, most of them young, came to Tarnby.', 'Tarnby drew over 900 bakers.'],
    ['The organ cost 7 million crowns.', 'Lunn has reserved 9 million crowns in his will.'],
    ['Nobody heard the ferry for 22 minutes.', 'Then 20 minutes of dread began on the quay.'],
    ['Shares of the mill fell as much as 47 percent.', 'It shed 39 percent of its worth.'],
  ])('%s | %s', (one, other) => {
    expect(differencesOf(one, other, 0.85)).toContain('figure');
    expect(differencesOf(one, other, 0.75)).toEqual([]);
  });

  test.each([
    ['few are counted', 'Nearly 70 bakers came to Tarnby.', 'Tarnby drew 90 bakers.'],
    ['few beside many', 'Nearly 700 bakers and 12 millers came.', 'Tarnby drew over 900 bakers.'],
    ['two numbers of one', 'Nearly 700 bakers and 300 millers came.', 'Tarnby drew over 900 bakers.'],
    ['two sums of one', 'The weir cost 7 crowns and the lock 8 crowns.', 'Lunn got 9 crowns.'],
    ['two units', 'The ferry was silent for 22 minutes.', 'The ferry held 25 bakers.'],
  ])('but not where %s', (_why, one, other) => {
    expect(differencesOf(one, other, 0.95)).not.toContain('figure');
  });
});

test.each([
  ['About 4,000 young pilots left the delta.', 'Thousands of pilots left the delta.'],
  ['Some 300 old sailors left the guild.', 'Hundreds of sailors left the guild.'],
  ['Over 40 local students left the league.', 'Dozens of students left the league.'],
  ['Some 310,000 poor workers left the coast.', 'Hundreds of thousands of workers left the coast.'],
  ['About 60 lame soldiers left the pier.', 'Scores of soldiers left the pier.'],
])('“thousands” are no sort of what is counted: %s', (one, other) => {
  expect(differencesOf(one, other, 0.9)).toContain('figure');
});

test.each([
  ['Some 300 old sailors left the guild.', 'Some 400 young sailors left the guild.'],
  ['About 60 lame soldiers left the pier.', 'About 70 tall soldiers left the pier.'],
  ['Over 40 local students left the league.', 'Over 50 foreign students left the league.'],
  ['Some 4,000 poor workers left the coast.', 'Some 5,000 rich workers left the coast.'],
  ['About 310 young pilots left the delta.', 'About 400 tall pilots left the delta.'],
])('two sorts are two: %s', (one, other) => {
  expect(differencesOf(one, other, 0.9)).not.toContain('figure');
});
