import type { Token } from '../../annotate/lexicon/tokens.ts';
import { BE, DO, HAVE, MODALS } from '../../model/function-words.ts';
import { SMALL_NUMBERS } from '../../model/number-words.ts';
import { toWordSet } from '../../model/word-lists.ts';
import { isVerbLike, lowerAt } from './lean-tests.ts';

type Words = readonly Token[];

/** Times at which something that was told of before took place. */
const TIMES = toWordSet(
  'day night morning afternoon evening week weekend month year summer winter spring autumn',
);
/** Words by which what follows tells which time it was. */
const TELLS = /^(?:that|when|where|who|which|of|on|in|and|he|she|they|it|we|i|you|the|as)$/u;

/** “Velde sang that day”: on which stands before; “on 3 May, and that day Velde sang” says it. */
export const isThatTime = (words: Words): boolean =>
  words.some(
    ({ lower }, at) =>
      lower === 'that' &&
      TIMES.has(lowerAt(words, at + 1)) &&
      !TELLS.test(lowerAt(words, at + 2)) &&
      !words
        .slice(0, at)
        .some(({ lower: said }) => TIMES.has(said) || said.endsWith('day') || /\p{Nd}/u.test(said)),
  );

/** Verbs of which a number alone can be the subject. */
const VERBS: ReadonlySet<string> = new Set([...BE, ...HAVE, ...DO, ...MODALS]);

/** “90 per cent were late”, “Most are pilots”, “Three sank”: of what stands before. A year is no number of things. */
export function leavesNounOut(words: Words): boolean {
  const own = words.filter(({ text }) => !/^["“]$/u.test(text));
  const [first, next] = [lowerAt(own, 0), lowerAt(own, 1)];
  if (/^(?:most|all)$/u.test(first)) return VERBS.has(next);
  if (first === 'one' || /^\p{Nd}{4}$/u.test(first)) return false;
  if (!/^\p{Nd}/u.test(first) && !SMALL_NUMBERS.has(first)) return false;
  const after = /^(?:percent|%)$/u.test(next) ? 2 : next === 'per' ? 3 : 1;
  return VERBS.has(lowerAt(own, after)) || (after === 1 && isVerbLike(own[1]));
}
