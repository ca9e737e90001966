import { UNIT_WORDS } from '../../model/number-words.ts';

/** “No” to “twelve”. */
const NUMBER_WORDS = ['no', ...UNIT_WORDS.slice(1, 13)];

/**
 * Counts in words up to twelve, in digits above, with the noun in the right number.
 *
 * @example formatCountInWords(5, 'article', 'articles', 'capital') // 'Five articles'
 */
export function formatCountInWords(
  count: number,
  one: string,
  many: string,
  start: 'small' | 'capital' = 'small',
): string {
  const word = NUMBER_WORDS[count] ?? String(count);
  const opened = start === 'capital' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return `${opened} ${count === 1 ? one : many}`;
}
