import { toWordSet } from '../../model/word-lists.ts';

/** Words that no line ends with unless the rest of it occurs elsewhere: articles, and what joins two words. */
const JOINING = toWordSet('a an and or but nor the my our their its whose than');

/** Prepositions, with which a heading may end: “What to watch for”. */
const PREPOSITIONS = toWordSet('at by for from in into of on onto over to under upon with within');

/** Fewest words of a line that ends with such a word and is cut: a heading of so many is rare. */
const MIN_WORDS = { joining: 5, preposition: 9 };

/** Words that open a heading which may end with a preposition. */
const ASKING = /^(?:what|who|whom|which|where|how|why|something|nothing|the \p{L}{2,20} (?:to|we|they))\b/iu;

/** True for a line that ends inside a sentence: something of the page was copied into the middle of it. */
export function endsInside(text: string): boolean {
  const words = text.trim().split(' ');
  const last = words.at(-1) ?? '';
  if (JOINING.has(last)) return words.length >= MIN_WORDS.joining;
  return PREPOSITIONS.has(last) && words.length >= MIN_WORDS.preposition && !ASKING.test(text);
}
