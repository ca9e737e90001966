import type { Comparison } from '../../model/comparison.ts';
import { type ArticleView, toArticleViews } from '../articles.ts';
import { pairHref } from '../href.ts';
import { oncePerStory } from '../once.ts';

/** Above so many articles only pairs with links have a page. */
const MAX_ARTICLES_OF_ALL_PAIRS = 12;

/** Fewest claims that two articles of a large story share to have a page. */
const MIN_SHARED_CLAIMS = 3;

/** Two articles that have a page in parallel, in the story's order. */
export type ArticlePair = { a: ArticleView; b: ArticleView };

/** Gives the unordered pairs of articles that are set in parallel: all up to twelve articles, above that those with at least three claims in common. */
export const toArticlePairs = oncePerStory((comparison): readonly ArticlePair[] => {
  const articles = toArticleViews(comparison);
  const pairs = articles.flatMap((a, index) => articles.slice(index + 1).map((b) => ({ a, b })));
  if (articles.length <= MAX_ARTICLES_OF_ALL_PAIRS) return pairs;
  const carriers = comparison.claims.map(({ passages }) => new Set(passages.map(({ article }) => article)));
  return pairs.filter(
    ({ a, b }) => carriers.filter((ids) => ids.has(a.id) && ids.has(b.id)).length >= MIN_SHARED_CLAIMS,
  );
});

/** An article that can be put on one side of the parallel page; `href` is null for the pair that is shown and for an article and itself. */
export type PairChoice = { article: ArticleView; href: string | null; current: boolean };

/** The articles that can take the place of `out` beside `stays`. */
export function toPairChoices(
  comparison: Comparison,
  pairs: readonly ArticlePair[],
  { out, stays }: { out: string; stays: string },
): PairChoice[] {
  const own = pairs.filter(({ a, b }) => a.id === stays || b.id === stays);
  return toArticleViews(comparison)
    .filter(({ id }) => id !== stays)
    .flatMap((article) => {
      const pair = own.find(({ a, b }) => a.id === article.id || b.id === article.id);
      if (pair === undefined) return [];
      const current = article.id === out;
      return [
        { article, current, href: current ? null : pairHref(comparison.story.id, pair.a.id, pair.b.id) },
      ];
    });
}
