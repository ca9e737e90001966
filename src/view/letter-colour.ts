/** Colours there are; from then on the letter is outlined instead of filled. */
const COLOUR_COUNT = 8;

/**
 * The number of the colour of the n-th article's letter (0-based), and whether that colour is used for the second time. It imports nothing: the
 * search takes it into the browser.
 */
export const toLetterColour = (index: number): { colour: number; again: boolean } => ({
  colour: index % COLOUR_COUNT,
  again: index >= COLOUR_COUNT,
});
