import { ROLES } from '../../annotate/lexicon/people-words.ts';
import { SHELL_NOUNS } from '../../annotate/lexicon/shell-nouns.ts';
import { AUXILIARIES } from '../../annotate/lexicon/speakers-words.ts';
import { findTokens, type Token } from '../../annotate/lexicon/tokens.ts';
import { isVerbLike, lowerAt, toNounKey } from './lean-tests.ts';
import { ONES_OF, ONLY_ONES, PREPOSITIONS } from './lean-words.ts';

/** “One showed”, “But both said”: where the word stands; -1 where the sentence opens with something else. “Both” and “all” are openers, too. */
export function findOnesOf(words: readonly Token[], first: number): number {
  const at = words.findIndex(({ lower }, index) => index <= first && ONES_OF.has(lower));
  return at >= 0 && words.slice(0, at).every(({ kind, lower }) => kind === 'mark' || lower === 'but')
    ? at
    : -1;
}

/** “Both people rowed”, “Both lawyers said”: nobody is told of before of whom these are two; “both pilots and clerks” are told here, and everybody knows which “both sides” are. */
export const isBothOf = (words: readonly Token[], first: number): boolean => {
  const at = words.findIndex(({ lower }, index) => index <= first && lower === 'both');
  const next = words[at + 1];
  return (
    at >= 0 &&
    /^\p{Ll}{3,}(?:[^su]s|people|men|women)$|^(?:people|men|women)$/u.test(next?.text ?? '') &&
    !/^(?:parties|sides|chambers|houses)$/u.test(next?.lower ?? '') &&
    !words.slice(at + 2, at + 7).some(({ lower }) => lower === 'and') &&
    !isOwnedAfter(words, at + 2)
  );
};

/** “the base of the tower”, “the aide who rowed”: says itself which. */
export const isOwnedAfter = (words: readonly Token[], at: number): boolean =>
  /^(?:of|who|that|which|whose|for|from|to|between|in|on|at|behind|against|'s|’s|"|“)$/u.test(
    lowerAt(words, at),
  ) || lowerAt(words, at) === '(';

export const hasNoun = (sentence: string, noun: string): boolean =>
  findTokens(sentence).some(
    ({ lower, text }) => /^\p{L}/u.test(text) && toNounKey(lower) === toNounKey(noun),
  );

/** “the aide” of whom the sentence before has “an aide”, or whom it knows where these words name nobody. */
export function findKnownInside(
  words: readonly Token[],
  first: number,
  before: string,
): boolean | { noun: string } {
  const known = findTokens(before).map(({ text }) => text);
  const isNameless = !words.some(
    ({ text, kind }, at) => kind === 'word' && at > first && /^\p{Lu}/u.test(text),
  );
  const found = words.find(
    ({ lower, text }, at) =>
      words[at - 1]?.lower === 'the' &&
      /^\p{Ll}/u.test(text) &&
      !ONLY_ONES.has(lower) &&
      !isOwnedAfter(words, at + 1) &&
      (isNewIn(known, text) || (isNameless && known.includes(text))),
  );
  return found === undefined ? false : { noun: found.lower };
}

/** Words between “a” and its noun: “a senior federal aide”. */
const MAX_ADJECTIVES = 3;

const isNewIn = (known: readonly string[], noun: string): boolean =>
  known.some(
    (word, index) =>
      word === noun &&
      known.slice(Math.max(0, index - MAX_ADJECTIVES), index).some((one) => /^(?:an?|one)$/iu.test(one)),
  );

/** “rejected the request.”: a noun that stands for what was said before. */
export function isShell(words: readonly Token[], at: number): boolean {
  const noun = lowerAt(words, at + 1);
  return (
    /^(?:the|that|this|those|these)$/u.test(lowerAt(words, at)) &&
    (SHELL_NOUNS.has(noun) || SHELL_NOUNS.has(noun.replace(/s$/u, ''))) &&
    !/^(?:of|to|that|for|from|by|on|about|in|'s|’s|"|“)$/u.test(lowerAt(words, at + 2)) &&
    !words.slice(0, at).some(({ lower }) => toNounKey(lower) === toNounKey(noun))
  );
}

/** “the toll in question”, “the man at issue”: says that it was named before. */
export const isInQuestion = (words: readonly Token[], at: number): boolean =>
  /^(?:in question|at issue|at hand)$/u.test(`${lowerAt(words, at)} ${lowerAt(words, at + 1)}`) &&
  /^\p{Ll}/u.test(words[at - 1]?.text ?? '') &&
  words.slice(0, at).some(({ lower }) => lower === 'the') &&
  words[at + 2]?.lower !== 'time';

/** “… but Velde has not.” says it before; “Velde has not.” does not. */
export function endsOpen(words: readonly Token[]): boolean {
  const last = words.at(-1)?.lower ?? '';
  const open = last === 'not' ? words.at(-2) : words.at(-1);
  return (
    AUXILIARIES.has(open?.text ?? '') &&
    !/^['’]/u.test(open?.text ?? '') &&
    !words.some(({ lower }) => /^(?:but|and|than|as|while|what|who|how|where|if)$/u.test(lower))
  );
}

/** “the pair can’t row”, “let the two in”, “the two lawmakers”: with nobody before it, and no two things, that these could be. */
export function isPair(words: readonly Token[], at: number, people: readonly number[]): boolean {
  const [the, own, next] = [lowerAt(words, at), lowerAt(words, at + 1), words[at + 2]];
  if (the !== 'the') return false;
  const isAlone = isVerbLike(next) || next?.kind !== 'word';
  if (/^(?:pair|trio|duo|former|latter)$/u.test(own)) return isAlone;
  if (!/^(?:two|three)$/u.test(own)) return false;
  const before = words.slice(0, at);
  const noun = toNounKey(next?.lower ?? '');
  if (people.some((start) => start < (words[at]?.start ?? 0))) return false;
  if (before.some(({ lower }) => lower === 'and' || toNounKey(lower) === noun)) return false;
  return (
    isAlone ||
    (next?.lower !== 'of' && PREPOSITIONS.has(next?.lower ?? '')) ||
    next?.lower === 'into' ||
    (ROLES.has(noun) && !isOwnedAfter(words, at + 3))
  );
}
