import { DAY_PARTS, WEEKDAYS } from '../../model/calendar-words.ts';
import { PLAIN_PREPOSITIONS } from '../../model/function-words.ts';
import { isDash, lowerAt, type Token } from '../figures/tokens.ts';
import { ARTICLES, OWNERS } from '../lexicon/speakers-words.ts';
import { readDate } from './dates.ts';
import { isBareDay } from './day-ranges.ts';
import { addDays, weekdayOf } from './days.ts';
import { type Anchor, isCapitalAt, isPossessive, type Reading, stem, type Unit } from './reading.ts';
import { tenseAround } from './tense.ts';
import { isOpenTerm } from './terms.ts';

/** “Monday”, “Monday night”, and the date that stands after it: “Monday, 18 August”. */
export function readWeekday(reading: Reading, at: number): Unit | undefined {
  const { tokens, anchor } = reading;
  const weekday = WEEKDAYS.indexOf(stem(lowerAt(tokens, at)));
  if (weekday < 0 || !isCapitalAt(reading, at) || endsTitle(reading, at)) return undefined;
  if (isWeekOn(tokens, at)) return { next: at + 2, days: {}, kind: 'weekday' };
  const part = DAY_PARTS.includes(stem(lowerAt(tokens, at + 1))) ? at + 2 : at + 1;
  const comma = lowerAt(tokens, part) === ',' ? part + 1 : part;
  const date = readDate(reading, comma);
  if (date) return date;
  // “from Friday 3 to Monday 6 in the hall”: of which month it is nobody says.
  if (isBareDay(tokens, part)) return { next: part + 1, days: {}, kind: 'day' };
  const open: Unit = { next: part, days: {}, kind: 'weekday' };
  if (anchor.date === null || (reading.shift === undefined && isWeekOpen(reading, at, weekday))) return open;
  const ahead = isAhead(reading, at);
  if (ahead === undefined) return open;
  if (!ahead && reading.shift === undefined && mayBeAfter(anchor, weekday)) return open;
  const day = shiftedWeekday(nearestWeekday(anchor.date, weekday, ahead), anchor.date, reading.shift);
  return { next: part, days: { from: day, to: day }, kind: 'weekday' };
}

/** “on Friday week”, “Friday fortnight”: so long after that day; of which week it is nobody says. */
function isWeekOn(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:week|fortnight)$/u.test(lowerAt(tokens, at + 1)) || ARTICLES.has(lowerAt(tokens, at - 1)))
    return false;
  const after = tokens[at + 2];
  return (
    after === undefined ||
    (after.kind === 'mark' ? !isDash(after.lower) : PLAIN_PREPOSITIONS.includes(after.lower))
  );
}

/** Whether the weekday is one to come: told by “next” or “last”, else by the verbs; of “this Friday” they alone tell. */
function isAhead({ tokens, shift }: Reading, at: number): boolean | undefined {
  if (shift !== undefined && shift !== 'this') return /next|coming/u.test(shift);
  const tense = tenseAround(tokens, shift === undefined ? at : at - 1);
  return shift === 'this' && (tense === undefined || tense === 'open') ? undefined : tense === 'ahead';
}

/** “the radio’s ‘Harbour News Sunday’”: marks with words in capitals alone hold a name. */
function endsTitle({ text, tokens }: Reading, at: number): boolean {
  const here = tokens[at];
  if (here === undefined || !/^[.,]?["”’]/u.test(text.slice(here.end, here.end + 2))) return false;
  const [, words = ''] =
    /["“‘]([^"“”‘’]{1,40})$/u.exec(text.slice(Math.max(0, here.start - 42), here.start)) ?? [];
  return (
    words !== '' &&
    words
      .trim()
      .split(/\s+/u)
      .every((word) => /^\p{Lu}/u.test(word))
  );
}

/** So many days after an occasion most articles on it are written. */
const WRITTEN_WITHIN_DAYS = 2;

/** True where only the occasion's day is known, and a weekday can be one right after it: of a Tuesday's event “on Wednesday” is the day before it came out, or six before. */
function mayBeAfter({ date, isOccasion }: Anchor, weekday: number): boolean {
  if (date === null || isOccasion !== true) return false;
  const days = (weekday - weekdayOf(date) + 7) % 7;
  return days > 0 && days <= WRITTEN_WITHIN_DAYS;
}

/** The nearest such weekday on or before the anchor, or on or after it. */
function nearestWeekday(anchor: string, weekday: number, ahead: boolean): string {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  return addDays(anchor, ahead && back > 0 ? 7 - back : -back);
}

/** “last Monday” told on a Monday is a week ago, “next Monday” a week on. */
function shiftedWeekday(day: string, anchor: string, shift: string | undefined): string {
  if (day !== anchor || shift === undefined || shift === 'this') return day;
  return addDays(day, /next|coming/u.test(shift) ? 7 : -7);
}

/**
 * True where no word tells whether a weekday is over or to come: “The ferry sails on Monday”, “The choir sings Tuesday”.
 *
 * That of the anchor's own day is near on both sides. What is called by its day is over (“Tuesday’s vote”, “the board’s Tuesday vote”), as is what lasts since, what a
 * source told (“according to a note on Monday”) and what was done first (“after leaving on Monday”); else a verb of the past or the future must tell, anywhere in the sentence.
 */
function isWeekOpen({ tokens, anchor }: Reading, at: number, weekday: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const isNear = anchor.date !== null && weekdayOf(anchor.date) === weekday;
  if (isNear || isPossessive(tokens, at) || isPossessive(tokens, at - 1)) return false;
  if (ARTICLES.has(before) || OWNERS.has(before) || before === 'since') return false;
  const tense = tenseAround(tokens, at);
  if (tense === 'open' || (tense === 'past' && isOpenTerm(tokens, at))) return true;
  if (tense !== undefined) return false;
  return !tellsBefore(tokens, at) && tenseAround(tokens, at, tokens.length) !== 'past';
}

/** “according to a note late Monday”, “after leaving the hall on Monday” */
const tellsBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(
    ({ lower }, index) =>
      index < at &&
      (lower === 'according' || (lower === 'after' && lowerAt(tokens, index + 1).endsWith('ing'))),
  );
