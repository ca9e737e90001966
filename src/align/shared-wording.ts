import type { AnnotatedArticle } from '../model/article.ts';
import type { SharedWording } from '../model/comparison.ts';

/** Fewest words of a run that counts as shared wording. */
export const MIN_RUN_WORDS = 6;

/**
 * Finds the runs of six or more words that two articles have in common.
 *
 * @returns one entry for each pair of articles that shares a run, in the order of the articles
 */
export function findSharedWording(_articles: readonly AnnotatedArticle[]): SharedWording[] {
  return [];
}
