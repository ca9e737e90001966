import type { AlignedClaim } from '../model/alignment.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import type { Id } from '../model/ids.ts';

/** Articles that share no dated event, figure or quotation with the rest. */
export function findOtherOccasions(
  _articles: readonly AnnotatedArticle[],
  _claims: readonly AlignedClaim[],
): Id[] {
  return [];
}
