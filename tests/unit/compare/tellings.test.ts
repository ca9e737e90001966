import { expect, test } from 'vitest';
import { findTellings } from '../../../src/compare/tellings.ts';
import { toStoryArticles } from '../../../src/compare/words/story-articles.ts';
import { makeArticle } from '../../build/annotated-article.ts';

const articles = toStoryArticles(
  ['a', 'b', 'c', 'd'].map((id) => makeArticle({ id, text: `Rain fell on ${id}.` })),
);
const share = (a: string, b: string, ratio: number) => ({ a, b, ratio, runs: [] });

test('articles that mostly share their wording are one telling, also by way of a third', () => {
  expect(findTellings(articles, [share('a', 'c', 0.8), share('c', 'd', 0.6), share('a', 'b', 0.2)])).toEqual([
    ['a', 'c', 'd'],
    ['b'],
  ]);
});

test('articles in words of their own are as many tellings', () => {
  expect(findTellings(articles, [])).toEqual([['a'], ['b'], ['c'], ['d']]);
});

test('articles of the same text are one telling, however short', () => {
  const twins = toStoryArticles(['a', 'b'].map((id) => makeArticle({ id, text: 'Rain fell.' })));
  expect(findTellings(twins, [])).toEqual([['a', 'b']]);
});
