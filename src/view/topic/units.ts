import type { Unit } from '../../model/kinds.ts';

/** “US$”, “U.S. dollars”, “USD”, “American dollars”: words that say whose dollars they are. */
const SAYS_WHOSE = /\bU\.?\s?S\b|\bUSD\b|\bAmerican\b/iu;

/**
 * What a figure is of, as a ledger says it: currencies keep their codes, other units are words.
 *
 * A bare dollar sign is read as that of the United States, so that it can be compared; whose it is the words do not say, and the ledger says no more than they.
 *
 * @param words  the figure as written
 */
export function formatUnit(unit: Unit, words: string): string {
  if (unit === 'count') return '';
  if (unit !== 'USD' || SAYS_WHOSE.test(words)) return unit.replaceAll('-', ' ');
  return words.includes('$') ? '$' : 'dollars';
}
