import type { Word } from '../words/words.ts';

/** What says that more, or another thing, follows: “not only … but (also)”, “not because … but because”, “not to … but to”. */
const NOT_ONLY = /(?:not|n't|cannot) (?:only|just|merely|simply|solely|so much|mainly|primarily)\b/u;
const NOT_THIS = /\bnot (because|to|by|that|in|for|from|with|as|on|at|whether|an?|the)\b/gu;

/** “either … or”, “whether … or”, “no matter … or”. */
const EITHER = /\b(?:either|whether|no matter)\b/u;

const NEGATED = /\b(?:not|never|cannot)\b|n't\b/u;
/** So many words before “because” the verb that is denied is looked for: farther off, the ground is no part of what is denied. */
const DENIED_WORDS = 4;

/**
 * True where a word opens the second half of what is said in two halves, which apart say half of it, or the contrary: “not only … but also”, “not to … but to”, “either … or”,
 * “whether … or”; “did not leave because …”.
 *
 * @param from  the word that the clause before begins with
 */
export function isSecondHalf(words: readonly Word[], at: number, from: number): boolean {
  const [word, next] = [words[at]?.form, words[at + 1]?.form];
  if (word !== 'but' && word !== 'or' && word !== 'because') return false;
  const forms = words.slice(from, at).map(({ form }) => form);
  if (word === 'because' && forms.at(-1) === 'but') return isSecondHalf(words, at - 1, from);
  if (word === 'because') return NEGATED.test(forms.slice(-DENIED_WORDS).join(' '));
  const before = forms.join(' ');
  if (word === 'or') return EITHER.test(before);
  return NOT_ONLY.test(before) || [...before.matchAll(NOT_THIS)].some(([, opener]) => opener === next);
}
