import { sliceSpan } from '../../model/span.ts';
import type { ReadingOf } from '../readings/readings.ts';
import { findNamedMonth } from '../values/named-months.ts';
import { toTimeframeKey } from '../values/timeframe-ranges.ts';
import type { StoryArticles } from '../words/story-articles.ts';

type TimeframeReading = ReadingOf<'timeframe'>;

/** “2025” of “2025-06-25”. */
const YEAR_LENGTH = 4;

/**
 * Gives a month that is named without its year the year of a day of it that another article names, and no year where another article’s same month was given another: of which year it
 * is was read off the verbs around it, and one of the two wrongly.
 */
export function withOneYear(
  readings: readonly TimeframeReading[],
  articles: StoryArticles,
): TimeframeReading[] {
  const named = readings.flatMap((reading) => {
    const found = findNamedMonth(sliceSpan(articles.get(reading.article).text, reading));
    const year = toYear(reading);
    return found === undefined || year === undefined ? [] : [{ reading, ...found, told: year }];
  });
  return readings.map((reading) => {
    const own = named.find((one) => one.reading === reading);
    if (own === undefined || own.hasDay || own.hasYear) return reading;
    const others = named.filter(
      (one) => one.reading.article !== reading.article && one.month === own.month && one.told !== own.told,
    );
    const years = new Set(others.filter(({ hasDay }) => hasDay).map(({ told }) => told));
    const [only, ...more] = years;
    if (only !== undefined && more.length === 0) return inYear(reading, only, articles);
    return others.some(({ hasYear, hasDay }) => !hasYear && !hasDay)
      ? withoutDays(reading, articles)
      : reading;
  });
}

/** The year in which all of a time lies. */
function toYear({ from, to }: TimeframeReading): string | undefined {
  const [first, last] = [from ?? to, to ?? from].map((day) =>
    typeof day === 'string' ? day.slice(0, YEAR_LENGTH) : undefined,
  );
  return first === last ? first : undefined;
}

function inYear(reading: TimeframeReading, year: string, articles: StoryArticles): TimeframeReading {
  const move = (day: TimeframeReading['from']): TimeframeReading['from'] =>
    typeof day === 'string' ? `${year}${day.slice(YEAR_LENGTH)}` : day;
  const [from, to] = [move(reading.from), move(reading.to)];
  return withKey(
    { ...reading, ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    articles,
  );
}

function withoutDays(
  { from: _from, to: _to, ...rest }: TimeframeReading,
  articles: StoryArticles,
): TimeframeReading {
  return withKey(rest, articles);
}

const withKey = (reading: TimeframeReading, articles: StoryArticles): TimeframeReading => ({
  ...reading,
  key: toTimeframeKey(reading, articles.get(reading.article).text),
});
