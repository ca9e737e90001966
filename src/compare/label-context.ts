import { isVerb } from '../annotate/clauses/subjects.ts';
import { findCueForm } from '../annotate/lexicon/cues.ts';
import { findTokens, type Token } from '../annotate/lexicon/tokens.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import { containsSpan, overlaps, type Span, sliceSpan } from '../model/span.ts';
import { isHalfQuotation } from './label-leans.ts';

/** Longest sentence before with the own one, in code units. */
const MAX_LENGTH = 520;

/** The sentence before, in the same paragraph or at the end of the one before; undefined behind a headline, a crosshead or furniture. */
export function findSentenceBefore(
  span: Span,
  { sentences, blocks }: AnnotatedArticle,
): (Span & { block: number }) | undefined {
  const index = sentences.findIndex((one) => overlaps(one, span));
  const [before, own] = [sentences[index - 1], sentences[index]];
  if (before === undefined || own === undefined) return undefined;
  const between = blocks.slice(before.block + 1, own.block);
  const isNext = blocks[before.block]?.kind === blocks[own.block]?.kind;
  return isNext && between.every(({ kind }) => kind === 'furniture' || kind === 'space') ? before : undefined;
}

/** The sentences of a passage with the one before: where the own ones start, and the whole; undefined where there is none or both are very long. */
export function findContext(
  passage: Span,
  article: AnnotatedArticle,
): { own: number; whole: Span } | undefined {
  const own = article.sentences.filter((one) => overlaps(one, passage));
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const end = Math.max(passage.end, last.end);
  let context: { own: number; whole: Span } | undefined;
  for (let from: Span = passage, count = 0; count < MOST_BEFORE; count += 1) {
    const before = findSentenceBefore(from, article);
    if (before === undefined || end - before.start > MAX_LENGTH) break;
    context = { own: first.start, whole: { start: before.start, end } };
    if (!isHalfQuotation(sliceSpan(article.text, context.whole))) break;
    from = before;
  }
  return context;
}

/** So many sentences before are given at most, where the first one leaves a quotation half. */
const MOST_BEFORE = 3;

/**
 * True for a part of a sentence that is cut before what it says: it has no verb (“In a possible sign of haste”), ends behind a reporting verb and what that reports
 * about (“Mills said the plan for the dam”), ends with who speaks and not that (““We sail,” Ada Mills”), or opens with “he” or “it” inside its sentence.
 */
export function isCutInside(passage: Span, text: string, article: AnnotatedArticle): boolean {
  const sentence = article.sentences.find((one) => containsSpan(one, passage));
  if (sentence === undefined || isWhole(sentence, passage, article.text)) return false;
  const words = findTokens(text);
  if (!hasVerb(words)) return true;
  const first = words[0]?.lower ?? '';
  const isInner = passage.start > sentence.start;
  if (isInner && (INNER_SUBJECT.test(first) || findCueForm(first)?.form === 's')) return true;
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

/** What a clause inside a sentence opens with that its first clause names. */
const INNER_SUBJECT = /^(?:he|she|they|it|we|i)$/u;

/** True for a passage that is all of its sentence but for marks. */
const isWhole = (sentence: Span, passage: Span, text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, passage.start) + text.slice(passage.end, sentence.end));

/** True for words with a verb that can have a subject. */
export function hasVerb(words: readonly Token[]): boolean {
  const tokens = words.map((token) => ({ ...token, quote: -1 }));
  return tokens.some((_, index) => isVerb(tokens, index));
}
