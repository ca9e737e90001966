import { readNumeral } from '../figures/numerals.ts';
import { isDash, lowerAt, type Token } from '../figures/tokens.ts';
import { readFiscalYear } from './centuries.ts';
import { type Days, monthOf, toIsoDay } from './days.ts';
import type { Reading, Unit } from './reading.ts';

/** The days of a quarter (0–3, may run over into other years). */
export const quarterDays = (year: number, quarter: number): Days => ({
  from: toIsoDay(year, quarter * 3, 1),
  to: toIsoDay(year, quarter * 3 + 3, 0),
});

/** “Q3 2024”, “Q1”. */
export function readQuarter({ tokens, anchor }: Reading, at: number, year: YearReader): Unit | undefined {
  const digit = lowerAt(tokens, at + 1);
  if (lowerAt(tokens, at) !== 'q' || !tokens[at + 1]?.joined || !/^[1-4]$/u.test(digit)) return undefined;
  const stated = year(at + 2);
  const accounts = readFiscalYear(tokens, at + 2);
  if (accounts) return accounts;
  if (stated) return { next: stated.next, days: quarterDays(stated.year, Number(digit) - 1), kind: 'period' };
  return {
    next: at + 2,
    days: anchor.date === null ? {} : lastQuarter(anchor.date, Number(digit) - 1),
    kind: 'period',
  };
}

export const MONTHS_OPENERS = new Set(['first', 'last']);

export const ORDINAL_INDEX = new Map([
  ['first', 0],
  ['second', 1],
  ['third', 2],
  ['fourth', 3],
]);

/** “the first three months of 2015”, “the second half of 2016”, “the third quarter”, “first-quarter”: parts of a year. */
export function readYearPart({ tokens, anchor }: Reading, at: number, year: YearReader): Unit | undefined {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  const months = MONTHS_OPENERS.has(lowerAt(tokens, start)) ? readMonths(tokens, start, year) : undefined;
  const place = ORDINAL_INDEX.get(lowerAt(tokens, start));
  if (months || place === undefined) return months;
  const dash = isDash(lowerAt(tokens, start + 1)) ? 1 : 0;
  const part = lowerAt(tokens, start + 1 + dash);
  if (!/^(?:half|quarter)$/u.test(part)) return undefined;
  const after = start + 2 + dash;
  const of = lowerAt(tokens, after) === 'of' ? after + 1 : after;
  const stated = year(of);
  // “the third quarter of fiscal 2025”: the year of accounts has no days, nor has its quarter.
  const accounts = readFiscalYear(tokens, lowerAt(tokens, of) === 'the' ? of + 1 : of);
  if (accounts !== undefined) return accounts;
  if (stated !== undefined)
    return { next: stated.next, days: partDays(part, place, stated.year), kind: 'period' };
  if (part !== 'quarter' || (start === at && dash === 0)) return undefined;
  return { next: after, days: anchor.date === null ? {} : lastQuarter(anchor.date, place), kind: 'period' };
}

/** Reads a year of four digits at a token. */
type YearReader = (at: number) => { year: number; next: number } | undefined;

const partDays = (part: string, place: number, year: number): Days =>
  part === 'quarter'
    ? quarterDays(year, place)
    : { from: toIsoDay(year, place * 6, 1), to: toIsoDay(year, place * 6 + 6, 0) };

/** The last such quarter (0–3) that had begun when it was told. */
function lastQuarter(told: string, quarter: number): Days {
  const { year, month } = monthOf(told);
  return quarterDays(quarter * 3 <= month ? year : year - 1, quarter);
}

/** “the first three months of 2015”. */
function readMonths(tokens: readonly Token[], at: number, year: YearReader): Unit | undefined {
  const count = readNumeral(tokens, at + 1);
  if (
    count === undefined ||
    lowerAt(tokens, count.next) !== 'months' ||
    lowerAt(tokens, count.next + 1) !== 'of'
  )
    return undefined;
  const stated = year(count.next + 2);
  if (stated === undefined || count.value > 12) return undefined;
  const first = lowerAt(tokens, at) === 'first' ? 0 : 12 - count.value;
  return {
    next: stated.next,
    days: { from: toIsoDay(stated.year, first, 1), to: toIsoDay(stated.year, first + count.value, 0) },
    kind: 'period',
  };
}
