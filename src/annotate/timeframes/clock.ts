import { HOUR_WORDS, SMALL_NUMBERS } from '../../model/number-words.ts';
import { isBareHour } from '../figures/bare-hours.ts';
import { readMinutes } from '../figures/clock-words.ts';
import { followsAt, isDottedTime, isPriceOrScore } from '../figures/dotted-times.ts';
import { isChange } from '../figures/ranges.ts';
import { isCounting, isDash, lowerAt, type Token } from '../figures/tokens.ts';
import { BEFORE_CLOCK, DEPARTING, TIME_ZONES } from '../lexicon/time-words.ts';
import type { Unit } from './reading.ts';

/** A time of day at a token: “9 a.m.”, “7:30 p.m. ET”, “14:05”, “noon”. It has no days of its own. */
export function readClock(tokens: readonly Token[], at: number): Unit | undefined {
  const spelled = lowerAt(tokens, at + 1) === "o'clock" && HOUR_WORDS.has(lowerAt(tokens, at));
  const end = spelled
    ? at + 2
    : TIMES.has(lowerAt(tokens, at))
      ? at + 1
      : (readPast(tokens, at) ??
        readMinutes(tokens, at) ??
        readDigits(tokens, at) ??
        (isBareHour(tokens, at) ? at + 1 : undefined));
  if (end === undefined) return undefined;
  return { next: withZone(tokens, end), days: {}, kind: 'clock' };
}

const TIMES = new Set(['noon', 'midnight', 'midday', 'dawn', 'dusk']);

/** The words, beside numbers, that a time of day can begin with. */
export const CLOCK_OPENERS: ReadonlySet<string> = new Set([
  ...TIMES,
  ...SMALL_NUMBERS.keys(),
  'half',
  'quarter',
]);

/** “half past seven”, “quarter past 9”, “quarter to nine”. */
function readPast(tokens: readonly Token[], at: number): number | undefined {
  const words = `${lowerAt(tokens, at)} ${lowerAt(tokens, at + 1)}`;
  const hour = lowerAt(tokens, at + 2);
  const isHour = HOUR_WORDS.has(hour) || /^(?:[1-9]|1[0-2])$/u.test(hour);
  return /^(?:(?:half|quarter) past|quarter to)$/u.test(words) && isHour ? at + 3 : undefined;
}

function readDigits(tokens: readonly Token[], at: number): number | undefined {
  const hour = tokens[at];
  if (hour?.kind !== 'number') return undefined;
  if (hour.joined && /^[\p{L}\d]/u.test(lowerAt(tokens, at - 1))) return undefined;
  const plain = readPlainDigits(tokens, at) ?? readLettered(tokens, at) ?? readZoned(tokens, at);
  if (plain !== undefined) return plain;
  if (!/^(?:[01]?\d|2[0-4])(?:[.]\d\d)?$/u.test(hour.lower)) return undefined;
  const minutes =
    lowerAt(tokens, at + 1) === ':' && tokens[at + 1]?.joined && /^[0-5]\d$/u.test(lowerAt(tokens, at + 2));
  const next = minutes ? at + 3 : at + 1;
  const half = readHalf(tokens, next);
  if (half !== undefined) return half;
  return minutes && hour.lower.length <= 2 ? next : readDotted(tokens, at);
}

const PLAIN_HOUR = /^(?:[01]\d|2[0-3])[0-5]\d$/u;

/** “1400 GMT”, “0530”, “1400 hours”: four digits without a colon. */
function readPlainDigits(tokens: readonly Token[], at: number): number | undefined {
  const digits = lowerAt(tokens, at);
  if (!PLAIN_HOUR.test(digits)) return undefined;
  const next = lowerAt(tokens, at + 1);
  if (/^(?:hours|hrs)$/u.test(next)) return at + 2;
  const isTold = digits.startsWith('0') && (DEPARTING.has(next) || BEFORE_CLOCK.has(lowerAt(tokens, at - 1)));
  return TIME_ZONES.has(next) || isTold || isInHours(tokens, at) ? at + 1 : undefined;
}

/** “from 2200 to 0500”, “0900-1730”: one of two such numbers begins with a nought. */
const isInHours = (tokens: readonly Token[], at: number): boolean =>
  [1, -1].some((side) => {
    const [link, other] = [lowerAt(tokens, at + side), lowerAt(tokens, at + 2 * side)];
    const isLink = isDash(link) || /^(?:to|until|till|and)$/u.test(link);
    return (
      isLink && PLAIN_HOUR.test(other) && [lowerAt(tokens, at), other].some((each) => each.startsWith('0'))
    );
  });

/** “14h30”. */
const readLettered = (tokens: readonly Token[], at: number): number | undefined =>
  /^(?:[01]?\d|2[0-3])$/u.test(lowerAt(tokens, at)) &&
  lowerAt(tokens, at + 1) === 'h' &&
  /^[0-5]\d$/u.test(lowerAt(tokens, at + 2)) &&
  tokens[at + 1]?.joined === true &&
  tokens[at + 2]?.joined === true
    ? at + 3
    : undefined;

/** “20.45 CET”. */
const readZoned = (tokens: readonly Token[], at: number): number | undefined =>
  /^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(lowerAt(tokens, at)) && TIME_ZONES.has(lowerAt(tokens, at + 1))
    ? at + 1
    : undefined;

/**
 * “at 15.30”, “from 9.15 to 17.45”, “15.30 hrs”: only with a word that a time of day follows, minutes as clocks tell them, and no prices or scores beside it.
 * What else “at” leads to is neither a time nor an amount (`no-figure-dotted-time`).
 */
function readDotted(tokens: readonly Token[], at: number): number | undefined {
  if (!isDottedTime(tokens, at)) return undefined;
  if (/^(?:hours|hrs|uhr)$/u.test(lowerAt(tokens, at + 1))) return at + 2;
  if (!/\.[0-5][05]$/u.test(lowerAt(tokens, at)) || tokens.some(isPriceOrScore)) return undefined;
  return followsAt(tokens, at) || isOfDottedRange(tokens, at) ? at + 1 : undefined;
}

/** “from 9.15 to 17.45”, “between 9.00 and 10.30”: two such times, and nothing that changed from one number to the other. */
function isOfDottedRange(tokens: readonly Token[], at: number): boolean {
  const opens = /^(?:from|between)$/u.test(lowerAt(tokens, at - 1));
  const first = opens ? at : at - 2;
  return (
    /^(?:from|between)$/u.test(lowerAt(tokens, first - 1)) &&
    /^(?:to|and|until|till)$/u.test(lowerAt(tokens, first + 1)) &&
    isDottedTime(tokens, first) &&
    isDottedTime(tokens, first + 2) &&
    !isCounting(tokens, first + 3) &&
    !isChange(tokens, first - 1)
  );
}

/** “a.m.”, “pm”, “o'clock”. */
function readHalf(tokens: readonly Token[], at: number): number | undefined {
  const word = lowerAt(tokens, at);
  if (/^(?:am|pm|o'clock)$/u.test(word)) return at + 1;
  if (!/^[ap]$/u.test(word) || lowerAt(tokens, at + 1) !== '.' || lowerAt(tokens, at + 2) !== 'm')
    return undefined;
  return lowerAt(tokens, at + 3) === '.' && tokens[at + 3]?.joined ? at + 4 : at + 3;
}

function withZone(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at) === 'local' && lowerAt(tokens, at + 1) === 'time') return at + 2;
  if (
    /^(?:eastern|pacific|central|mountain)$/u.test(lowerAt(tokens, at)) &&
    lowerAt(tokens, at + 1) === 'time'
  )
    return at + 2;
  return TIME_ZONES.has(lowerAt(tokens, at)) && lowerAt(tokens, at) !== 'local' ? at + 1 : at;
}
