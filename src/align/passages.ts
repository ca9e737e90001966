import type { AnnotatedArticle } from '../model/article.ts';
import type { Passage } from '../model/comparison.ts';
import { toPassageId } from '../model/ids.ts';
import { containsSpan, overlaps, type Span, sliceSpan } from '../model/span.ts';

/** UTF-16 units of text before and after a passage that its selector quotes (Web Annotation Data Model, TextQuoteSelector). */
const SELECTOR_CONTEXT_LENGTH = 32;

/**
 * A passage of an article: its words, what is around them, and the (first) sentence that it is in.
 *
 * Throws: only on a bug, when no sentence of the article meets the span.
 */
export function toPassage(article: AnnotatedArticle, span: Span): Passage {
  const sentence =
    article.sentences.find((one) => containsSpan(one, span)) ??
    article.sentences.find((one) => overlaps(one, span));
  if (sentence === undefined) {
    throw new Error(`no sentence of ${article.id} holds ${span.start}-${span.end}; this is a bug in align/`);
  }
  const { start, end } = span;
  return {
    id: toPassageId(article.id, span),
    article: article.id,
    start,
    end,
    exact: sliceSpan(article.text, span),
    prefix: article.text.slice(Math.max(0, start - SELECTOR_CONTEXT_LENGTH), start).toWellFormed(),
    suffix: article.text.slice(end, end + SELECTOR_CONTEXT_LENGTH).toWellFormed(),
    sentence: sentence.id,
  };
}
