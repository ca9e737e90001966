import { findWords } from '../align/shared-wording-words.ts';
import { isFunctionWord } from '../diff/function-words.ts';
import type { AnnotatedArticle, Quotation, Speaker } from '../model/article.ts';
import type { Id } from '../model/ids.ts';
import { containsSpan, type Span, sliceSpan } from '../model/span.ts';

/** Most words of a saying that are compared; the rest of a speech of pages adds nothing to what it is. */
const MAX_COMPARED_WORDS = 400;

/** What one article quotes in one go: a quotation, or the pieces of one that the sentence around it splits. */
export type Saying = {
  article: Id;
  quotations: readonly Quotation[];
  /** The forms of its words, in order. */
  words: readonly string[];
  /** Those of its words that are not function words; all of them when there are no others. */
  telling: ReadonlySet<string>;
  speaker: Speaker | null;
};

/**
 * Gathers the quotations of an article into sayings: pieces in one sentence are one, unless their speakers differ.
 *
 * Titles and scare quotes are no sayings.
 *
 * @example “We will rebuild,” she said, “and soon.” // one saying of two quotations
 */
export function findSayings(article: AnnotatedArticle): Saying[] {
  const groups: Quotation[][] = [];
  for (const quotation of article.quotations) {
    if (quotation.kind === 'title' || quotation.kind === 'scare') continue;
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && isSplit(before, quotation, article))
      last.push(quotation);
    else groups.push([quotation]);
  }
  return groups
    .map((quotations) => toSaying(article, quotations))
    .filter((saying) => saying.words.length > 0);
}

/** True when two quotations are pieces of one: full ones of one sentence with no second speaker. */
function isSplit(before: Quotation, after: Quotation, article: AnnotatedArticle): boolean {
  if (before.kind !== 'full' && after.kind !== 'full') return false;
  const isTogether = article.sentences.some(
    (sentence) => containsSpan(sentence, before) && containsSpan(sentence, after),
  );
  return isTogether && !areOtherSpeakers(before.speaker, after.speaker);
}

function toSaying(article: AnnotatedArticle, quotations: readonly Quotation[]): Saying {
  const words = quotations
    .flatMap((quotation) => findForms(article.text, quotation))
    .slice(0, MAX_COMPARED_WORDS);
  const telling = words.filter((word) => !isFunctionWord(word));
  const speaker = quotations.find((quotation) => quotation.speaker !== null)?.speaker ?? null;
  return {
    article: article.id,
    quotations,
    words,
    telling: new Set(telling.length > 0 ? telling : words),
    speaker,
  };
}

/** The forms of the words of a span, in order; the sign “&” is the word that it stands for. */
export const findForms = (text: string, span: Span): string[] =>
  findWords(sliceSpan(text, span).replaceAll(' & ', ' and ')).map((word) => word.form);

/** True when two speakers are known and are not the same. */
export function areOtherSpeakers(a: Speaker | null, b: Speaker | null): boolean {
  if (a === null || b === null) return false;
  if (a.entity !== null && b.entity !== null) return a.entity !== b.entity;
  return false;
}
