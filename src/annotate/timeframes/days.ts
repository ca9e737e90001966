/** Milliseconds of a day without a change of clocks. */
export const DAY_MS = 86_400_000;

/** First and last ISO day of a stretch of time; an end that is open is absent. */
export type Days = { from?: string; to?: string };

/** ISO day of a year, month (0–11, may run over) and day of the month. */
export const toIsoDay = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** `days` after (before, when negative) an ISO day. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Day of the week of an ISO day: 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Year and month (0–11) of an ISO day. */
export const monthOf = (day: string): { year: number; month: number } => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)) - 1,
});

/** The days of a month (0–11, may run over into other years). */
export const monthDays = (year: number, month: number): Days => ({
  from: toIsoDay(year, month, 1),
  to: toIsoDay(year, month + 1, 0),
});

/** The days of `count` years from `year` on. */
export const yearDays = (year: number, count = 1): Days => ({
  from: toIsoDay(year, 0, 1),
  to: toIsoDay(year + count, 0, 0),
});

/** Monday to Sunday of the week that lies `weeks` after that of an ISO day. */
export function weekDays(day: string, weeks: number): Days {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7) + weeks * 7);
  return { from: monday, to: addDays(monday, 6) };
}

/** True for a day that the calendar has. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 0 && month < 12 && day >= 1 && day <= new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
