import type { ComparedArticle } from '../../model/comparison.ts';
import { containsSpan, type Span } from '../../model/span.ts';

/**
 * Quotation marks that words lack because they begin, or end, inside a quotation, with “…” where words of it are left out; '' where nothing is lacking. `isBefore`: the
 * opening mark stands in the words that are shown right before them.
 */
export type LabelMarks = { open: string; close: string; isBefore: boolean };

/** Words with all their marks. */
export const NO_MARKS: LabelMarks = { open: '', close: '', isBefore: false };

const LETTER = /[\p{L}\p{N}]/u;
const OPENING = /^["“”‘'„«]/u;
const CLOSING = /["”’'»][.,;:!?]?$/u;

const CUT_OPEN = '“…\u00a0';
const CUT_CLOSE = '\u00a0…”';

/** How many more marks open than close in words: a mark whose other one the article leaves out makes no quotation. None are counted where a closing mark opens, or a straight one may. */
const toSurplus = (words: string): number =>
  /^”|\s”\p{L}|"/u.test(words) ? 0 : words.split('“').length - words.split('”').length;

/** Finds which marks words lack; the words that are shown before them, where these stand right before. */
export function findLabelMarks(
  span: Span,
  { quotations, text }: Pick<ComparedArticle, 'quotations' | 'text'>,
  before: Span | null,
): LabelMarks {
  const whole = text.value ?? '';
  const words = whole.slice(span.start, span.end);
  const first = quotations.find(({ start, end }) => start <= span.start && end > span.start);
  const last = quotations.find(({ start, end }) => start < span.end && end >= span.end);
  const isOpened = first === undefined || OPENING.test(words);
  const after = last === undefined ? '' : whole.slice(span.end, last.end);
  const isClosed = last === undefined || (CLOSING.test(words) && !LETTER.test(after));
  const opening = first && { start: first.start, end: first.start + 1 };
  const surplus = toSurplus(words);
  return {
    open: isOpened
      ? surplus < 0
        ? CUT_OPEN
        : ''
      : LETTER.test(whole.slice(first.start, span.start))
        ? CUT_OPEN
        : '“',
    close: isClosed
      ? surplus > 0 && last === undefined
        ? CUT_CLOSE
        : ''
      : LETTER.test(after)
        ? CUT_CLOSE
        : '”',
    isBefore: !isOpened && before !== null && opening !== undefined && containsSpan(before, opening),
  };
}
