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
  const behind = last === undefined ? '' : whole.slice(span.end, last.end);
  const isClosed = last === undefined || (CLOSING.test(words) && !LETTER.test(behind));
  const opening = first && { start: first.start, end: first.start + 1 };
  return {
    open: isOpened ? '' : LETTER.test(whole.slice(first.start, span.start)) ? '“…\u00a0' : '“',
    close: isClosed ? '' : LETTER.test(behind) ? '\u00a0…”' : '”',
    isBefore: !isOpened && before !== null && opening !== undefined && containsSpan(before, opening),
  };
}
