import type { Unit } from '../../model/kinds.ts';
import { type Rule, readByRule } from '../../model/rule.ts';
import { AFTER_METRES } from '../lexicon/figures-beside.ts';
import { readHeight } from './heights.ts';
import { type Found, findMeasure, isCountedThing } from './measures.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { readPartLength } from './part-lengths.ts';
import { isDoubtful, type Points, readPoint } from './points.ts';
import { isChange, isShare, scaleLow, scaleThousands } from './ranges.ts';
import { lowerAt, type Token } from './tokens.ts';
import { UNITS } from './units.ts';

/** The number with its range and unit, before modifiers are looked for; `next` is the first token after it. */
export type Amount = {
  next: number;
  value: number;
  high?: number;
  unit: Unit;
  /** Ids of the rules that read it. */
  decidedBy: readonly string[];
};

/** The numbers of an amount: first token, the number, the upper end or other side, the currency before it. */
export type Sides = {
  at: number;
  low: Numeral;
  high: Numeral | undefined;
  currency: Found<Unit> | undefined;
  /** What a point does in the numbers of the article. */
  points: Points;
};

/** Of “from 5 to 7 percent” after a verb of change: the first number, with the unit of the second. */
function toFirst(tokens: readonly Token[], { low, high, currency }: Sides): Amount {
  const unit = currency?.found ?? (high && findMeasure(tokens, high.next, high.value)?.found.unit) ?? 'count';
  const next = lowerAt(tokens, low.next) === '%' ? low.next + 1 : low.next;
  return { next, value: high ? scaleLow(low, high) : low.value, unit, decidedBy: [] };
}

/** Of two sides the first alone: “paid $50 to 20 sailors”, “a lead of 50 to 48 percent”. */
const isFalling = ({ low, high }: Sides): boolean => high !== undefined && high.value < low.value;

function readAmount(tokens: readonly Token[], sides: Sides): Amount | undefined {
  const { low, high, currency } = sides;
  const end = high?.next ?? low.next;
  const measure = currency ? undefined : findMeasure(tokens, end, high?.value ?? low.value);
  const found = readByRule(UNITS, tokens, { ...sides, end, measure });
  if (found === undefined || found.unit === null) return undefined;
  const { unit } = found;
  const times = measure?.found.times ?? 1;
  const scaled = (value: number) => Number((value * times).toPrecision(12));
  const next = measure?.next ?? end;
  const top = high === undefined ? low.high : toPointed(tokens, high, { unit, next, points: sides.points });
  const least = high === undefined ? low.value : (scaleThousands(tokens, low, high) ?? scaleLow(low, high));
  const value = toPointed(tokens, { ...low, value: least }, { unit, next, points: sides.points });
  if (value === undefined || (high !== undefined && top === undefined)) return undefined;
  return {
    next,
    value: scaled(value),
    ...(top !== undefined && { high: scaled(top) }),
    unit,
    decidedBy: [found.rule],
  };
}

/** The value of a number whose point may stand before thousands; undefined where nothing tells. */
function toPointed(
  tokens: readonly Token[],
  number: Pick<Numeral, 'value' | 'next' | 'scale'>,
  { unit, next, points }: { unit: Unit; next: number; points: Points },
): number | undefined {
  const digits = lowerAt(tokens, number.next - 1);
  if (number.scale !== 1 || !isDoubtful(digits)) return number.value;
  const isEach = /^(?:an?|per|each|\/)$/u.test(lowerAt(tokens, next));
  const isCounted = isCountedThing(lowerAt(tokens, next));
  const read = readPoint(unit, { points, isEach, isCounted });
  return read === 'thousands' ? Number(digits.replace('.', '')) : read && number.value;
}

/** “6m high”, “1.85 m tall”: after digits “m” is metres where a dimension follows. */
function readMetres(tokens: readonly Token[], { low: { value, next, scale } }: Sides): Amount | undefined {
  if (scale === 1 && lowerAt(tokens, next) === 'm' && AFTER_METRES.has(lowerAt(tokens, next + 1)))
    return { next: next + 1, value, unit: 'metre', decidedBy: [] };
  if (lowerAt(tokens, next - 1) !== 'm' || tokens[next - 1]?.joined !== true) return undefined;
  if (!AFTER_METRES.has(lowerAt(tokens, next))) return undefined;
  return { next, value: Number((value / 1e6).toPrecision(12)), unit: 'metre', decidedBy: [] };
}

/** “six in 10”, “two out of three”, “one in every five”, “eight of 10”. */
function readShare(tokens: readonly Token[], part: Numeral): { value: number; next: number } | undefined {
  const link = /^(?:in|of|out)$/u.exec(lowerAt(tokens, part.next))?.[0];
  if (link === undefined || (link === 'out' && lowerAt(tokens, part.next + 1) !== 'of')) return undefined;
  const after = part.next + (link === 'out' ? 2 : 1);
  const whole = readNumeral(tokens, lowerAt(tokens, after) === 'every' ? after + 1 : after);
  if (whole === undefined || whole.vague || whole.ordinal || whole.value <= part.value || part.value < 1)
    return undefined;
  const round = whole.value === 10 || whole.value === 100 || whole.value === 1000;
  if (!round && (link === 'of' || (whole.value > 10 && whole.value !== 20))) return undefined;
  return { value: Number((part.value / whole.value).toPrecision(6)), next: whole.next };
}

type AmountRule = Rule & { read: (tokens: readonly Token[], sides: Sides) => Amount | undefined };

/** The forms of a figure, in the order in which they are tried. */
export const AMOUNTS: readonly AmountRule[] = [
  {
    id: 'figure-changed-from',
    read: (tokens, sides) => {
      const isChanged = lowerAt(tokens, sides.at - 1) === 'from' && isChange(tokens, sides.at - 1);
      return sides.high !== undefined && isChanged ? toFirst(tokens, sides) : undefined;
    },
    example: 'It rose from 5 to 7 percent.',
    counter: 'It was from 5 to 7 percent.',
  },
  {
    id: 'figure-height',
    read: (tokens, { low, currency }) => {
      const height = currency === undefined ? readHeight(tokens, low.next, low.value) : undefined;
      return height && { ...height, unit: 'foot', decidedBy: [] };
    },
    example: 'He is 6 feet 2 inches tall.',
    counter: 'He is 6 feet away.',
  },
  {
    id: 'figure-length-of-two',
    read: (tokens, { low, high, currency }) => {
      const isOne =
        currency === undefined && high === undefined && low.ordinal !== true && low.vague !== true;
      const length = isOne ? readPartLength(tokens, low.next, low.value) : undefined;
      return length && { ...length, decidedBy: [] };
    },
    example: 'It took three hours and 20 minutes.',
    counter: 'It took three hours and 20 men.',
  },
  {
    id: 'figure-metres',
    read: (tokens, sides) => (sides.currency === undefined ? readMetres(tokens, sides) : undefined),
    example: 'The wave was 6m high.',
    counter: 'The wave cost them 6m in all.',
  },
  {
    id: 'figure-share',
    read: (tokens, { low }) => {
      const share = readShare(tokens, low);
      return share && { ...share, unit: 'ratio', decidedBy: [] };
    },
    example: 'One in five agreed.',
    counter: 'Five in the crowd agreed.',
  },
  {
    id: 'figure-paid-to',
    read: (_, sides) =>
      isFalling(sides) && sides.currency !== undefined
        ? { next: sides.low.next, value: sides.low.value, unit: sides.currency.found, decidedBy: [] }
        : undefined,
    example: 'They paid $50 to 20 sailors.',
    counter: 'They paid $50 to $70.',
  },
  {
    id: 'figure-two-shares',
    read: (tokens, sides) => {
      const { low, high } = sides;
      if (high === undefined || !isFalling(sides) || !isShare(tokens, high)) return undefined;
      const next = low.next + (lowerAt(tokens, low.next) === '%' ? 1 : 0);
      return { next, value: low.value, unit: 'percent', decidedBy: [] };
    },
    example: 'A lead of 50 to 48 percent.',
    counter: 'A share of 48 to 50 percent.',
  },
  {
    id: 'figure-amount',
    read: readAmount,
    example: 'The pier costs $90 billion.',
    counter: 'The pier was 12 feet 4 inches long.',
  },
];
