import type { SharedWording } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import type { StoryArticles } from './story-articles.ts';

/** Lowest ratio of shared wording (of the shorter article's words) at which two articles count as one telling. */
const SAME_TELLING_MIN_RATIO = 0.5;

/**
 * Groups articles that mostly share their wording.
 *
 * Two articles are in one telling when a chain of pairs at or above the ratio joins them.
 *
 * @returns every article in exactly one telling; tellings in the order of their first article
 */
export function findTellings(articles: StoryArticles, sharedWording: readonly SharedWording[]): Id[][] {
  const tellings: Id[][] = articles.list.map(({ id }) => [id]);
  for (const { a, b, ratio } of sharedWording) {
    if (ratio < SAME_TELLING_MIN_RATIO) continue;
    const first = tellings.find((telling) => telling.includes(a));
    const second = tellings.find((telling) => telling.includes(b));
    if (first === undefined || second === undefined || first === second) continue;
    first.push(...second.splice(0));
  }
  return tellings
    .filter((telling) => telling.length > 0)
    .map((telling) => telling.sort((a, b) => articles.indexOf(a) - articles.indexOf(b)))
    .sort((a, b) => articles.indexOf(a[0] ?? '') - articles.indexOf(b[0] ?? ''));
}
