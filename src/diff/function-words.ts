import { CORE_WORDS, DIRECTIONS } from '../model/function-words.ts';

/**
 * Words that say little by themselves: articles, pronouns, prepositions, conjunctions, auxiliaries, and the reporting verb “said”.
 *
 * A run of such words alone is a stock phrase of English and no shared wording. Source: the closed word classes of English, listed by hand.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...CORE_WORDS,
  ...DIRECTIONS,
  ...`among another many mine across along around behind beneath beside besides beyond despite except inside near outside throughout unless
  even still less least done said says say saying told tell tells ago never always`.split(/\s+/u),
]);

/** True for a word that says little by itself, contracted or not (“I’d”, “isn’t”). */
export const isFunctionWord = (form: string): boolean =>
  FUNCTION_WORDS.has(form) || FUNCTION_WORDS.has(form.replace(/(?:n't|'(?:d|s|m|re|ll|ve))$/u, ''));
