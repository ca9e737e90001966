import { HOUR_WORDS, SMALL_NUMBERS } from '../../model/number-words.ts';
import { BEFORE_OPEN_HOUR, NEAR_HOUR } from '../lexicon/time-words.ts';
import { isDay, isDayPart, isValue } from './bare-hours.ts';
import type { Place } from './telephones.ts';
import { isCounting, isDash, lowerAt, type Token } from './tokens.ts';

/** “seven”, “7”: an hour of a clock. */
const isHour = (tokens: readonly Token[], at: number): boolean =>
  HOUR_WORDS.has(lowerAt(tokens, at)) || /^(?:[1-9]|1[0-2])$/u.test(lowerAt(tokens, at));

const isNoon = (tokens: readonly Token[], at: number): boolean =>
  /^(?:noon|midnight|midday)$/u.test(lowerAt(tokens, at));

/** Index after so many minutes: “ten”, “twenty-five”, “12 minutes”. */
function readCount(tokens: readonly Token[], at: number): { next: number; isNamed: boolean } | undefined {
  const word = lowerAt(tokens, at);
  const value = SMALL_NUMBERS.get(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : 0);
  if (value < 1 || value > 29) return undefined;
  const isLong = value === 20 && isDash(lowerAt(tokens, at + 1)) && tokens[at + 1]?.joined === true;
  const next = isLong && isHour(tokens, at + 2) ? at + 3 : at + 1;
  const isNamed = /^minutes?$/u.test(lowerAt(tokens, next));
  return { next: isNamed ? next + 1 : next, isNamed };
}

/** True where an hour ends and counts nothing: “at ten past nine.”, “at ten past nine on Sunday”. */
const isAlone = (tokens: readonly Token[], at: number): boolean =>
  !isCounting(tokens, at) ||
  isDay(tokens, at) ||
  isDayPart(tokens, at) ||
  /^(?:am|pm|[ap]|o'clock)$/u.test(lowerAt(tokens, at));

/** True after what leads to a time of day and hardly to a range or a score: “at about”, “until”, “it’s”, “it was”. */
function isLed(tokens: readonly Token[], at: number): boolean {
  const before = NEAR_HOUR.has(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
  const word = lowerAt(tokens, before);
  if (/^(?:is|was)$/u.test(word)) return lowerAt(tokens, before - 1) === 'it';
  // “voted by nine to four” is no time.
  return word === "it's" || (word !== 'by' && BEFORE_OPEN_HOUR.has(word) && !isValue(tokens, before));
}

/**
 * Index after minutes before or after an hour: “twenty past five”, “twelve minutes to eight”, “twenty to midnight”, “at ten to two”, “from half six”.
 *
 * “Ten to two” may be a range or a score, and “half six” a part and a number: they are a time only after what leads to one.
 */
export function readMinutes(tokens: readonly Token[], at: number): number | undefined {
  if (lowerAt(tokens, at) === 'half') return isHalf(tokens, at) ? at + 2 : undefined;
  const count = readCount(tokens, at);
  const link = count && lowerAt(tokens, count.next);
  if (count === undefined || (link !== 'past' && link !== 'to')) return undefined;
  const hour = count.next + 1;
  if (isNoon(tokens, hour)) return hour + 1;
  if (!isHour(tokens, hour) || !isAlone(tokens, hour + 1)) return undefined;
  return link === 'past' || count.isNamed || isLed(tokens, at) ? hour + 1 : undefined;
}

/** “at half six”, “from about half six”: half an hour after it. */
function isHalf(tokens: readonly Token[], at: number): boolean {
  if (!isHour(tokens, at + 1) || !isAlone(tokens, at + 2)) return false;
  return isLed(tokens, at) || /^(?:about|around|from|by)$/u.test(lowerAt(tokens, at - 1));
}

/** “until twenty past”, “half six”, the numbers of “ten past two”: neither a time that is read nor an amount. */
export function mayBeMinutes(tokens: readonly Token[], { at, next }: Place): boolean {
  const count = readCount(tokens, at);
  const after = count === undefined ? next : count.next;
  if (count !== undefined && lowerAt(tokens, after) === 'past')
    return isHour(tokens, after + 1) || !/^[\p{L}\d]/u.test(lowerAt(tokens, after + 1));
  if (!isHour(tokens, at) || next !== at + 1) return false;
  const before = lowerAt(tokens, at - 1);
  if (before === 'half') return isAlone(tokens, next);
  const minutes = lowerAt(tokens, at - 2);
  if (before === 'to') return /^minutes?$/u.test(minutes) && isAlone(tokens, next);
  return (
    before === 'past' &&
    (/^(?:minutes?|half|quarter)$/u.test(minutes) || readCount(tokens, at - 2) !== undefined)
  );
}
