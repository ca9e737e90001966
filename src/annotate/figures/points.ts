import type { Unit } from '../../model/kinds.ts';
import { PARTED_UNITS, WHOLE_UNITS } from '../lexicon/figures-words.ts';

/** What a point in an article's numbers does; undefined where it does both or nothing tells. */
export type Points = 'thousands' | 'decimals' | undefined;

/** Only thousands are written so: “1.200.000”, “1.200,50”, “3,5 million”, “2,5 %”. */
const THOUSANDS =
  /(?<![\d.,])\d{1,3}(?:\.\d{3}\.\d{3}(?!\d)|\.\d{3},\d|,\d{1,2}\s?(?:%|percent|million|billion|€|euros))/u;

/** Only decimals are written so: “12,500”, “2.5”, “0.125”, “$1.50”, “3.25%”. */
const DECIMALS =
  /(?<![\d.,])\d{1,3},\d{3}(?!\d)|(?<![.,]\d{0,3})\d\.\d(?!\d|,\d|\.(?!\s{0,2}(?:\p{Lu}|$)))|(?<![\d.,])0\.\d\d|(?<![.,]\d{0,3})\d\.\d\d\s?(?:%|percent|million|billion)|[$€£¥]\d{1,6}\.\d\d(?!\d)/u;

/** Whether an article's numbers have points before thousands or before decimals. */
export function findPoints(text: string): Points {
  const [thousands, decimals] = [THOUSANDS.test(text), DECIMALS.test(text)];
  if (thousands === decimals) return undefined;
  return thousands ? 'thousands' : 'decimals';
}

/** A number whose point may stand before thousands: “12.500”; a nought begins none. */
const DOUBTFUL = /^[1-9]\d{0,2}\.\d{3}$/u;

/** True for digits of which their form does not tell whether they are thousands. */
export const isDoubtful = (digits: string): boolean => DOUBTFUL.test(digits);

const isMoney = (unit: Unit): boolean => /^(?:money|[A-Z]{3})$/u.test(unit);

/**
 * How a number such as “12.500” is read, by what it counts and by the other numbers of its article.
 *
 * Where neither tells it is not: a tonne and a half is not told as 1,500 of them, nor 12,500 tickets as twelve and a half.
 *
 * @param isEach     whether it is a price of one of something: “1.459 euros a litre”
 * @param isCounted  whether a plural follows: “12.500 tickets”
 */
export function readPoint(
  unit: Unit,
  { points, isEach, isCounted }: { points: Points; isEach: boolean; isCounted: boolean },
): 'thousands' | 'decimals' | undefined {
  if (WHOLE_UNITS.has(unit)) return 'thousands';
  if (PARTED_UNITS.has(unit) || (isMoney(unit) && isEach)) return 'decimals';
  // Amounts have hundredths and no thousandths: with points before decimals elsewhere, this is a rate of exchange or a slip.
  if (isMoney(unit)) return points === 'decimals' ? undefined : 'thousands';
  return unit === 'count' && isCounted && points === 'decimals' ? undefined : points;
}
