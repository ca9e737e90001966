import { WEEKDAYS } from '../../model/calendar-words.ts';
import { readByRule } from '../../model/rule.ts';
import { lowerAt, type Token } from '../figures/tokens.ts';
import { IN_LENGTH } from '../lexicon/figures-beside.ts';
import { OWNERS } from '../lexicon/speakers-words.ts';
import { AGO_PHRASES, LENGTH_PREPOSITIONS, LOOKING_BACK, YET_TO_BE } from '../lexicon/time-words.ts';
import { addDays, monthDays, monthOf, yearDays } from './days.ts';
import { type Length, readLength, readOneLength, UNIT_DAYS, unitAt } from './lengths.ts';
import {
  isCapitalAt,
  type Read,
  type Reading,
  type Ruled,
  readPhrase,
  type TimeRule,
  toPhrases,
} from './reading.ts';
import { isDone } from './tense.ts';

/** Relative times: “within a month to 40 days”, “in two weeks”, “over the past year”, “six months ago”, “two years later”. */
export const readRelative = (reading: Reading, at: number): Ruled<Read> | undefined =>
  readByRule(RELATIVES, reading, at);

const FUTURE = new Set(['next', 'coming', 'following', 'ensuing']);

const PAST = new Set(['past', 'last', 'previous', 'preceding']);

const DEFINITE = new Set(['the', 'these', 'those']);

function readAhead(reading: Reading, at: number): Read | undefined {
  const { tokens } = reading;
  const opener = LENGTH_PREPOSITIONS.has(lowerAt(tokens, at)) ? lowerAt(tokens, at) : undefined;
  let next = opener === undefined ? at : at + 1;
  const inside = opener === 'within' || opener === 'inside';
  const isDefinite = DEFINITE.has(lowerAt(tokens, next));
  if (isDefinite) next += 1;
  const word = lowerAt(tokens, next);
  const direction = FUTURE.has(word) ? 'future' : PAST.has(word) ? 'past' : undefined;
  if (opener !== undefined && word === 'recent' && unitAt(tokens, next + 1)?.plural)
    return { next: next + 2 };
  if (direction === undefined) {
    const length =
      opener !== undefined && (inside || opener === 'in') ? readLength(tokens, at + 1) : undefined;
    const wrong = length === undefined || (!inside && isDuration(tokens, at, length));
    return wrong ? undefined : fromOpener(reading, { at, inside, length });
  }
  // “is past 36 weeks” tells an age; “his past two years” a time.
  if (word === 'past' && opener === undefined && !isDefinite && !OWNERS.has(lowerAt(tokens, at - 1)))
    return undefined;
  // “sent last month to two years of service”: a month that is a time by itself begins no range.
  const read = opener === undefined && !isDefinite ? readOneLength : readLength;
  const length = read(tokens, next + 1);
  if (length === undefined || (length.count === 1 && !inside && opener === undefined)) return undefined;
  if (direction === 'future') return { next: length.next, ...spanAhead(length) };
  return { next: length.next, ...(length.high !== undefined && { from: -length.high, to: 0 }) };
}

/** “in two hours of talks”, “in the week”, “in year two” are no times by which something happens. */
const isDuration = (tokens: readonly Token[], at: number, { next }: Length): boolean =>
  lowerAt(tokens, next) === 'of' ||
  lowerAt(tokens, at + 1) === 'the' ||
  (next === at + 2 && !lowerAt(tokens, at + 1).endsWith('s'));

/** A range keeps its lower end: “within 3–5 days” is 3 to 5; “within 5 days” has no lower end. */
const spanAhead = (length: Length): { from?: number; to?: number } => ({
  ...(length.low !== undefined && length.low !== length.high && { from: length.low }),
  ...(length.high !== undefined && { to: length.high }),
});

function fromOpener(
  { tokens }: Reading,
  { at, inside, length }: { at: number; inside: boolean; length: Length },
): Read {
  const apostrophe = /^['’]$/u.test(lowerAt(tokens, length.next)) ? length.next + 1 : length.next;
  const next = lowerAt(tokens, apostrophe) === 'time' ? apostrophe + 1 : length.next;
  // “within an hour of the attack” counts from the attack.
  if (inside) return lowerAt(tokens, next) === 'of' ? { next } : { next, ...spanAhead(length) };
  if (looksBack(tokens, at)) return { next, ...(length.high !== undefined && { from: -length.high, to: 0 }) };
  if (length.low === undefined || length.high === undefined || tellsPast(tokens, at)) return { next };
  return {
    next,
    ...(length.open !== 'less' && { from: length.low }),
    ...(length.open !== 'more' && { to: length.high }),
  };
}

/** “built the bridge in two years”: the last verb is past and no modal stands with it. */
function tellsPast(tokens: readonly Token[], at: number): boolean {
  let past = false;
  for (let index = Math.max(0, at - 10); index < at; index += 1) {
    const word = lowerAt(tokens, index);
    if (YET_TO_BE.has(word) || /^\p{L}+'ll$/u.test(word)) return false;
    past ||= isDone(word);
  }
  return past;
}

/** “the coldest spring in 40 years”, “the first time in a decade”, “has not met in months” look back. */
function looksBack(tokens: readonly Token[], at: number): boolean {
  for (let index = Math.max(0, at - 6); index < at; index += 1) {
    const word = lowerAt(tokens, index);
    if (LOOKING_BACK.has(word) || /^\p{L}{3,}est$/u.test(word)) return true;
  }
  return false;
}

const AGO = toPhrases(AGO_PHRASES);

/** “six months ago” has days; “two years later”, “hours before” count from a time that the words do not give. */
function readAgo(reading: Reading, at: number): Read | undefined {
  const { tokens } = reading;
  const length = readLength(tokens, at);
  const word = length && readPhrase(tokens, length.next, AGO);
  // “Election Day later”, “day after day”: a unit alone is no length.
  if (length === undefined || word === undefined || UNIT_DAYS.has(lowerAt(tokens, at))) return undefined;
  if (/^(?:before|after|since)$/u.test(word.phrase) && tellsHowLong(tokens, at)) return undefined;
  if (word.phrase === 'ago') return { next: word.next, ...spanBack(reading, length) };
  if (word.phrase === 'from now' || word.phrase === 'hence') {
    return {
      next: word.next,
      ...(length.low !== undefined && length.high !== undefined && { from: length.low, to: length.high }),
    };
  }
  return { next: word.next };
}

/** Words and numbers between “for” and the unit of a length. */
const isInLength = (lower: string): boolean => IN_LENGTH.has(lower) || /^\d+$/u.test(lower);
const LENGTH_MAX_WORDS = 4;

/** “for two hours before the board” tells how long it lasted, and before whom or what. */
function tellsHowLong(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - LENGTH_MAX_WORDS); index -= 1) {
    if (lowerAt(tokens, index) === 'for') return true;
    if (!isInLength(lowerAt(tokens, index))) return false;
  }
  return false;
}

/** “a week from Monday”, “two weeks ago Sunday”: so long from that day on or back; of which week it is nobody says. “For a week from Monday” tells how long. */
function readBeyond(reading: Reading, at: number): Read | undefined {
  const { tokens } = reading;
  const length = readOneLength(tokens, at);
  if (length === undefined || !/^(?:week|fortnight)$/u.test(length.unit) || tellsHowLong(tokens, at))
    return undefined;
  if (!/^(?:from|ago)$/u.test(lowerAt(tokens, length.next))) return undefined;
  const day = lowerAt(tokens, length.next + 1) === 'last' ? length.next + 2 : length.next + 1;
  const isOne = WEEKDAYS.includes(lowerAt(tokens, day)) && isCapitalAt(reading, day);
  return isOne && !/^(?:to|until|till|through|[-–])$/u.test(lowerAt(tokens, day + 1))
    ? { next: day + 1 }
    : undefined;
}

/** Months and years back are as wide as the month or year that they name, where the anchor is known. */
function spanBack({ anchor }: Reading, length: Length): { from?: number | string; to?: number | string } {
  const { low, high, count, unit, open } = length;
  if (low === undefined || high === undefined) return {};
  const exact =
    anchor.date !== null &&
    low === high &&
    count !== undefined &&
    Number.isInteger(count) &&
    open === undefined;
  if (exact && anchor.date !== null && (unit === 'month' || unit === 'year') && count < 200) {
    const { year, month } = monthOf(anchor.date);
    return unit === 'month' ? monthDays(year, month - count) : yearDays(year - count);
  }
  if (exact && anchor.date !== null && unit === 'day' && count < 1000) {
    return { from: addDays(anchor.date, -count), to: addDays(anchor.date, -count) };
  }
  return { ...(open !== 'more' && { from: -high }), ...(open !== 'less' && { to: -low }) };
}

/** Lengths of time that say when, in the order in which they are tried. */
export const RELATIVES: readonly TimeRule<Read>[] = [
  {
    id: 'time-weeks-beyond-day',
    read: readBeyond,
    example: 'It opens a week from Friday.',
    counter: 'It was open for a week from Friday.',
  },
  {
    id: 'time-length-ahead',
    read: readAhead,
    example: 'It ends within 3–5 days.',
    counter: 'It lasted 3–5 days.',
  },
  {
    id: 'time-length-back',
    read: readAgo,
    example: 'It sank six months ago.',
    counter: 'It sank for six months.',
  },
];
