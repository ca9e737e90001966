import type { ReadArticle } from '../../model/article.ts';
import { PROSE_KINDS } from '../../model/kinds.ts';
import { type Span, trimSpan } from '../../model/span.ts';
import { CONTEXT_LENGTH, isBoundary } from './boundary.ts';
import { findCandidates } from './candidates.ts';

/**
 * Half-open spans of the sentences in `text`, in reading order, white space at their ends left out; [] when blank.
 *
 * Candidates come from `Intl.Segmenter` (Unicode Standard Annex 29), which over-splits and rarely misses; `isBoundary` rejects the
 * wrong ones, so offsets stay exact. A blank line always ends a sentence, a single line break never does.
 *
 * @example sentenceSpans('A cat. A dog.') // [{ start: 0, end: 6 }, { start: 7, end: 13 }]
 */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\n[^\S\n]{0,200}\n/gu)) {
    spans.push(...findInParagraph(text.slice(start, match.index), start));
    start = match.index;
  }
  spans.push(...findInParagraph(text.slice(start), start));
  return spans;
}

function findInParagraph(paragraph: string, offset: number): Span[] {
  const line = paragraph.replace(/[\n\r\u2028\u2029\u0085]/gu, ' ');
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    for (const piece of cutLong(line, { start, end })) {
      const span = trimSpan(line, piece);
      if (span.end > span.start) spans.push({ start: span.start + offset, end: span.end + offset });
    }
    start = end;
  };
  for (const candidate of findCandidates(line)) {
    const left = line.slice(Math.max(start, candidate - CONTEXT_LENGTH), candidate);
    const right = line.slice(candidate, candidate + CONTEXT_LENGTH).trimStart();
    if (isBoundary({ left: left.trim(), right, isSpaced: /\s$/u.test(left) })) push(candidate);
  }
  push(line.length);
  return spans;
}

/** Longest sentence, in code units: nothing longer is one, and rules look at all words of a sentence again and again. */
const LONGEST = 2000;

/** A span in pieces that are no longer than a sentence can be, cut at a space where there is one in the second half of a piece. */
function cutLong(line: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = line.lastIndexOf(' ', from + LONGEST);
    const to = space > from + LONGEST / 2 ? space : toWholeCharacter(line, from + LONGEST);
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}

/** A place that is not between the two halves of a character. */
const toWholeCharacter = (line: string, at: number): number =>
  (line.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;

/** A sentence before its voice and hedges are known; `block` is the index of its block. */
export type FoundSentence = { id: string; start: number; end: number; block: number };

/** The sentences of an article in reading order, numbered `s1`, `s2`, …; none crosses a block. */
export function findSentences(article: ReadArticle): FoundSentence[] {
  const found: FoundSentence[] = [];
  for (const [block, { kind, start, end }] of article.blocks.entries()) {
    if (!PROSE_KINDS.has(kind)) continue;
    const spans = sentenceSpans(article.text.slice(start, end));
    for (const span of kind === 'headline' ? joinShort(spans, article.text.slice(start, end)) : spans) {
      found.push({ id: `s${found.length + 1}`, start: span.start + start, end: span.end + start, block });
    }
  }
  return found;
}

/** Words that a sentence of a headline has, at least: what is shorter ends in an abbreviation, or says little without the rest. */
const HEADLINE_WORDS = 4;

/** The sentences of a headline, those that are too short joined with the next, or the last: “Harb. Dept. Shuts Old Quay”, “Velde Sues Harb. Dept. Over Toll”. */
function joinShort(spans: readonly Span[], text: string): Span[] {
  const isShort = ({ start, end }: Span): boolean =>
    text.slice(start, end).split(/\s+/u).length < HEADLINE_WORDS;
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && (isShort(last) || isShort(span)))
      joined.splice(-1, 1, { start: last.start, end: span.end });
    else joined.push(span);
  }
  return joined;
}
