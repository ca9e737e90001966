import { type NormalText, toNormalText, toOriginalSpan } from '../../model/normal-text.ts';
import type { Span } from '../../model/span.ts';

/** Most occurrences of the editor's words that are looked at. */
const MAX_OCCURRENCES = 100;

/** Marks that a copied passage may bring along at its ends: an ellipsis for what was left out, the quotation marks around it. */
const LEADING = /^(?:[\s"']|\.{3})+/u;
const TRAILING = /[\s"'.]/u;

/**
 * Finds words in a text as an editor copies them: spaces and line breaks, the shape of quotation marks and dashes, invisible characters
 * and an ellipsis or quotation marks around them do not count; letters and their case do.
 *
 * @returns spans of `text` in reading order, without overlaps; [] when the words are not there or hold no letter
 * @example findEditorWords('said the “old\nquay” is', '"old quay"') // [{ start: 10, end: 18 }]
 */
export function findEditorWords(text: string, words: string): Span[] {
  const folded = foldSpaces(toNormalText(text));
  const whole = foldSpaces(toNormalText(words)).text.trim();
  const exact = findOccurrences(folded, whole);
  return exact.length > 0 ? exact : findOccurrences(folded, toBareWords(whole));
}

/** True when a text holds the words, folded as above. */
export const holdsEditorWords = (text: string, words: string): boolean =>
  findEditorWords(text, words).length > 0;

function toBareWords(words: string): string {
  const open = words.replace(LEADING, '');
  let end = open.length;
  while (TRAILING.test(open.slice(Math.max(0, end - 1), end))) end -= 1;
  // A single full stop is the sentence's own.
  return open.slice(end) === '.' ? open : open.slice(0, end);
}

function findOccurrences(folded: NormalText, words: string): Span[] {
  const spans: Span[] = [];
  if (!/[\p{L}\p{N}]/u.test(words)) return spans;
  for (
    let start = folded.text.indexOf(words);
    start >= 0 && spans.length < MAX_OCCURRENCES;
    start = folded.text.indexOf(words, start + words.length)
  ) {
    spans.push(toOriginalSpan(folded, { start, end: start + words.length }));
  }
  return spans;
}

/** Makes every run of white space one space. */
function foldSpaces({ text, starts, ends }: NormalText): NormalText {
  const parts: string[] = [];
  const kept: { starts: number[]; ends: number[] } = { starts: [], ends: [] };
  for (const { 0: run, index } of text.matchAll(/\s+|\S+/gu)) {
    const isSpace = /^\s/u.test(run);
    const words = isSpace ? ' ' : run;
    parts.push(words);
    for (let unit = 0; unit < words.length; unit += 1) {
      const last = isSpace ? run.length - 1 : unit;
      kept.starts.push(starts[index + unit] ?? 0);
      kept.ends.push(ends[index + last] ?? 0);
    }
  }
  return { text: parts.join(''), starts: Uint32Array.from(kept.starts), ends: Uint32Array.from(kept.ends) };
}
