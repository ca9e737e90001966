import { joinPairs } from '../model/groups.ts';
import type { Id } from '../model/ids.ts';
import type { SharedWording } from '../model/wording.ts';
import type { StoryArticles } from './words/story-articles.ts';

/** Lowest ratio of shared wording (of the shorter article's words) at which two articles count as one telling. */
const SAME_TELLING_MIN_RATIO = 0.5;

/**
 * Groups articles that mostly share their wording.
 *
 * Two articles are in one telling when a chain of pairs at or above the ratio joins them, or pairs with the same text: one too short for
 * shared wording, or all quotations, is still the same article.
 *
 * @returns every article in exactly one telling; tellings in the order of their first article
 */
export function findTellings(articles: StoryArticles, sharedWording: readonly SharedWording[]): Id[][] {
  const firstByText = new Map(articles.list.toReversed().map(({ text, id }) => [text, id]));
  const twins = articles.list.map(({ text, id }): [Id, Id] => [firstByText.get(text) ?? id, id]);
  const alike = sharedWording
    .filter(({ ratio }) => ratio >= SAME_TELLING_MIN_RATIO)
    .map(({ a, b }): [Id, Id] => [a, b]);
  return joinPairs(
    articles.list.map(({ id }) => id),
    [...twins, ...alike],
  );
}
