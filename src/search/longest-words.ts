/** Typing slips are mostly in long words: only this many words are looked up ahead as possible misspellings. */
const MAX_COUNT = 3;
const MIN_LENGTH = 4;

/** The longest words of a query, the longest first. */
export const toLongest = <Word extends { plain: string }>(words: readonly Word[]): Word[] =>
  words
    .filter(({ plain }) => plain.length >= MIN_LENGTH)
    .toSorted((a, b) => b.plain.length - a.plain.length)
    .slice(0, MAX_COUNT);
