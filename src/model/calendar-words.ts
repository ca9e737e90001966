import { listWords } from './word-lists.ts';

/** English words for days, months and parts of the day, each written once; other lists take them from here. */

/** Days of the week from Sunday on, as `Date` counts them. */
export const WEEKDAYS = listWords('sunday monday tuesday wednesday thursday friday saturday');

/** Months from January on. */
export const MONTHS = listWords(
  'january february march april may june july august september october november december',
);

/** Short forms of months that news writing uses before a day, with the month (0–11). */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((month, index): [string, number] => [month.slice(0, 3), index]),
  ['sept', 8],
]);

/** Parts of the day that follow a weekday: “Monday night”. */
export const DAY_PARTS = ['morning', 'afternoon', 'evening', 'night'];

/** Months that are names of people or verbs as well. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august']);
