import { MONTHS } from '../../model/calendar-words.ts';

/** A day as news pages write it, with the order of year, month and day among the groups. */
const PATTERNS: readonly { pattern: RegExp; order: 'ymd' | 'mdy' | 'dmy' }[] = [
  { pattern: /\b((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/u, order: 'ymd' },
  { pattern: /\b((?:19|20)\d{2})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/u, order: 'ymd' },
  // “Nov 20 20194:29 AM”: pages run the time into the year.
  {
    pattern: /\b(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d{2})(?!\d(?!\d?:\d{2}))/iu,
    order: 'mdy',
  },
  {
    pattern: /\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?(\p{L}{3,9})\.?,? ((?:19|20)\d{2})(?!\d(?!\d?:\d{2}))/iu,
    order: 'dmy',
  },
  // “18.08.2025” has its day first everywhere; of slashes only a number over twelve says which is the day.
  { pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?!\d)/u, order: 'dmy' },
  { pattern: /(?<![\d/])(1[3-9]|2\d|3[01])\/(\d{1,2})\/((?:19|20)\d{2})(?!\d)/u, order: 'dmy' },
  { pattern: /(?<![\d/])(\d{1,2})\/(1[3-9]|2\d|3[01])\/((?:19|20)\d{2})(?!\d)/u, order: 'mdy' },
];

const MOMENT =
  /((?:19|20)\d{2}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?)\s?(Z|[+-]\d{2}:?\d{2})/u;

/** “20180619T055000+0900”, “20191119”: the short form of ISO 8601. */
const COMPACT =
  /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?:T?([0-2]\d)([0-5]\d)(?:[0-5]\d)?(Z|[+-]\d{2}:?\d{2})?)?$/u;

/** 1 to 12 for a month written in full, by its first three letters, or in digits; 0 for anything else. */
function toMonthNumber(month: string): number {
  if (/^\d/u.test(month)) return Number(month);
  const key = month.toLowerCase();
  return (
    MONTHS.findIndex((name) => name === key || (key.length >= 3 && key.length <= 4 && name.startsWith(key))) +
    1
  );
}

/** True for a day that the calendar has. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function toCompactDate([, year, month, day, hour, minute, offset]: readonly (string | undefined)[]):
  | string
  | undefined {
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || offset === undefined) return date;
  return `${date}T${hour}:${minute}${offset.replace(/([+-]\d{2})(\d{2})$/u, '$1:$2')}`;
}

/**
 * The first full date in a short text, as an ISO day, or as an ISO moment when the text has one. Of days with
 * slashes only those count that can be one day: 03/04 is a different one on each side of the Atlantic.
 *
 * @returns undefined when no full date is stated
 * @example parseDate('Published Aug. 18, 2025 at 4 p.m.') // '2025-08-18'
 */
export function parseDate(text: string): string | undefined {
  if (!/(?:19|20)\d{2}/u.test(text)) return undefined;
  const moment = MOMENT.exec(text) ?? undefined;
  if (moment !== undefined) {
    const [, day = '', time = '', offset = ''] = moment;
    return `${day}T${time}${offset.replace(/([+-]\d{2})(\d{2})$/u, '$1:$2')}`;
  }
  const compact = COMPACT.exec(text.trim());
  if (compact !== null) return toCompactDate(compact);
  for (const { pattern, order } of PATTERNS) {
    const groups = pattern.exec(text)?.slice(1) ?? [];
    const [year = '', month = '', day = ''] = [...order].map(
      (_, index) => groups[order.indexOf('ymd'.charAt(index))] ?? '',
    );
    if (year !== '' && isDay(Number(year), toMonthNumber(month), Number(day))) {
      return [year, toMonthNumber(month), day].map((part) => String(part).padStart(2, '0')).join('-');
    }
  }
  return undefined;
}
