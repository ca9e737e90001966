import type { Token } from '../../annotate/lexicon/tokens.ts';
import { isFunctionWord } from '../../diff/function-words.ts';
import { toWordSet } from '../../model/word-lists.ts';
import type { AloneFacts, KnownName } from './alone-facts.ts';
import { standsForClause } from './empty-it.ts';
import { findPhrase, isVerbLike, lowerAt, toNounKey } from './lean-tests.ts';
import { BE, PREPOSITIONS } from './lean-words.ts';

type Words = readonly Token[];

/** Letters that a noun and a word of its family share at least: “possibility” and “possible”. */
const SHARED = 4;

/** True for two forms of one noun, and for a noun and a longer or shorter word that begins alike: “decision”, “decided”. */
function isRelated(noun: string, other: string): boolean {
  const [one, two] = [toNounKey(noun), toNounKey(other)];
  if (one === two) return true;
  const least = Math.max(SHARED, Math.ceil(Math.min(one.length, two.length) * 0.6));
  return one.slice(0, least) === two.slice(0, least) && !isFunctionWord(two);
}

/** True where words hold a noun, or a word of its family. */
export const hasRelated = (words: Words, noun: string): boolean =>
  words.some(({ kind, lower }) => kind === 'word' && isRelated(noun, lower));

/** “they” of one, or of all of a kind: “each pilot”, “nobody”. */
const ANY = toWordSet(
  'every each any no anyone everyone everybody nobody somebody someone anybody who whoever',
);
/** Several, by no ending. */
const PLURALS = toWordSet(
  'people men women children police both many several most some few others staff crew family couple team',
);

/** True for a word that may be a noun for several: by its ending, or as one of those that have none. */
const isPlural = ({ kind, lower, text }: Token): boolean =>
  kind === 'word' &&
  (PLURALS.has(lower) ||
    ANY.has(lower) ||
    /^\p{Nd}{2,}$/u.test(text) ||
    (/[^sui'’]s$/u.test(lower) && lower.length > 2 && !isFunctionWord(lower)));

/** True where words have something that a “they” may be. */
export const hasSeveral = (words: Words, names: readonly KnownName[], end: number): boolean =>
  words.some(isPlural) ||
  names.some(({ start, isPerson }) => start < end && !isPerson) ||
  names.filter(({ start, isPerson }) => start < end && isPerson).length > 1;

const OWNERS = toWordSet('a an the this that my our your his her its their one another no any every each');

/** True where words have something that an “it” may be: a noun after “a”, “the” or “our”, but for “for the sake of”. */
export const hasThing = (words: Words, names: readonly KnownName[], end: number): boolean =>
  names.some(({ start, isPerson }) => start < end && !isPerson) ||
  words.some(({ lower, text }, at) => {
    if (/^\p{Ll}{3,}ing$/u.test(text) && !BE.has(lowerAt(words, at - 1))) return true;
    const isSubject = /^\p{Ll}{3,}$/u.test(text) && !isFunctionWord(lower) && isVerbLike(words[at + 1]);
    if (isSubject && !isVerbLike(words[at]) && at + 1 < words.length) return true;
    const found = OWNERS.has(lower) || /^['’]s$/u.test(lower) ? findPhrase(words, at + 1) : undefined;
    const isJoint =
      lower === 'the' && PREPOSITIONS.has(lowerAt(words, at - 1)) && lowerAt(words, at + 2) === 'of';
    const noun = words[(found?.after ?? 0) - 1];
    return noun !== undefined && found !== undefined && !isPlural(noun) && !isJoint;
  });

/** The place of the first “they” or “it” with nothing before it that it could be; undefined where there is none. */
function findOpenPronoun(
  words: Words,
  names: readonly KnownName[],
  { pronoun, has }: PronounKind,
): number | undefined {
  const at = words.findIndex(({ lower }) => pronoun.test(lower));
  const own = words[at];
  // “Can pilots do it?” is told by what is done.
  if (
    own === undefined ||
    standsForClause(words, at) ||
    /^(?:do|does|did|done|doing)$/u.test(lowerAt(words, at - 1))
  )
    return undefined;
  // “an eye on them”: not the noun right before.
  const after = PREPOSITIONS.has(lowerAt(words, at - 1)) ? 2 : 0;
  return has(words.slice(0, at - after), names, own.start) ? undefined : at;
}

/** A pronoun, and what tells that words hold something it may be. */
export type PronounKind = {
  pronoun: RegExp;
  has: (words: Words, names: readonly KnownName[], end: number) => boolean;
};
export const THEY: PronounKind = { pronoun: /^(?:they|them)$/u, has: hasSeveral };
export const IT: PronounKind = { pronoun: /^it$/u, has: hasThing };

/** True for words with a “they” or “it” that nothing before it in them could be. */
export const isOpenPronoun = (words: Words, names: readonly KnownName[], kind: PronounKind): boolean =>
  findOpenPronoun(words, names, kind) !== undefined;

/** The same, where nothing in the words set before them could be it, either. */
export const hasOpenPronoun = (
  { words, names, before, shownNames }: AloneFacts,
  kind: PronounKind,
): boolean => isOpenPronoun(words, names, kind) && !kind.has(before, shownNames, Infinity);
