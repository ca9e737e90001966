import type { Timeframe } from '../../model/article.ts';

type Range = Pick<Timeframe, 'from' | 'to'>;

/**
 * Puts a timeframe's range in words: days are counted from the occasion, dates stand as they are.
 *
 * @returns '' when nothing is known
 * @example formatRange({ from: 7, to: 10 }) // 'day 7 to day 10'
 * @example formatRange({ to: 10 }) // 'up to day 10'
 */
export function formatRange({ from, to }: Range): string {
  if (from === undefined && to === undefined) return '';
  if (from === undefined) return `up to ${formatEnd(to)}`;
  if (to === undefined) return `from ${formatEnd(from)} on`;
  return from === to ? formatEnd(from) : `${formatEnd(from)} to ${formatEnd(to)}`;
}

function formatEnd(end: number | string | undefined): string {
  if (typeof end === 'string') return end;
  if (end === undefined) return '';
  if (end === 0) return 'the same day';
  const days = `${Math.abs(end)} ${Math.abs(end) === 1 ? 'day' : 'days'}`;
  return end < 0 ? `${days} before` : `day ${end}`;
}
