import { MONTHS, SHORT_MONTHS } from '../../model/calendar-words.ts';

/** A month that words name, whether a day of it, the year that they write, and whether they tell of which year it is: by that, or as “last March”. */
type NamedMonth = { month: number; hasDay: boolean; year: string | undefined; hasYear: boolean };

const WORD = /\p{L}+/gu;
const YEAR = /\b(?:1[5-9]|20)\d\d\b/u;
const SHIFTED = /\b(?:last|this|next|past|coming)\b/iu;
const DAY_NUMBER = /\b(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b/u;

/** The one month that the words of a time name; undefined for other words, and for two months. */
export function findNamedMonth(words: string): NamedMonth | undefined {
  const months = (words.toLowerCase().match(WORD) ?? []).flatMap((word) => {
    const long = MONTHS.indexOf(word);
    return long >= 0 ? [long] : (SHORT_MONTHS.get(word) ?? []);
  });
  const [month, ...others] = months;
  if (month === undefined || others.length > 0) return undefined;
  const year = YEAR.exec(words)?.[0];
  const hasYear = year !== undefined || SHIFTED.test(words);
  return { month, hasDay: DAY_NUMBER.test(words.replace(YEAR, '')), year, hasYear };
}

/** True for a month and a day of it (“in June”, “June 25”), as far as the years that are written tell. */
export function nameMonthAndDay(one: string, other: string): boolean {
  const [left, right] = [findNamedMonth(one), findNamedMonth(other)];
  return (
    left !== undefined &&
    right !== undefined &&
    left.month === right.month &&
    left.hasDay !== right.hasDay &&
    (left.year === undefined || right.year === undefined || left.year === right.year)
  );
}
