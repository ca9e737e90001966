import type { Passage } from '../../model/comparison.ts';
import type { Span } from '../../model/span.ts';

/** A span with the quotation marks and the bracket that its words stand between, so that none is printed without its other half. */
export const withQuotationMarks = (span: Span, passage: Pick<Passage, 'exact' | 'start'>): Span =>
  withClosing(withDoubleMarks(withBracket(span, passage), passage), passage);

/** The opening of “[Mills] rowed” and “(OSKARBY) Pilots rowed”, that stands before the first word. */
function withBracket(span: Span, { exact, start }: Pick<Passage, 'exact' | 'start'>): Span {
  const words = exact.slice(span.start - start, span.end - start);
  const before = exact[span.start - start - 1];
  const isOpened = BRACKETS.some(
    ([open, close]) => before === open && words.split(close).length > words.split(open).length,
  );
  return isOpened ? { start: span.start - 1, end: span.end } : span;
}
const BRACKETS = [
  ['[', ']'],
  ['(', ')'],
] as const;

/** True where a bracket that opens in the words closes after them. */
export const isBracketOpen = (span: Span, { exact, start }: Pick<Passage, 'exact' | 'start'>): boolean => {
  const words = exact.slice(span.start - start, span.end - start);
  return BRACKETS.some(([open, close]) => words.split(open).length > words.split(close).length);
};

/** True where one half of a quotation stands in the words, and the other in the passage outside of them: ““We sail, | if it holds,” Mills said”. */
export const isQuotationCut = (span: Span, passage: Pick<Passage, 'exact' | 'start'>): boolean => {
  const { start, end } = withDoubleMarks(span, passage);
  const words = passage.exact.slice(start - passage.start, end - passage.start);
  return countOpen(words) !== 0 && countOpen(passage.exact) === 0;
};

/** The closing bracket, or the straight or curly single mark, of one that opens in the words. */
function withClosing(span: Span, { exact, start }: Pick<Passage, 'exact' | 'start'>): Span {
  const words = exact.slice(span.start - start, span.end - start);
  const after = exact.slice(span.end - start, span.end - start + 2);
  const isOpen = words.split('(').length > words.split(')').length;
  // The last single mark opens after a space; as an apostrophe it stands in a word.
  const mark = Math.max(...["'", '‘', '’'].map((sign) => words.lastIndexOf(sign)));
  const isQuoted = mark >= 0 && words[mark] !== '’' && (mark === 0 || words[mark - 1] === ' ');
  const at = isOpen ? after.indexOf(')') : isQuoted ? after.search(/['’]/u) : -1;
  return at < 0 ? span : { start: span.start, end: span.end + at + 1 };
}

function withDoubleMarks(span: Span, { exact, start }: Pick<Passage, 'exact' | 'start'>): Span {
  const [from, to] = [span.start - start, span.end - start];
  const open = countOpen(exact.slice(from, to));
  const before = isMark(exact[from - 1]) ? 1 : 0;
  const after = countClosing(exact.slice(to, to + 2));
  if (open < 0) return { start: span.start - before, end: span.end };
  if (open > 0) return { start: span.start, end: span.end + after };
  return before > 0 && after > 0 ? { start: span.start - before, end: span.end + after } : span;
}

const MARKS = ['“', '”', '"'];

const isMark = (sign: string | undefined): boolean => sign !== undefined && MARKS.includes(sign);

/** How many quotations are opened and not closed; below 0: closed and not opened. A straight mark opens after a space. */
function countOpen(words: string): number {
  if (!MARKS.some((mark) => words.includes(mark))) return 0;
  let open = 0;
  for (const [index, sign] of [...words].entries()) {
    if (sign === '“' || (sign === '"' && (index === 0 || words[index - 1] === ' '))) open += 1;
    else if (sign === '”' || sign === '"') open -= 1;
  }
  return open;
}

/** The length of a closing mark with the comma or stop before it. */
function countClosing([first, second]: string): number {
  if (isMark(first) && first !== '“') return 1;
  return (first === ',' || first === '.') && isMark(second) && second !== '“' ? 2 : 0;
}
