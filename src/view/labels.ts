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

/** A list as a sentence has it: `A`, `A and B`, `A, B and C`. */
export function formatList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** Letters in a row that still tell at a glance; of more articles the number says more. */
export const MAX_LETTERS = 6;

/** Articles by their letters, or by how many they are: `nameArticles([{ letter: 'A' }, { letter: 'B' }]) // 'A and B'`. */
export const nameArticles = (articles: readonly { letter: string }[]): string =>
  articles.length > MAX_LETTERS
    ? `${articles.length} articles`
    : formatList(articles.map(({ letter }) => letter));

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** An ISO day as a reader says it: `18 August 2025`; the text itself when it is no date. */
export function formatDay(day: string): string {
  const date = new Date(day);
  return Number.isNaN(date.valueOf()) ? day : dayFormat.format(date);
}

const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An ISO month as a reader says it: `formatMonth('2025-08') // 'August 2025'`. */
export function formatMonth(month: string): string {
  const date = new Date(`${month}-01`);
  return Number.isNaN(date.valueOf()) ? month : monthFormat.format(date);
}

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
  compatible: 'differ, and can all be true',
  different: 'differ, and cannot all be exact',
} as const;

/** Words of ours with a capital at the start. */
export const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
