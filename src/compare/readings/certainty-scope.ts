import type { AnnotatedArticle, Hedge } from '../../model/article.ts';
import { containsSpan, overlapLength, type Span, spanLength } from '../../model/span.ts';

/** A clause that a hedge leaves the claim by: “which could follow later”. Ends at the hedge, so that it is asked of the words before it. */
const RELATIVE_BEFORE = /, (?:which|who|whom|whose|where)\b[^,;]*$/iu;
/** Right after the word that opens it, what is told so may be the claim: “Stone, who allegedly broke the seal, …”. */
const RELATIVE_OPENED = /, (?:which|who) $/iu;
const isAdverb = ({ kind }: Hedge): boolean => kind === 'hearsay' || kind === 'adverb';
/** “though details were unclear”, after the claim. */
const CONCESSION_BEFORE = /, (?:even though|although|though|while|whereas)\b[^,;]*$/iu;
/** “Although details were unclear, the mayor …”, before the claim: no comma yet, one to come. */
const CONCESSION_START = /^[^\p{L}]*(?:even though|although|though|while|whereas|despite)\b[^,;]*$/iu;

/**
 * Tells whether a hedge lowers the certainty of what a passage claims.
 *
 * Quoted words are the speaker's, and a relative or conceding clause says something beside the claim: hedges there do not count, unless the clause is the
 * whole passage.
 */
export function isInScope(hedge: Hedge, passage: Span, article: AnnotatedArticle): boolean {
  const isQuoted = article.quotations.some(
    (quotation) =>
      quotation.kind === 'full' && containsSpan(quotation, hedge) && !containsSpan(quotation, passage),
  );
  const before = article.text.slice(passage.start, hedge.start);
  const isAside =
    (RELATIVE_BEFORE.test(before) && !(isAdverb(hedge) && RELATIVE_OPENED.test(before))) ||
    CONCESSION_BEFORE.test(before) ||
    isBetweenDashes(before, article.text.slice(hedge.end, passage.end)) ||
    (CONCESSION_START.test(before) && article.text.slice(hedge.end, passage.end).includes(','));
  return !isQuoted && !isAside && !isBesideQuotation(hedge, passage, article);
}

/** “Ada Stone — perhaps the town’s first mayor from the islands — said …”: what stands between dashes is beside the claim. */
const isBetweenDashes = (before: string, after: string): boolean =>
  before.split(/[—–]|\s--\s/u).length % 2 === 0 && /[—–]|\s--\s/u.test(after);

/** “He appeared to boast, saying: “…””: of a passage that is mostly quoted, the words around tell how it was said. */
const isBesideQuotation = (hedge: Span, passage: Span, article: AnnotatedArticle): boolean =>
  article.quotations.some(
    (quotation) =>
      quotation.kind === 'full' &&
      quotation.start >= hedge.end &&
      overlapLength(quotation, passage) * 2 > spanLength(passage),
  );
