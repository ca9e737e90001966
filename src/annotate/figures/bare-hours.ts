import { DAY_PARTS, WEEKDAYS } from '../../model/calendar-words.ts';
import { HOUR_WORDS } from '../../model/number-words.ts';
import { CHANGE_FORMS, VALUE_FORMS } from '../lexicon/figures-beside.ts';
import {
  BEFORE_DAY_PART,
  BEFORE_HOUR,
  BEFORE_OPEN_HOUR,
  BEFORE_OWN,
  NEAR_HOUR,
} from '../lexicon/time-words.ts';
import { isDottedTime, isPriceOrScore } from './dotted-times.ts';
import { opensNumeral } from './numerals.ts';
import type { Place } from './telephones.ts';
import { isCounting, lowerAt, type Token } from './tokens.ts';

const PARTS: ReadonlySet<string> = new Set(DAY_PARTS);
const DAYS: ReadonlySet<string> = new Set(WEEKDAYS);

/** “seven”, “7”, “7.41”: what an hour is told by where nothing says “o’clock” or “a.m.”. */
const isHour = (tokens: readonly Token[], at: number): boolean =>
  HOUR_WORDS.has(lowerAt(tokens, at)) ||
  /^(?:[1-9]|1[0-2])$/u.test(lowerAt(tokens, at)) ||
  isDottedTime(tokens, at);

/** Index of the preposition that leads to a number at a token, over “about” between them. */
const prepositionBefore = (tokens: readonly Token[], at: number): number =>
  NEAR_HOUR.has(lowerAt(tokens, at - 1)) && BEFORE_HOUR.has(lowerAt(tokens, at - 2)) ? at - 2 : at - 1;

/** “in the morning”, “at night”, “last night”, “on Wednesday morning”, “tonight”: a part of a day. */
export function isDayPart(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (/^(?:in|on)$/u.test(word) && lowerAt(tokens, at + 1) === 'the')
    return [at + 2, at + 3].some((part) => PARTS.has(lowerAt(tokens, part)));
  if (word === 'at') return lowerAt(tokens, at + 1) === 'night';
  if (word === 'on') return isDayPart(tokens, at + 1);
  if (word === 'tonight') return true;
  const leads = DAYS.has(word) || BEFORE_DAY_PART.has(word);
  return leads && PARTS.has(lowerAt(tokens, at + 1));
}

/** “on Wednesday”, “tomorrow”. */
export const isDay = (tokens: readonly Token[], at: number): boolean =>
  DAYS.has(lowerAt(tokens, lowerAt(tokens, at) === 'on' ? at + 1 : at)) ||
  /^(?:today|yesterday|tomorrow)$/u.test(lowerAt(tokens, at));

/** “stood at seven”, “rose by five”, “a score of 7.41”: something other than a day is told by the number. */
export const isValue = (tokens: readonly Token[], before: number): boolean =>
  VALUE_FORMS.has(lowerAt(tokens, before - 1)) ||
  (lowerAt(tokens, before) === 'by' &&
    tokens.slice(Math.max(0, before - 4), before).some(({ lower }) => CHANGE_FORMS.has(lower))) ||
  tokens.some(isPriceOrScore);

/**
 * “at 7 on Wednesday morning”, “since nine last night”, “by 10.00 on Thursday”: an hour that a part of a day, or of minutes a day, tells from a number of things.
 *
 * “It stood at 7 on Wednesday” may tell anything: there the number is left out (`mayBeBareHour`).
 */
export function isBareHour(tokens: readonly Token[], at: number): boolean {
  const before = prepositionBefore(tokens, at);
  if (!isHour(tokens, at) || !BEFORE_HOUR.has(lowerAt(tokens, before)) || isValue(tokens, before))
    return false;
  return isDayPart(tokens, at + 1) || (isDottedTime(tokens, at) && isDay(tokens, at + 1));
}

/** “got up at five.”, “since 7”, “my 7.41 was late”: more likely an hour than an amount, and not surely either. */
export function mayBeBareHour(tokens: readonly Token[], { at, next }: Place): boolean {
  if (next !== at + 1 || !isHour(tokens, at)) return false;
  if (isBareHour(tokens, at) || isOwnTrain(tokens, at)) return true;
  const before = prepositionBefore(tokens, at);
  if (!BEFORE_OPEN_HOUR.has(lowerAt(tokens, before))) return false;
  return (
    (endsPhrase(tokens, next) || isDay(tokens, next)) &&
    !isValue(tokens, before) &&
    lowerAt(tokens, before - 1) !== 'died'
  );
}

/** “at five.”, “until seven and went home”; of “after three, four or five years” what is counted comes after the last. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  if (mark === undefined || (mark.joined && /^[.;!?)”"’]$/u.test(mark.lower))) return true;
  return /^(?:,|and|but|when)$/u.test(mark.lower) && !opensNumeral(tokens, at + 1);
}

/** “my 7.41 was late”, “the 8.15 to town”: called by when it leaves. */
const isOwnTrain = (tokens: readonly Token[], at: number): boolean =>
  isDottedTime(tokens, at) &&
  BEFORE_OWN.has(lowerAt(tokens, at - 1)) &&
  !isCounting(tokens, at + 1) &&
  !tokens.some(isPriceOrScore);
