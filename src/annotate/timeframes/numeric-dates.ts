import { isDash, lowerAt, type Token } from '../figures/tokens.ts';
import { BEFORE_DATE } from '../lexicon/time-words.ts';
import { isDay, toIsoDay } from './days.ts';
import type { Reading, Unit } from './reading.ts';

/** “2025-08-18”, and “9/11”, which English uses for that day of 2001; day and month order of other numeric dates is not certain. */
export function readNumericDate({ text, tokens }: Reading, at: number): Unit | undefined {
  if (tokens[at]?.kind !== 'number') return undefined;
  const attacks =
    ['9', '/', '11'].every((word, index) => lowerAt(tokens, at + index) === word) && !tokens[at]?.joined;
  if (attacks && lowerAt(tokens, at + 3) !== '/')
    return { next: at + 3, days: { from: '2001-09-11', to: '2001-09-11' }, kind: 'day' };
  return readDottedDate(text, tokens, at) ?? readYearFirst(tokens, at) ?? readYearLast(tokens, at);
}

export const toDay = (next: number, year: number, month: number, day: number): Unit | undefined => {
  if (!isDay(year, month - 1, day)) return undefined;
  const iso = toIsoDay(year, month - 1, day);
  return { next, days: { from: iso, to: iso }, kind: 'day' };
};

/** “24.03.2026”, “on 13.02.26”, “24.3. at noon”: where dots part them the day comes first. */
function readDottedDate(text: string, tokens: readonly Token[], at: number): Unit | undefined {
  const [, first, second, third] = /^(\d{4})\.(\d{2})\.(\d{2})$/u.exec(lowerAt(tokens, at)) ?? [];
  if (first !== undefined) return toDay(at + 1, Number(first), Number(second), Number(third));
  const parts = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$/u.exec(lowerAt(tokens, at));
  if (parts === null) return undefined;
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), parts[3]];
  if (year === undefined) {
    if (tokens[at + 1]?.lower !== '.' || !tokens[at + 1]?.joined || !isDay(2000, month - 1, day))
      return undefined;
    if (goesOn(text, tokens[at + 2])) return { next: at + 2, days: {}, kind: 'day' };
    return isDash(lowerAt(tokens, at + 2)) ? readFirstDay(text, tokens, { at, day, month }) : undefined;
  }
  if (year.length === 2 && !BEFORE_DATE.has(lowerAt(tokens, at - 1))) return undefined;
  return toDay(at + 1, year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
}

/** True where a sentence goes on: its next word begins with a small letter. */
const goesOn = (text: string, next: Token | undefined): boolean =>
  next?.kind === 'word' && /^\p{Ll}/u.test(text.slice(next.start, next.end));

/** “10.12.–14.12.2025”: the first day has the year of the second. */
function readFirstDay(
  text: string,
  tokens: readonly Token[],
  { at, day, month }: { at: number; day: number; month: number },
): Unit | undefined {
  const year = readDottedDate(text, tokens, at + 3)?.days.from?.slice(0, 4);
  return year === undefined ? undefined : toDay(at + 2, Number(year), month, day);
}

/** The three numbers of a date with one sign between them; undefined where they do not touch. */
function readParts(tokens: readonly Token[], at: number): [string, string, string] | undefined {
  const sign = lowerAt(tokens, at + 1);
  const joined = [1, 2, 3, 4].every((offset) => tokens[at + offset]?.joined === true);
  if (!joined || sign !== lowerAt(tokens, at + 3) || !/^[-/‐‑–]$/u.test(sign)) return undefined;
  return [lowerAt(tokens, at), lowerAt(tokens, at + 2), lowerAt(tokens, at + 4)];
}

/** “2025-08-18”, “2025/08/18”. */
function readYearFirst(tokens: readonly Token[], at: number): Unit | undefined {
  const [year = '', month = '', day = ''] = readParts(tokens, at) ?? [];
  return /^(?:1[5-9]|20)\d\d$/u.test(year) && /^\d{1,2}$/u.test(month) && /^\d{1,2}$/u.test(day)
    ? toDay(at + 5, Number(year), Number(month), Number(day))
    : undefined;
}

/** “24-03-2026”, “12/03/24”: which number is the day is certain only where one is above twelve. */
function readYearLast(tokens: readonly Token[], at: number): Unit | undefined {
  const [first = '', second = '', year = ''] = readParts(tokens, at) ?? [];
  const isSlash = lowerAt(tokens, at + 1) === '/';
  const hasYear = isSlash ? /^(?:\d\d|(?:19|20)\d\d)$/u.test(year) : /^(?:19|20)\d\d$/u.test(year);
  if (!hasYear || !/^\d{1,2}$/u.test(first) || !/^\d{1,2}$/u.test(second)) return undefined;
  const [a, b] = [Number(first), Number(second)];
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return undefined;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  if (a > 12) return toDay(at + 5, full, b, a);
  if (b > 12) return toDay(at + 5, full, a, b);
  return { next: at + 5, days: {}, kind: 'day' };
}
