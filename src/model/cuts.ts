import type { Span } from './span.ts';

/** A piece of a text that a view cuts out, and where it stands. */
export type CutPiece = Span & { text: string };

/**
 * The views in which a text is cut: one place for all that say what a word is. They differ in what a hyphen, a stop and a sign do, as what is asked of the words does.
 *
 * Each alternative begins with a class of characters of its own, and none nests a quantifier over the same class: cutting is linear.
 */
export const CUTS = {
  /** As a reader counts them: “vice-president”, “€1.50” and “40%” are one word each. */
  whole: /[$€£¥]?[\p{L}\p{M}\p{N}]+(?:[.,’'-][\p{L}\p{M}\p{N}]+)*%?/gu,
  /** As meanings are compared: a hyphen separates two words, and a sign of money is none. */
  parts: /[\p{L}\p{N}]+(?:[.,’'][\p{L}\p{N}]+)*/gu,
  /** As grammar is read: words with their inner stops, apostrophes and hyphens (“U.S”, “vice-president”), and every other sign as a mark. */
  grammar: /[\p{L}\p{M}\p{N}@#][\p{L}\p{M}\p{N}_]*(?:[.'’&-][\p{L}\p{M}\p{N}]+)*|-{2,3}|\S/gu,
  /**
   * As quantities are read: numbers (group 1), words (group 2) and marks; hyphens and signs of money are marks. Thousands may be separated by spaces or apostrophes:
   * “1 200 000”, also with no-break and thin spaces, “1'200'000”.
   */
  quantities:
    /([1-9]\d{0,2}(?:[ \u00a0\u2009\u202f'’]\d{3}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,]\d+)*)|([\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|[^\s\p{L}\p{M}\d]/gu,
  /** As they are searched for: letters separated by points; digits with their marks, or of an ordinal; a word, with the part after an apostrophe; a sign that is read as a word. */
  search:
    /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])\.?|\p{Nd}+(?:[.,]\p{Nd}+)*(?:(?:st|nd|rd|th)(?![\p{L}\p{M}\p{N}]))?|\p{L}[\p{L}\p{M}\p{N}\u00AD]*(?:['’ʼ]\p{L}+)?|[$€£¥%]/gu,
} as const;
export type Cut = keyof typeof CUTS;

/** The pieces of a text in one view, in reading order; disjoint, with offsets into `text`. */
export const cutText = (text: string, cut: Cut): CutPiece[] =>
  Array.from(text.matchAll(CUTS[cut]), ({ 0: piece, index }) => ({
    start: index,
    end: index + piece.length,
    text: piece,
  }));
