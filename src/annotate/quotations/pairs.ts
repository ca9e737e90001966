import type { Span } from '../../model/span.ts';
import { findMarks, type Mark } from './marks.ts';
import { findMissingEnd } from './missing-marks.ts';

/** Words between a pair of marks, marks excluded; `depth` counts the pairs around it. `closed` is false when the text ends first. */
export type Pair = Span & { family: Mark['family']; depth: number; closed: boolean };

type Open = { mark: Mark; depth: number };

/** The marks that are open at a point, and of each family where they are among them, so that the innermost is found at once. */
class OpenMarks {
  readonly all: Open[] = [];
  readonly #places: Record<Mark['family'], number[]> = { double: [], single: [] };

  open(mark: Mark): void {
    this.#places[mark.family].push(this.all.length);
    this.all.push({ mark, depth: this.all.length });
  }

  /** The innermost open mark that a closing mark of `family` can close. */
  innermost(family: Mark['family']): Open | undefined {
    return this.all[this.#places[family].at(-1) ?? -1];
  }

  /** Closes a mark and all that were opened after it. */
  close({ depth }: Open): void {
    this.all.length = depth;
    for (const places of Object.values(this.#places)) while ((places.at(-1) ?? -1) >= depth) places.pop();
  }
}

/** “the workers’ rights” inside single marks: an apostrophe, as a closing mark with a stop before it is still to come. */
function isPossessive(text: string, mark: Mark, rest: readonly Mark[]): boolean {
  if (
    !/s$/u.test(text.slice(mark.start - 1, mark.start)) ||
    !/^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2))
  )
    return false;
  for (const next of rest) {
    if (next.family === 'double' || next.role === 'open') return false;
    if (/[.,!?]/u.test(text.charAt(next.start - 1))) return true;
  }
  return false;
}

/** 6'2" inside curly marks: a straight mark after feet and inches closes nothing that a curly one opened. */
function isInch(text: string, mark: Mark, open: Open | undefined): boolean {
  if (open === undefined || !mark.straight || open.mark.straight) return false;
  return /\p{Nd}['’]\p{Nd}{1,2}$/u.test(text.slice(Math.max(0, mark.start - 5), mark.start));
}

/** ““We will stay,” Velde said. “We must.””: two marks in a row open words of another text that quotes somebody; the inner ones tell what is spoken, and what is between them is not. */
const opensTwice = (text: string, mark: Mark, next: Mark | undefined): boolean =>
  mark.family === 'double' &&
  next?.family === 'double' &&
  next.start === mark.end &&
  /[\p{L}\p{N}]/u.test(text.charAt(next.end));

function toAction(
  text: string,
  mark: Mark,
  stack: OpenMarks,
  rest: readonly Mark[],
): 'open' | 'close' | 'skip' {
  const open = stack.innermost(mark.family);
  if (mark.family === 'single') {
    const inner = stack.all.at(-1)?.mark.family === 'single';
    if (mark.role === 'open') return inner ? 'skip' : 'open';
    return inner && !isPossessive(text, mark, rest) ? 'close' : 'skip';
  }
  if (isInch(text, mark, open) || (open === undefined && opensTwice(text, mark, rest[0]))) return 'skip';
  if (mark.role !== 'either') return mark.role === 'open' ? 'open' : open ? 'close' : 'skip';
  if (!open && /\p{Nd}/u.test(text.charAt(mark.start - 1))) return 'skip';
  return open ? 'close' : 'open';
}

/** The pair of an open double mark that a tag of speech ends before another double mark opens: its closing mark is missing. */
function closeMissing(text: string, mark: Mark, stack: OpenMarks): Pair | undefined {
  const open = mark.family === 'double' ? stack.innermost('double') : undefined;
  if (open === undefined) return undefined;
  const end = findMissingEnd(text, open.mark.end, mark.start);
  if (end === undefined) return undefined;
  stack.close(open);
  return { start: open.mark.end, end, family: 'double', depth: open.depth, closed: true };
}

/**
 * Pairs the quotation marks of a paragraph.
 *
 * @returns pairs ordered by their start; an opening double mark that nothing closes gives a pair up to the end, `closed` false
 */
export function findPairs(text: string): Pair[] {
  const marks = findMarks(text);
  const stack = new OpenMarks();
  const pairs: Pair[] = [];
  marks.forEach((mark, index) => {
    const action = toAction(text, mark, stack, marks.slice(index + 1, index + 40));
    if (action === 'open') {
      const missing = closeMissing(text, mark, stack);
      if (missing !== undefined) pairs.push(missing);
      stack.open(mark);
    }
    if (action !== 'close') return;
    const open = stack.innermost(mark.family);
    if (open === undefined) return;
    stack.close(open);
    pairs.push({
      start: open.mark.end,
      end: mark.start,
      family: mark.family,
      depth: open.depth,
      closed: true,
    });
  });
  for (const { mark, depth } of stack.all) {
    if (mark.family !== 'double') continue;
    const end = findMissingEnd(text, mark.end, text.length);
    pairs.push({
      start: mark.end,
      end: end ?? text.length,
      family: 'double',
      depth,
      closed: end !== undefined,
    });
  }
  return pairs.sort((a, b) => a.start - b.start || b.end - a.end);
}
