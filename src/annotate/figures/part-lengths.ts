import type { Unit } from '../../model/kinds.ts';
import { findMeasure } from './measures.ts';
import { readNumeral } from './numerals.ts';
import type { Place } from './telephones.ts';
import { isCounting, lowerAt, type Token } from './tokens.ts';

/** Hours of the units that lengths are told in two of. */
const HOURS = new Map<Unit, number>([
  ['second', 1 / 3600],
  ['minute', 1 / 60],
  ['hour', 1],
  ['day', 24],
  ['week', 168],
  ['month', 730],
  ['year', 8760],
]);

/** The unit of time after a number that ends before a token, with its hours. */
function timeAt(
  tokens: readonly Token[],
  at: number,
): { unit: Unit; hours: number; next: number } | undefined {
  const measure = findMeasure(tokens, at, 2);
  const hours = measure && measure.found.times === 1 ? HOURS.get(measure.found.unit) : undefined;
  return measure && hours !== undefined && measure.next === at + 1
    ? { unit: measure.found.unit, hours, next: measure.next }
    : undefined;
}

/** What a length goes on with after its first unit: “… and 20 minutes”, “… 30 minutes”, “… and 35”; `hours` is absent where no unit follows. */
function readRest(
  tokens: readonly Token[],
  at: number,
): { value: number; hours?: number; next: number } | undefined {
  const isJoined = lowerAt(tokens, at) === 'and';
  const number = readNumeral(tokens, isJoined ? at + 1 : at);
  if (number === undefined || number.vague || number.ordinal || number.fraction) return undefined;
  const time = timeAt(tokens, number.next);
  if (time !== undefined) return { value: number.value, hours: time.hours, next: time.next };
  return isJoined && number.value < 60 && !isCounting(tokens, number.next)
    ? { value: number.value, next: number.next }
    : undefined;
}

/** “three hours and 20 minutes”, “four years and six months”: one length, in the unit that is told first. */
export function readPartLength(
  tokens: readonly Token[],
  at: number,
  value: number,
): { value: number; unit: Unit; next: number } | undefined {
  const first = timeAt(tokens, at);
  const rest = first && readRest(tokens, first.next);
  if (first === undefined || rest?.hours === undefined || rest.hours >= first.hours) return undefined;
  const whole = value + (rest.value * rest.hours) / first.hours;
  return { value: Number(whole.toPrecision(6)), unit: first.unit, next: rest.next };
}

/** The numbers of “an hour and 40”, “three hours and 40”, “an hour and 15 minutes”: a length of which a part is not read. */
export function isPartOfLength(tokens: readonly Token[], { next, at }: Place): boolean {
  const first = timeAt(tokens, next);
  const rest = first && readRest(tokens, first.next);
  if (first !== undefined && rest !== undefined && rest.hours === undefined) return true;
  if (lowerAt(tokens, at - 1) !== 'and') return false;
  const before = timeAt(tokens, at - 2);
  const here = before && readRest(tokens, at - 1);
  return before !== undefined && here !== undefined && (here.hours ?? 0) < before.hours;
}
