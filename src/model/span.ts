import { z } from 'zod';

/** A half-open range of UTF-16 code units in an article's text. */
export const SpanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.start <= span.end, { error: 'a span ends before it starts' });

/** A half-open range of UTF-16 code units in an article's text. */
export type Span = { start: number; end: number };

/** Length of a span in UTF-16 code units. */
export const spanLength = (span: Span): number => span.end - span.start;

/** The words of a span, as they stand in the text. */
export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Length of some spans together, in UTF-16 code units. */
export const totalLength = (spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + spanLength(span), 0);

/** What two spans share; it ends before it starts where they share nothing. */
export const sharedSpan = (a: Span, b: Span): Span => ({
  start: Math.max(a.start, b.start),
  end: Math.min(a.end, b.end),
});

/** Number of code units that two spans share; 0 when they only touch. */
export const overlapLength = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** True when `outer` holds the whole of `inner`. */
export const containsSpan = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** True when two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => overlapLength(a, b) > 0;

/**
 * The spans that share a code unit with a span, in the order of the text; [] when none does.
 *
 * @param spans  disjoint and in the order of the text, so that halving finds the first
 */
export function findOverlapping<Item extends Span>(spans: readonly Item[], span: Span): Item[] {
  if (span.start >= span.end) return [];
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let next = low;
  while ((spans[next]?.start ?? span.end) < span.end) next += 1;
  return spans.slice(low, next);
}

/** Orders spans by start, the longer one first when they start together. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The span without the white space at its ends; an empty span at its end when it is blank. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
