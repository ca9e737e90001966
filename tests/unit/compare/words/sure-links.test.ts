import { expect, test } from 'vitest';
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
    .filter(({ differs }) => differs)
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
