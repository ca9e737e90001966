import type { Plugin } from 'unified';
import { NOTHING_STATED } from '../../model/article.ts';
import { type Span, trimSpan } from '../../model/span.ts';
import { isNextLine } from '../tree/line-breaks.ts';
import { type ArticleTree, type BlockNode, createPlaceFinder } from '../tree/tree.ts';
import { areHyphenated, findPageEdges, joinHyphenatedLines } from './hyphenated-lines.ts';

/** Longest line of text that was wrapped by hand or by a mail program, in code units. */
const MAX_WRAPPED_LENGTH = 100;

/** Narrowest column that a program wraps text to. */
const MIN_WRAPPED_LENGTH = 40;

/** Share of the widest line that a line and the next word have to pass for the line to count as wrapped: an editor wraps a little early. */
const FULL_LINE_RATIO = 0.92;

/** Share of the adjacent lines that must be wrapped, and how many there must be to tell. */
const WRAPPED_MIN_RATIO = 0.7;
const MIN_ADJACENT_LINES = 3;

/** Lines that the width of a file is measured by. */
const MEASURED_LINES = 2000;

/** Spans of the lines of `source` that are not blank, without the white space at their ends. */
function findLines(source: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of source.matchAll(/\r\n|[\n\r\u0085\u2028\u2029]/gu)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: source.length });
  return lines.map((line) => trimSpan(source, line)).filter((line) => line.end > line.start);
}

/**
 * Lines that a program wrapped are one paragraph. A line counts as wrapped when the first word of the next would not have
 * fitted into the widest line of the file; the file counts as wrapped when most of its adjacent lines are.
 */
function joinWrappedLines(source: string, lines: Span[]): Span[] {
  const width = Math.max(0, ...lines.slice(0, MEASURED_LINES).map((line) => line.end - line.start));
  if (width > MAX_WRAPPED_LENGTH || width < MIN_WRAPPED_LENGTH) return lines;
  const isWrapped = (a: Span, b: Span): boolean => {
    const firstWord = /^\S{1,40}/u.exec(source.slice(b.start, b.start + 40))?.[0].length ?? 0;
    return isNextLine(source, a, b) && a.end - a.start + 1 + firstWord > width * FULL_LINE_RATIO;
  };
  const wrapped = lines.map((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && isWrapped(line, next);
  });
  const adjacentCount = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && isNextLine(source, line, next);
  }).length;
  const wrappedCount = wrapped.filter(Boolean).length;
  if (adjacentCount < MIN_ADJACENT_LINES || wrappedCount < adjacentCount * WRAPPED_MIN_RATIO) return lines;
  const joined: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1);
    if (last !== undefined && wrapped[index - 1] === true) last.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
}

/** Fewest words of a paragraph that links broke into lines. */
const MIN_BROKEN_WORDS = 12;

/** True when a line ends in the middle of a sentence that the next goes on with in lower case. */
const goesOn = (source: string, a: Span, b: Span): boolean =>
  isNextLine(source, a, b) &&
  /^\p{Ll}/u.test(source.slice(b.start, b.start + 2)) &&
  /[\p{L}\p{N},’'”"–—-]$/u.test(source.slice(a.end - 2, a.end));

/** Lines that go on in each other and come to a full stop are one paragraph: links broke it. Others are left as they are. */
function joinBrokenLines(source: string, lines: Span[]): Span[] {
  const joined: Span[] = [];
  let group: Span[] = [];
  const closeGroup = (): void => {
    const whole = { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 };
    const words = source.slice(whole.start, whole.end).split(/\s{1,}/u).length;
    const isParagraph =
      group.length > 1 &&
      words >= MIN_BROKEN_WORDS &&
      /[.!?…]["”’)]?$/u.test(source.slice(whole.end - 2, whole.end));
    joined.push(...(isParagraph ? [whole] : group));
    group = [];
  };
  for (const line of lines) {
    const last = group.at(-1);
    if (last !== undefined && !goesOn(source, last, line)) closeGroup();
    group.push(line);
  }
  if (group.length > 0) closeGroup();
  return joined;
}

/** The tree of a scraped text: each line, or each paragraph of wrapped or broken lines, is a block. */
function parseText(source: string): ArticleTree {
  const toPosition = createPlaceFinder(source, []);
  const lines = findLines(source);
  const isHyphenated = areHyphenated(source, lines);
  const joined = isHyphenated
    ? joinHyphenatedLines(source, lines)
    : joinBrokenLines(source, joinWrappedLines(source, lines));
  const edges = isHyphenated ? findPageEdges(source, joined) : new Map<Span, string>();
  const children = joined.map((span): BlockNode => {
    const reason = edges.get(span);
    const position = toPosition(span);
    return reason === undefined
      ? { type: 'block', kind: 'paragraph', ...span, position }
      : { type: 'block', kind: 'furniture', ...span, position, reason };
  });
  return { type: 'article', text: source, sourceMap: [], parts: { url: null, ...NOTHING_STATED }, children };
}

/** Parser of scraped text for a unified pipeline. */
export const scrapedText: Plugin<[], string, ArticleTree> = function () {
  this.parser = parseText;
};
