import type { Figure } from '../../model/article.ts';
import type { Unit } from '../../model/kinds.ts';
import type { Measure } from '../lexicon/figures-words.ts';
import { isAge } from './ages.ts';
import { isNoQuantity } from './exclusions.ts';
import { readHeight } from './heights.ts';
import { type Found, findCurrency, findMeasure } from './measures.ts';
import { findModifierAfter, findModifierBefore } from './modifiers.ts';
import { type Numeral, readNumeral, toWhole } from './numerals.ts';
import { isChange, isShare, readHigh, scaleLow } from './ranges.ts';
import { isDash, lowerAt, type Token } from './tokens.ts';

/** A figure at tokens `start` to `next`. */
type ReadFigure = { start: number; next: number; figure: Omit<Figure, 'start' | 'end'> };

/** The number with its range and unit, before modifiers are looked for. */
type Amount = { first: number; next: number; value: number; high?: number; unit: Unit };

/** The figure whose number, currency sign or “between” stands at token `at`; a modifier before it is taken in. */
export function readFigure(text: string, tokens: readonly Token[], at: number): ReadFigure | undefined {
  const amount = readAmount(text, tokens, at);
  if (amount === undefined) return undefined;
  const before = findModifierBefore(tokens, at, amount.unit);
  const after = before === undefined ? findModifierAfter(tokens, amount.next) : undefined;
  if (after !== undefined && amount.unit === 'count')
    return withUnitAfter(text, tokens, { at, amount, after });
  const modifier =
    before !== undefined
      ? text.slice(tokens[before]?.start, tokens[at - 1]?.end)
      : after !== undefined
        ? text.slice(tokens[amount.next]?.start, tokens[after - 1]?.end)
        : undefined;
  const { high, unit } = amount;
  const signed = before === undefined ? signBefore(tokens, at, unit) : undefined;
  const value = signed === undefined ? amount.value : -amount.value;
  return {
    start: before ?? signed ?? at,
    next: after ?? amount.next,
    figure: { value, ...(high !== undefined && { high }), unit, ...(modifier !== undefined && { modifier }) },
  };
}

/** “10 or more people”, “15-plus years”: the unit stands behind the modifier. */
function withUnitAfter(
  text: string,
  tokens: readonly Token[],
  { at, amount, after }: { at: number; amount: Amount; after: number },
): ReadFigure {
  const measure = findMeasure(tokens, after, amount.value);
  const times = measure?.found.times ?? 1;
  return {
    start: at,
    next: measure?.next ?? after,
    figure: {
      value: Number((amount.value * times).toPrecision(12)),
      unit: measure?.found.unit ?? amount.unit,
      modifier: text.slice(tokens[amount.next]?.start, tokens[after - 1]?.end),
    },
  };
}

/** Index of “minus”, or of a minus sign before degrees and percentages; undefined when the number is not negative. */
function signBefore(tokens: readonly Token[], at: number, unit: Unit): number | undefined {
  const sign = tokens[at - 1];
  if (sign?.lower === 'minus') return at - 1;
  const measured = unit === 'percent' || unit === 'percentage-points' || unit.startsWith('degree');
  return measured && sign !== undefined && /^[-−]$/u.test(sign.lower) && !sign.joined && tokens[at]?.joined
    ? at - 1
    : undefined;
}

function readAmount(text: string, tokens: readonly Token[], at: number): Amount | undefined {
  const between =
    lowerAt(tokens, at) === 'between' || (lowerAt(tokens, at) === 'from' && !isChange(tokens, at));
  const currency = findCurrency(tokens, between ? at + 1 : at);
  const numberAt = currency?.next ?? (between ? at + 1 : at);
  const low = readNumeral(tokens, numberAt);
  if (low === undefined) return undefined;
  const high = readHigh(tokens, low, {
    between: lowerAt(tokens, at) === 'between',
    from: lowerAt(tokens, at) === 'from',
  });
  if (between && high === undefined) return undefined;
  if (currency === undefined && isNoQuantity(text, tokens, { at: numberAt, next: high?.next ?? low.next }))
    return undefined;
  if (high !== undefined && lowerAt(tokens, at - 1) === 'from' && isChange(tokens, at - 1)) {
    return toFirst(tokens, { at, low, high, currency });
  }
  const height = currency === undefined ? readHeight(tokens, low.next, low.value) : undefined;
  if (height) return { first: at, next: height.next, value: height.value, unit: 'foot' };
  const metres = currency === undefined ? readMetres(tokens, at, low) : undefined;
  if (metres) return metres;
  const share = readShare(tokens, low);
  if (share) return { first: at, next: share.next, value: share.value, unit: 'ratio' };
  return toAmount(tokens, { at, low, high, currency });
}

/** Of “from 5 to 7 percent” after a verb of change: the first number, with the unit of the second. */
function toFirst(tokens: readonly Token[], { at, low, high, currency }: Ends): Amount {
  const unit = currency?.found ?? (high && findMeasure(tokens, high.next, high.value)?.found.unit) ?? 'count';
  const next = lowerAt(tokens, low.next) === '%' ? low.next + 1 : low.next;
  return { first: at, next, value: high ? scaleLow(low, high) : low.value, unit };
}

type Ends = { at: number; low: Numeral; high: Numeral | undefined; currency: Found<Unit> | undefined };

function toAmount(tokens: readonly Token[], { at, low, high, currency }: Ends): Amount | undefined {
  const end = high?.next ?? low.next;
  if (high !== undefined && high.value < low.value && currency !== undefined) {
    return { first: at, next: low.next, value: low.value, unit: currency.found };
  }
  if (high !== undefined && high.value < low.value && isShare(tokens, high)) {
    return {
      first: at,
      next: low.next + (lowerAt(tokens, low.next) === '%' ? 1 : 0),
      value: low.value,
      unit: 'percent',
    };
  }
  const measure = currency ? undefined : findMeasure(tokens, end, high?.value ?? low.value);
  const lowMeasure = currency === undefined ? unitBetween(tokens, low) : undefined;
  const unit =
    currency?.found ?? measure?.found.unit ?? lowMeasure?.unit ?? unitOf(tokens, { at, low, high, end });
  if (unit === undefined) return undefined;
  const times = measure?.found.times ?? 1;
  const scaled = (value: number) => Number((value * times).toPrecision(12));
  const top = high === undefined ? low.high : high.value;
  const isWhole = low.scale === 1 && isCountedWhole(tokens, unit, measure?.next ?? end);
  const digits = isWhole ? lowerAt(tokens, low.next - 1) : '';
  const value = toWhole(digits, high === undefined ? low.value : scaleLow(low, high));
  return {
    first: at,
    next: measure?.next ?? end,
    value: scaled(value),
    ...(top !== undefined && { high: scaled(top) }),
    unit,
  };
}

/** Units of which there are no thousandths: people, votes, money but for prices of small things (“1.459 euros a litre”). */
const isCountedWhole = (tokens: readonly Token[], unit: Unit, next: number): boolean =>
  /^(?:people|votes|seats)$/u.test(unit) ||
  (/^(?:money|[A-Z]{3})$/u.test(unit) && !/^(?:an?|per|each|\/)$/u.test(lowerAt(tokens, next)));

/** “6m high”: behind digits “m” is metres where a dimension follows. */
function readMetres(tokens: readonly Token[], at: number, { value, next }: Numeral): Amount | undefined {
  if (lowerAt(tokens, next - 1) !== 'm' || tokens[next - 1]?.joined !== true) return undefined;
  if (!/^(?:high|tall|long|wide|deep|thick|away|below|above|apart)$/u.test(lowerAt(tokens, next)))
    return undefined;
  return { first: at, next, value: Number((value / 1e6).toPrecision(12)), unit: 'metre' };
}

/** The unit between the numbers of a range: “32%–35%”. */
function unitBetween(tokens: readonly Token[], low: Numeral): Measure | undefined {
  if (lowerAt(tokens, low.next) === '%') return { unit: 'percent', times: 1 };
  return readSuspended(tokens, low);
}

/** “4- and 7-year-old”, “two- or three-mile”: the unit that the first number leaves to the second. */
function readSuspended(tokens: readonly Token[], low: Numeral): Measure | undefined {
  const at = low.next;
  if (!isDash(lowerAt(tokens, at)) || !tokens[at]?.joined || tokens[at + 1]?.joined) return undefined;
  if (!/^(?:and|or|to)$/u.test(lowerAt(tokens, at + 1))) return undefined;
  const second = readNumeral(tokens, at + 2);
  return second === undefined ? undefined : findMeasure(tokens, second.next, second.value)?.found;
}

/** The unit of a number without a measure: a rank, an age, a score, a count; undefined where a small number word says nothing. */
function unitOf(
  tokens: readonly Token[],
  { at, low, high, end }: { at: number; low: Numeral; high: Numeral | undefined; end: number },
): Unit | undefined {
  if (low.ordinal) return 'rank';
  if (isAge(tokens, at, low)) return 'year';
  if (lowerAt(tokens, at - 1) === 'magnitude') return 'magnitude';
  if (high !== undefined && high.value <= low.value) return 'score';
  if (low.fraction) return 'ratio';
  if (tokens[at]?.kind === 'word' && low.value < 2) return undefined;
  if (low.value === 1 && isDash(lowerAt(tokens, end))) return undefined;
  return 'count';
}

/** “six in 10”, “two out of three”, “one in every five”, “eight of 10”. */
function readShare(tokens: readonly Token[], part: Numeral): { value: number; next: number } | undefined {
  const link = /^(?:in|of|out)$/u.exec(lowerAt(tokens, part.next))?.[0];
  if (link === undefined || (link === 'out' && lowerAt(tokens, part.next + 1) !== 'of')) return undefined;
  const behind = part.next + (link === 'out' ? 2 : 1);
  const whole = readNumeral(tokens, lowerAt(tokens, behind) === 'every' ? behind + 1 : behind);
  if (whole === undefined || whole.vague || whole.ordinal || whole.value <= part.value || part.value < 1)
    return undefined;
  const round = whole.value === 10 || whole.value === 100 || whole.value === 1000;
  if (!round && (link === 'of' || (whole.value > 10 && whole.value !== 20))) return undefined;
  return { value: Number((part.value / whole.value).toPrecision(6)), next: whole.next };
}
