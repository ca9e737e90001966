/**
 * English number words, each written once; other lists take them from here.
 */

/** Zero to nineteen. */
export const UNIT_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];

/** Twenty to ninety. */
export const TEN_WORDS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** The same with their values: “zero” to “nineteen”, “twenty” to “ninety”. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...UNIT_WORDS.map((word, value): [string, number] => [word, value]),
  ...TEN_WORDS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
