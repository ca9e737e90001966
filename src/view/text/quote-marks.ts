/**
 * The marks that quoted words stand between: single ones where the words have double marks of their own.
 *
 * @example toQuoteMarks('We were lucky') // ['“', '”']
 */
export const toQuoteMarks = (words: string): readonly [open: string, close: string] =>
  /[“”"]/u.test(words) ? ['‘', '’'] : ['“', '”'];
