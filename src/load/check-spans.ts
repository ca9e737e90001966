import type { Comparison } from '../model/comparison.ts';

type Exact = { start: number; end: number; exact: string };

/**
 * Checks that every passage of a comparison is a slice of its article's text.
 *
 * Throws: only on a bug; bad content cannot make a passage that is not in its article.
 */
export function checkSpans(comparison: Comparison, articles: readonly { id: string; text: string }[]): void {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const check = (article: string, { start, end, exact }: Exact) => {
    if (texts.get(article)?.slice(start, end) === exact) return;
    throw new Error(`${article}:${start}-${end} is not “${exact}”; this is a bug in align/ or compare/`);
  };
  for (const claim of comparison.claims) {
    for (const passage of [...claim.passages, ...claim.possiblyRelated]) check(passage.article, passage);
    for (const { article, nearest } of claim.absences) if (nearest !== null) check(article, nearest);
  }
}
