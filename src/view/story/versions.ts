import type { Claim, Comparison } from '../../model/comparison.ts';
import type { VersionAgreement } from '../../model/kinds.ts';
import { type ArticleMark, toArticleViews } from '../articles.ts';
import { findWitnessWords, toWitnesses, type Witnesses } from '../text/witnesses.ts';
import type { QuotedWords } from './given-words.ts';

/** One answer of a claim: who gives it, few verbatim words that tell it from the others (null where there is one answer only), whether its articles agree. */
export type VersionView = {
  articles: ArticleMark[];
  words: QuotedWords | null;
  agreement: VersionAgreement;
};

/** The versions of a claim, the one of most articles first. */
export function toVersionViews(
  claim: Claim,
  comparison: Comparison,
  witnesses: Witnesses = toWitnesses(comparison),
): VersionView[] {
  const articles = toArticleViews(comparison);
  return claim.versions.map((ids, index) => {
    const own = new Set(claim.passages.filter(({ id }) => ids.includes(id)).map(({ article }) => article));
    const place = claim.versionWords[index];
    const text = place && findWitnessWords(witnesses, place.article, place);
    return {
      articles: articles.filter(({ id }) => own.has(id)),
      words: place && text ? { article: place.article, start: place.start, end: place.end, text } : null,
      agreement: claim.versionAgreement[index] ?? 'worded-differently',
    };
  });
}
