import { isVerb } from '../../annotate/clauses/subjects.ts';
import { findCueForm } from '../../annotate/lexicon/cues.ts';
import { PERSONAL_PRONOUNS } from '../../annotate/lexicon/speakers-words.ts';
import { findTokens, type Token } from '../../annotate/lexicon/tokens.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import { containsSpan, findOverlapping, type Span } from '../../model/span.ts';

/**
 * True for a part of a sentence that is cut before what it says: it has no verb (“In a possible sign of haste”), ends after a reporting verb and what that reports
 * about (“Mills said the plan for the dam”), ends with who speaks and not that (““We sail,” Ada Mills”), or opens with “he” or “it” inside its sentence.
 */
export function isCutInside(passage: Span, text: string, article: AnnotatedArticle): boolean {
  const sentence = article.sentences.find((one) => containsSpan(one, passage));
  if (sentence === undefined || isWhole(sentence, passage, article.text)) return false;
  const words = findTokens(text);
  if (!hasVerb(words)) return true;
  const first = words[0]?.lower ?? '';
  const isInner = passage.start > sentence.start;
  if (isInner && (PERSONAL_PRONOUNS.has(first) || findCueForm(first)?.form === 's')) return true;
  return article.attributions.some(({ cue, source, content }) => {
    if (cue === null || content.end <= passage.start) return false;
    const isTagCut =
      source !== null &&
      containsSpan(passage, source) &&
      cue.start >= passage.end &&
      source.start > content.start;
    const isReportCut =
      containsSpan(passage, cue) &&
      content.start > cue.start &&
      content.end > passage.end &&
      content.start < passage.end;
    return (
      isTagCut || (isReportCut && !hasVerb(findTokens(article.text, { start: cue.end, end: passage.end })))
    );
  });
}

/** True for a passage that is all of its sentence but for marks. */
const isWhole = (sentence: Span, passage: Span, text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, passage.start) + text.slice(passage.end, sentence.end));

/** True for words with a verb that can have a subject. */
export function hasVerb(words: readonly Token[]): boolean {
  const tokens = words.map((token) => ({ ...token, quote: -1 }));
  return tokens.some((_, index) => isVerb(tokens, index));
}

/**
 * True for a part of a sentence that ends before what is reported has begun: “Pilots say Velde” of “Pilots say Velde, who rows, left”, “the mayor said that”. It has no verb
 * but the reporting one.
 */
export function isReportStump(passage: Span, { text, sentences, attributions }: AnnotatedArticle): boolean {
  const sentence = findOverlapping(sentences, passage).find((one) => containsSpan(one, passage));
  const hasVerbIn = (span: Span): boolean => hasVerb(findTokens(text, span));
  const reports = attributions.flatMap(({ cue, content }) =>
    cue !== null && containsSpan(passage, cue) ? [{ cue, content }] : [],
  );
  return (
    sentence !== undefined &&
    reports.length > 0 &&
    reports.every(
      ({ cue, content }) =>
        content.start >= cue.end &&
        content.end > passage.end &&
        content.start < sentence.end &&
        !hasVerbIn({ start: cue.end, end: passage.end }) &&
        !hasVerbIn({ start: passage.start, end: cue.start }),
    )
  );
}
