import type { Timeframe } from '../../model/article.ts';

type Range = Pick<Timeframe, 'from' | 'to'>;

/**
 * Puts a timeframe's range in words: days as a number of them, for from which day they count the words may leave open (“within 24 hours” of whatever happens); dates stand as they are.
 *
 * @param words  as written: “within 3–5 days” bounds something from above, and tells of no day before which it cannot be
 * @returns '' when nothing is known
 * @example formatRange({ from: 7, to: 10 }) // '7 to 10 days'
 * @example formatRange({ from: 3, to: 5 }, 'within 3–5 days') // 'at most 3 to 5 days'
 * @example formatRange({ to: 10 }) // 'at most 10 days'
 */
export function formatRange({ from, to }: Range, words = ''): string {
  if (from === undefined && to === undefined) return '';
  if (typeof from === 'number' && typeof to === 'number' && from > 0 && from < to)
    return `${WITHIN.test(words) ? 'at most ' : ''}${from} to ${to} days`;
  if (from === undefined) return `${typeof to === 'number' ? 'at most' : 'up to'} ${formatEnd(to)}`;
  if (to === undefined) return `from ${formatEnd(from)} on`;
  return from === to ? formatEnd(from) : `${formatEnd(from)} to ${formatEnd(to)}`;
}

const WITHIN = /^(?:with)?in(?:side)?\b/iu;

function formatEnd(end: number | string | undefined): string {
  if (typeof end === 'string') return end;
  if (end === undefined) return '';
  if (end === 0) return 'the same day';
  const days = `${Math.abs(end)} ${Math.abs(end) === 1 ? 'day' : 'days'}`;
  return end < 0 ? `${days} before` : days;
}
