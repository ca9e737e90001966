import type { Span } from '../../model/span.ts';
import { isNextLine } from '../tree/line-breaks.ts';
import { toLineForm } from '../tree/line-form.ts';

/** A line that a hyphen breaks in the middle of a word, before a line that goes on with it. */
const isBroken = (source: string, a: Span, b: Span): boolean =>
  isNextLine(source, a, b) &&
  /\p{Ll}[-\u2010\u00AD]$/u.test(source.slice(a.end - 2, a.end)) &&
  /^\p{Ll}/u.test(source.slice(b.start, b.start + 2));

/** Fewest broken words that show that a program set the lines: one may be a dash. */
const MIN_BROKEN = 2;

/** Share (0–1) of the widest line from which an open line goes on in the next. */
const FULL_RATIO = 0.7;

/** True when a program broke words at the ends of lines, as in text copied from a PDF. */
export const areHyphenated = (source: string, lines: readonly Span[]): boolean =>
  lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && isBroken(source, line, next);
  }).length >= MIN_BROKEN;

/** Joins the lines of a text whose words are broken: each broken line, and each full one, or one after a broken one, that no mark closes, goes on in the next. */
export function joinHyphenatedLines(source: string, lines: readonly Span[]): Span[] {
  const width = Math.max(...lines.map(({ start, end }) => end - start));
  const joined: Span[] = [];
  let before: Span | undefined;
  let isAfterBreak = false;
  for (const line of lines) {
    const last = joined.at(-1);
    const isFull = before !== undefined && before.end - before.start >= width * FULL_RATIO;
    const isOpen = before !== undefined && !/[.!?:…]["”’)]?$/u.test(source.slice(before.end - 2, before.end));
    const isBreak = before !== undefined && isBroken(source, before, line);
    const goesOn: boolean =
      before !== undefined &&
      (isBreak || ((isFull || isAfterBreak) && isOpen && isNextLine(source, before, line)));
    isAfterBreak = isBreak || (isAfterBreak && goesOn);
    if (last !== undefined && goesOn) last.end = line.end;
    else joined.push({ ...line });
    before = line;
  }
  return joined;
}

const PAGE_NUMBER = /^(?:[-–—] ?)?(?:page )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?(?: ?[-–—])?$/iu;

/** “The Gazette      Page 4”: the head of a page with its number in one line. */
const NUMBERED_HEAD = /^page \d{1,4}\b|(?:\bpage|\s{3}) ?\d{1,4}$/iu;

/** Most words of the head of a page. */
const MAX_HEAD_WORDS = 10;

function isHead(text: string): boolean {
  const { wordCount, isClosed, hasVerb } = toLineForm(text);
  return wordCount <= MAX_HEAD_WORDS && !isClosed && !hasVerb;
}

/** Lines of a text copied page by page that are of the pages: their numbers, and the heads beside these; with the reason of each. */
export function findPageEdges(source: string, lines: readonly Span[]): Map<Span, string> {
  const edges = new Map<Span, string>();
  const textOf = ({ start, end }: Span): string => source.slice(start, end);
  for (const [index, line] of lines.entries()) {
    if (index >= 2 && NUMBERED_HEAD.test(textOf(line)) && isHead(textOf(line)))
      edges.set(line, 'head of a page');
    if (index < 2 || !PAGE_NUMBER.test(textOf(line))) continue;
    edges.set(line, 'number of a page');
    for (const beside of [lines[index - 1], lines[index + 1]]) {
      if (beside === undefined) continue;
      if (isHead(textOf(beside))) edges.set(beside, 'head of a page');
    }
  }
  return edges;
}
