import { addDays, type Days, monthOf, toIsoDay } from './days.ts';

/** Seasons as weather services count them in the north, by their first month (0–11). */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 2],
  ['summer', 5],
  ['fall', 8],
  ['autumn', 8],
  ['winter', 11],
]);

type Season = { from: string; to: string };

const toSeason = (year: number, first: number): Season => ({
  from: toIsoDay(year, first, 1),
  to: toIsoDay(year, first + 3, 0),
});

const distance = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b));

/** How far a season is from a day; 0 while it runs. */
const distanceTo = ({ from, to }: Season, day: string): number =>
  day < from ? distance(from, day) : day > to ? distance(day, to) : 0;

/** The days of a season of the year in which it begins. */
export const seasonOfYear = (season: string, year: number): Days => toSeason(year, SEASONS.get(season) ?? 0);

/**
 * The days of “this”, “last” (`shift` below 0) or “next” (above 0) season, told on an ISO day.
 *
 * “This” is the one that runs, else the nearest; “last” is over, “next” is yet to begin: told in January, “last winter” ended a year ago.
 */
export function shiftedSeason(told: string, season: string, shift: number): Days {
  const first = SEASONS.get(season) ?? 0;
  const { year } = monthOf(told);
  const around = [year - 2, year - 1, year, year + 1].map((start) => toSeason(start, first));
  if (shift < 0) return around.findLast(({ to }) => to < told) ?? {};
  if (shift > 0) return around.find(({ from }) => from > told) ?? {};
  return around.toSorted((a, b) => distanceTo(a, told) - distanceTo(b, told))[0] ?? {};
}

/** “in the summer”: the last one that has begun, or the next one where the words look ahead. */
export const namedSeason = (told: string, season: string, ahead: boolean): Days =>
  ahead ? shiftedSeason(told, season, 1) : begunSeason(told, season);

function begunSeason(told: string, season: string): Days {
  const running = shiftedSeason(told, season, 0);
  const runs =
    running.from !== undefined && running.to !== undefined && running.from <= told && told <= running.to;
  return runs ? running : shiftedSeason(addDays(told, 1), season, -1);
}
