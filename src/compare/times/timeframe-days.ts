import { DAY_MS } from '../../annotate/timeframes/days.ts';
import { MONTHS, WEEKDAYS } from '../../model/calendar-words.ts';
import { sliceSpan } from '../../model/span.ts';
import type { ReadingOf } from '../readings/readings.ts';
import type { StoryArticles } from '../words/story-articles.ts';

type TimeframeReading = ReadingOf<'timeframe'>;

/** What the words of a timeframe say of its day when its year is not known. */
type NamedDay = {
  bound: 'on' | 'by';
  matches: (isoDay: string) => boolean;
  key: string;
  /** “last Friday” is behind, “next Friday” ahead; a plain “Friday” can be either. */
  direction: 'past' | 'coming' | 'open';
};

/** Months in the letters that all their forms begin with. */
export const MONTH_STARTS: readonly string[] = MONTHS.map((month) => month.slice(0, 3));
const MONTH_DAY =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? (\d{1,2})\b/giu;
const DAY_MONTH =
  /\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b/giu;
const WEEKDAY_SHORT: ReadonlyMap<string, string> = new Map(
  WEEKDAYS.flatMap((day) => [
    [day.slice(0, 3), day],
    [day.slice(0, 4), day],
    [day.slice(0, 5), day],
  ]),
);
const PAST = /\b(?:last|past|previous)\b/iu;
const COMING = /\b(?:next|coming)\b/iu;
/** Words beside a weekday that leave it the same day as far as the words tell. */
const BESIDE_WEEKDAY =
  /\b(?:on|last|past|previous|this|next|coming|earlier|early|later|late|the|morning|afternoon|evening|night|noon|by|until|before)\b/giu;
const BOUND = /\b(?:by|until|before)\b/iu;

/**
 * Gives timeframes whose date is not known a key that can be compared: “14 September” and “Sept. 14” are one day, “Friday” and “last Friday” are, as
 * long as no other article says “next Friday”, and so is the day that another article dates where that one alone fits, “Tuesday” and a date that is a Tuesday.
 *
 * An article without a date of its own does not tell the year; that alone is no difference. Only keys change: no date is given that the words do not give.
 */
export function withNamedDays(
  readings: readonly TimeframeReading[],
  articles: StoryArticles,
): TimeframeReading[] {
  return withNamedKeys(withoutGuessedDays(readings, articles), articles);
}

/**
 * Without the day of a bare weekday to which another article's same weekday was given another day: “planned a speech Monday”, “would speak on Monday”. Which
 * Monday is meant was read off the verbs around it, and one of the two wrongly.
 */
function withoutGuessedDays(
  readings: readonly TimeframeReading[],
  articles: StoryArticles,
): TimeframeReading[] {
  const weekdays = new Map(
    readings.map((reading) => [
      reading,
      isDated(reading) ? toBareWeekday(sliceSpan(articles.get(reading.article).text, reading)) : undefined,
    ]),
  );
  const days = Map.groupBy(weekdays.keys(), (reading) => weekdays.get(reading));
  return readings.map((reading) => {
    const weekday = weekdays.get(reading);
    const alike = weekday === undefined ? [] : (days.get(weekday) ?? []);
    if (weekday === undefined || !areAWeekApart(alike)) return reading;
    const { from: _from, to: _to, ...rest } = reading;
    return { ...rest, key: weekday };
  });
}

/** True for readings of which two are seven days apart: articles of other weeks may well mean other days. */
function areAWeekApart(readings: readonly TimeframeReading[]): boolean {
  const days = readings.map(({ key }) => Date.parse(key.slice(0, DAY_LENGTH)));
  return days.some((day) => days.some((other) => other - day === 7 * DAY_MS));
}

/** “2025-08-18” */
const DAY_LENGTH = 10;

/** The weekday of words that say no more than that: “on Monday”, not “last Monday”. */
function toBareWeekday(words: string): string | undefined {
  const day = findNamedDay(words);
  return day?.bound === 'on' && day.direction === 'open' && WEEKDAYS.includes(day.key) ? day.key : undefined;
}

function withNamedKeys(readings: readonly TimeframeReading[], articles: StoryArticles): TimeframeReading[] {
  const dated = [...new Set(readings.filter(isDated).map(({ key }) => key))];
  const named = new Map(
    readings.map((reading) => [
      reading,
      isDated(reading) ? undefined : findNamedDay(sliceSpan(articles.get(reading.article).text, reading)),
    ]),
  );
  const days = [...named.values()].flatMap((day) => day ?? []);
  return readings.map((reading) => {
    const day = named.get(reading);
    if (day === undefined || isContested(day, days)) return reading;
    const fitting = dated.filter((key) => isSameDay(key, day));
    const [only] = fitting;
    return { ...reading, key: only !== undefined && fitting.length === 1 ? only : day.key };
  });
}

/** True when one article puts the weekday after and another ahead. */
const isContested = ({ key }: NamedDay, days: readonly NamedDay[]): boolean =>
  new Set(days.filter((day) => day.key === key).map(({ direction }) => direction)).isSupersetOf(
    new Set(['past', 'coming']),
  );

const isDated = ({ from, to }: TimeframeReading): boolean => from !== undefined || to !== undefined;

/** A key is `from..to`. */
function isSameDay(key: string, { bound, matches }: NamedDay): boolean {
  const [from = '', to = ''] = key.split('..');
  return (
    (bound === 'by' ? from === '' : from === to) && /^\d{4}-\d\d-\d\d/u.test(to) && matches(to.slice(0, 10))
  );
}

function findNamedDay(words: string): NamedDay | undefined {
  const bound = BOUND.test(words) ? 'by' : 'on';
  const days = [
    ...[...words.matchAll(MONTH_DAY)].map((match) => toMonthDay(match[1], match[2])),
    ...[...words.matchAll(DAY_MONTH)].map((match) => toMonthDay(match[2], match[1])),
  ];
  const [day] = days;
  if (day !== undefined)
    return days.length === 1
      ? { bound, matches: (iso) => iso.endsWith(day), key: toKey(bound, day), direction: 'open' }
      : undefined;
  const rest = words.toLowerCase().replace(BESIDE_WEEKDAY, ' ').trim();
  const weekday = WEEKDAYS.indexOf(WEEKDAY_SHORT.get(rest.replace('.', '')) ?? rest);
  if (weekday < 0) return undefined;
  return {
    bound,
    matches: (iso) => new Date(`${iso}T00:00:00Z`).getUTCDay() === weekday,
    key: toKey(bound, WEEKDAYS[weekday] ?? rest),
    direction: PAST.test(words) ? 'past' : COMING.test(words) ? 'coming' : 'open',
  };
}

const toKey = (bound: NamedDay['bound'], day: string): string => (bound === 'on' ? day : `by ${day}`);

/** “-09-14”. */
const toMonthDay = (month = '', day = ''): string =>
  `-${String(MONTH_STARTS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
