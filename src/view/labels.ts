import type { Voice, WordingRelation } from '../model/kinds.ts';

/** How a claim is carried. */
export const voiceLabels = {
  own: 'The article says so itself',
  named: 'A named source',
  unnamed: 'An unnamed source',
  hearsay: 'Hearsay (“reportedly”)',
} as const satisfies Record<Voice, string>;

/** How two passages stand to each other, whatever they differ in. */
export const wordingLabels = {
  'same-wording': 'same wording',
  reworded: 'other words',
  contrary: 'the contrary',
} as const satisfies Record<WordingRelation, string>;

/** A number of things in words: `formatCount(1, 'claim') // '1 claim'`. */
export const formatCount = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const listFormat = new Intl.ListFormat('en-GB');

/** A list as a sentence has it: `A`, `A and B`, `A, B and C`. */
export const formatList = (items: readonly string[]): string => listFormat.format(items);

/** Letters in a row that still tell at a glance; of more articles the number says more. */
export const MAX_LETTERS = 6;

/** Articles by their letters, or by how many they are: `nameArticles([{ letter: 'A' }, { letter: 'B' }]) // 'A and B'`. */
export const nameArticles = (articles: readonly { letter: string }[]): string =>
  articles.length > MAX_LETTERS
    ? `${articles.length} articles`
    : formatList(articles.map(({ letter }) => letter));

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A date in a form; the text itself when it is none. */
const formatDate = (format: Intl.DateTimeFormat, date: Date, text: string): string =>
  Number.isNaN(date.valueOf()) ? text : format.format(date);

/** An ISO day as a reader says it: `18 August 2025`; the text itself when it is no date. */
export const formatDay = (day: string): string => formatDate(dayFormat, new Date(day), day);

/** An ISO month as a reader says it: `formatMonth('2025-08') // 'August 2025'`. */
export const formatMonth = (month: string): string => formatDate(monthFormat, new Date(`${month}-01`), month);

/** How a claim is carried, in two words at most. */
export const voiceShortLabels = {
  own: 'the article itself',
  named: 'named source',
  unnamed: 'unnamed source',
  hearsay: 'hearsay',
} as const satisfies Record<Voice, string>;

/** Whether what the articles give can all be true. */
export const agreementLabels = {
  same: 'all the same',
  alike: 'can all mean the same',
  compatible: 'differ, and can all be true',
  different: 'differ, and cannot all be exact',
} as const;

/** Words of ours with a capital at the start. */
export const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
