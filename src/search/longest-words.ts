/** Slips are mostly in long words: only of so many is it looked up ahead what they may be misspelt from. */
const MAX_COUNT = 3;
const MIN_LENGTH = 4;

/** The longest words of a query. */
export const toLongest = (words: readonly string[]): string[] =>
  words
    .filter((word) => word.length >= MIN_LENGTH)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MAX_COUNT);
