import type { AlignedClaim } from '../model/alignment.ts';
import type { Absence } from '../model/comparison.ts';
import { sliceSpan } from '../model/span.ts';
import type { StoryArticles } from './story-articles.ts';

const NOTHING_NEAR = 'no sentence of this article shares a telling word with the claim';

/** Gives, for each article that has no passage of a claim, the nearest sentence there and why it was not counted. */
export function toAbsences(claim: AlignedClaim, articles: StoryArticles): Absence[] {
  const present = new Set(claim.passages.map((passage) => passage.article));
  return articles.list
    .filter((article) => !present.has(article.id))
    .map((article) => {
      const nearest = claim.nearest.find((one) => one.article === article.id);
      if (nearest === undefined || nearest.span === null)
        return { article: article.id, nearest: null, reason: nearest?.reason ?? NOTHING_NEAR, within: null };
      const { start, end } = nearest.span;
      const exact = sliceSpan(article.text, nearest.span);
      return { article: article.id, nearest: { start, end, exact }, reason: nearest.reason, within: null };
    });
}
