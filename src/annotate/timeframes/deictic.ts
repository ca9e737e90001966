import { toWordSet } from '../../model/word-lists.ts';
import { isDash, lowerAt, type Token } from '../figures/tokens.ts';
import {
  BEFORE_SEASON,
  DAYTIMES,
  HURT_FORMS,
  NAMED_PERIODS,
  PERIODS,
  UNTOLD_SHIFTS,
} from '../lexicon/time-words.ts';
import { addDays, type Days, monthDays, monthOf, weekDays, weekdayOf, yearDays } from './days.ts';
import { type Anchor, isCapitalAt, isPossessive, type Reading, stem, type Unit } from './reading.ts';
import { namedSeason, SEASONS, seasonOfYear, shiftedSeason } from './seasons.ts';
import { pointsAhead } from './tense.ts';
import { MONTHS_OPENERS, ORDINAL_INDEX, quarterDays } from './year-parts.ts';

/** What “this”, “last” and “next” do to a unit: how many units on from the anchor's; undefined where it counts from another time. */
const SHIFTS = new Map<string, number | undefined>([
  ['this', 0],
  ['last', -1],
  ['next', 1],
  ['this past', -1],
  ['this coming', 1],
  ['the coming', 1],
  ...UNTOLD_SHIFTS.map((words): [string, undefined] => [words, undefined]),
]);

const SHIFT_OPENERS = new Set([...SHIFTS.keys()].map((words) => words.split(' ')[0] ?? ''));

const DAY_WORDS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['overnight', undefined],
]);

/** A day counted from the telling: “yesterday”, “tonight”, “overnight”. */
export function readDayWord(reading: Reading, at: number): Unit | undefined {
  const { tokens, anchor } = reading;
  const word = stem(lowerAt(tokens, at));
  if (!DAY_WORDS.has(word) || isProgramme(reading, at)) return undefined;
  // “today's pilots” are those of these times; “today's vote” is of today.
  if (isPossessive(tokens, at) && /^\p{Ll}+[^s]s$/u.test(lowerAt(tokens, at + 1))) return undefined;
  const shift = DAY_WORDS.get(word);
  const next = /^(?:morning|afternoon|evening|night)$/u.test(stem(lowerAt(tokens, at + 1))) ? at + 2 : at + 1;
  const day = anchor.date === null || shift === undefined ? undefined : addDays(anchor.date, shift);
  return { next, days: day === undefined ? {} : { from: day, to: day }, kind: 'deictic' };
}

/** “of USA Today”, “told Today that”, “on ‘Today’”: a capital letter after another capital, in the middle of a sentence, or of a word in marks by itself is a name's. */
const isProgramme = (reading: Reading, at: number): boolean =>
  isCapitalAt(reading, at) &&
  (isCapitalAt(reading, at - 1) || isInside(reading, at) || isMarkedAlone(reading, at));

function isMarkedAlone({ text, tokens }: Reading, at: number): boolean {
  const here = tokens[at];
  return (
    here !== undefined &&
    /["“‘]$/u.test(text.slice(0, here.start)) &&
    /^[.,]?["”’]/u.test(text.slice(here.end, here.end + 2))
  );
}

function isInside({ text, tokens }: Reading, at: number): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]];
  return before !== undefined && here !== undefined && /^\s+$/u.test(text.slice(before.end, here.start));
}

/** A period counted from the telling: “this week”, “last year”, “next summer”, “that day”. */
export function readShifted(reading: Reading, at: number): Unit | undefined {
  const { tokens, anchor } = reading;
  if (!SHIFT_OPENERS.has(lowerAt(tokens, at))) return undefined;
  for (const length of [2, 1]) {
    const words = tokens
      .slice(at, at + length)
      .map((token) => token.lower)
      .join(' ');
    const period = stem(lowerAt(tokens, at + length));
    if (!SHIFTS.has(words) || !PERIODS.has(period)) continue;
    const shift = SHIFTS.get(words);
    if (!isTime(tokens, { words, period, next: at + length + 1 })) continue;
    if (isTitle(reading, at, at + length)) return undefined;
    const isUntold = shift === undefined || isWeekUnsettled(anchor, words, period);
    const days = anchor.date === null || isUntold ? {} : toDays(anchor.date, period, shift);
    return {
      next: at + length + 1,
      days,
      kind: DAYTIMES.has(period) ? 'deictic' : 'period',
    };
  }
  return undefined;
}

/** “the radio's ‘This Week’”, “the station's This Morning”: capitals after an opening mark or an owner are a programme's. */
function isTitle(reading: Reading, at: number, last: number): boolean {
  const { text, tokens } = reading;
  const here = tokens[at];
  if (here === undefined || !isCapitalAt(reading, at) || !isCapitalAt(reading, last)) return false;
  return /["“‘]$/u.test(text.slice(0, here.start)) || isPossessive(tokens, at - 1);
}

/** “this season's”, “the last day” name no time of their own, “the same year” and “this fall” do. */
function isTime(
  tokens: readonly Token[],
  { words, period, next }: { words: string; period: string; next: number },
): boolean {
  if (/^(?:season|term|century)$/u.test(period) && !/^(?:this|last|next)$/u.test(words)) return false;
  if (words === 'the last' && /^(?:day|night|week|month|morning)$/u.test(period))
    return lowerAt(tokens, next) !== 'of';
  return !(period === 'day' && lowerAt(tokens, next) === 'and');
}

function toDays(anchor: string, period: string, shift: number): Days {
  const { year, month } = monthOf(anchor);
  if (SEASONS.has(period)) return shiftedSeason(anchor, period, shift);
  switch (period) {
    case 'week':
      return weekDays(anchor, shift);
    case 'weekend':
      return weekendDays(anchor, shift);
    case 'month':
      return monthDays(year, month + shift);
    case 'quarter':
      return quarterDays(year, Math.floor(month / 3) + shift);
    case 'year':
      return yearDays(year + shift);
    case 'decade':
      return yearDays((Math.floor(year / 10) + shift) * 10, 10);
    case 'night':
    case 'morning':
    case 'afternoon':
    case 'evening':
    case 'day':
      return { from: addDays(anchor, shift), to: addDays(anchor, shift) };
    default:
      return {};
  }
}

/**
 * True for a week of which it is not sure which is meant: a Sunday ends one week or begins the next, and “last week” told on it may be either; “this past week” is the one that is ending or
 * the one before. “This weekend” and “next week” are sure.
 */
const isWeekUnsettled = ({ date }: Anchor, words: string, period: string): boolean =>
  (words === 'this past' && period === 'week') ||
  (date !== null && weekdayOf(date) === 0 && UNSETTLED_ON_SUNDAYS.test(`${words} ${period}`));

const UNSETTLED_ON_SUNDAYS = /^(?:(?:this|last) week|(?:the|last) weekend)$/u;

/** “this weekend” is that of the anchor's week, “last weekend” the one before the anchor. */
function weekendDays(anchor: string, shift: number): Days {
  const saturday = addDays(anchor, 6 - ((weekdayOf(anchor) + 6) % 7) - 1);
  const back = shift < 0 ? -7 : shift > 0 ? 7 : 0;
  return { from: addDays(saturday, back), to: addDays(saturday, back + 1) };
}

/** After “the end of”, “the” counts as “this”: “by the end of the year”. */
export function readNamedPeriod({ tokens, anchor }: Reading, at: number): Unit | undefined {
  const period = stem(lowerAt(tokens, at + 1));
  if (lowerAt(tokens, at) !== 'the' || !NAMED_PERIODS.has(period)) return undefined;
  return { next: at + 2, days: anchor.date === null ? {} : toDays(anchor.date, period, 0), kind: 'period' };
}

const ENDING = new Set(['year', 'month', 'week']);

/** “year's end”, “year-end”, “month's end”. */
export function readYearEnd({ tokens, anchor }: Reading, at: number): Unit | undefined {
  const [word, second] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  const period = stem(word);
  if (!ENDING.has(period)) return undefined;
  const joined =
    word !== period && second === 'end'
      ? at + 2
      : isDash(second) && lowerAt(tokens, at + 2) === 'end'
        ? at + 3
        : undefined;
  if (joined === undefined) return undefined;
  const { to } = anchor.date === null ? {} : toDays(anchor.date, period, 0);
  return { next: joined, days: to === undefined ? {} : { from: to, to }, kind: 'period' };
}

/** “over the weekend”: the one before the telling, or the coming one where the words look ahead. */
export function readWeekend({ tokens, anchor }: Reading, at: number): Unit | undefined {
  if (lowerAt(tokens, at) !== 'the' || stem(lowerAt(tokens, at + 1)) !== 'weekend') return undefined;
  const shift = pointsAhead(tokens, at) ? 0 : -1;
  const days =
    anchor.date === null || isWeekUnsettled(anchor, 'the', 'weekend') ? {} : weekendDays(anchor.date, shift);
  return { next: at + 2, days, kind: 'period' };
}

/** The words, without possessives, that any unit of this file can begin with. */
export const DEICTIC_OPENERS = toWordSet(
  'the q',
  DAY_WORDS.keys(),
  SHIFT_OPENERS,
  ENDING,
  MONTHS_OPENERS,
  ORDINAL_INDEX.keys(),
);

/** “after the fall”, “he died in the fall”: something or somebody fell, and no autumn is meant. */
const isAccident = (tokens: readonly Token[], preposition: string, season: string): boolean =>
  season === 'fall' &&
  (/^(?:after|before|since)$/u.test(preposition) || tokens.some(({ lower }) => HURT_FORMS.has(lower)));

/** Seasons that are alone: “in the fall”, “by the summer of 2016”. */
export function readSeason(reading: Reading, at: number): Unit | undefined {
  const { tokens, anchor } = reading;
  const season = stem(lowerAt(tokens, at + 1));
  const preposition = lowerAt(tokens, at - 1);
  if (lowerAt(tokens, at) !== 'the' || !SEASONS.has(season) || !BEFORE_SEASON.has(preposition))
    return undefined;
  const isDated = lowerAt(tokens, at + 2) === 'of';
  if (isDated && !/^\d{4}$/u.test(lowerAt(tokens, at + 3))) return undefined;
  if (isDated)
    return { next: at + 4, days: seasonOfYear(season, Number(lowerAt(tokens, at + 3))), kind: 'period' };
  if (isAccident(tokens, preposition, season)) return undefined;
  const next = at + 2;
  if (anchor.date === null || isDash(lowerAt(tokens, next))) return { next, days: {}, kind: 'period' };
  return { next, days: namedSeason(anchor.date, season, pointsAhead(tokens, at)), kind: 'period' };
}
