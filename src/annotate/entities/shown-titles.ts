import { onceEach } from '../../model/once.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { DEMONYM_WORDS } from '../lexicon/names-demonyms.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { BODY_HEADS, KNOWN_BODIES, NEVER_NAMES } from '../lexicon/names-words.ts';
import { isTitleWord } from '../lexicon/people-titles.ts';
import { BARE_TITLES, SENTENCE_WORDS } from '../lexicon/people-words.ts';
import { NO_LONGER_OR_NOT_FIRST } from '../lexicon/rank-words.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import { isTitleCase } from '../names/names.ts';
import { isCutTitle } from './cut-titles.ts';
import { isCommon } from './entity-facts.ts';

/**
 * Index at which of the words from `first` to `name` those begin that are shown with the name; `name` where none is.
 *
 * A capital says nothing at the start of a sentence and in a headline: of “Given President Lunn” and “Ada Cole Meets President Lunn” the first words are no
 * title, nor is what may be the end of something longer: “Tides Chairman Lunn” after “Harbours and”.
 */
export function findShownTitle(list: readonly Token[], first: number, name: number): number {
  if (isCutTitle(list, first, name)) return name;
  if (isAfterAnd(list, first)) return findTitleWord(list, first, name);
  return findBare(list, first, name) ?? findWhole(list, first, name);
}

/**
 * Index of the first word of a title with what is before it of the same title: “[former Marrow] Secretary of State Ada Lunn”. A name whose title begins inside
 * something that no such word opens, “Pilots for Tides [President Ada Lunn]”, is shown without one.
 */
function findWhole(list: readonly Token[], first: number, name: number): number {
  if (first === name || !isCapital(list[first])) return first;
  let at = first;
  while (at > 0 && isMoreOfTitle(list, at - 1)) at -= 1;
  if (at === first) return first;
  if (!/^(?:of|for|and|&|in)$/u.test(list[at - 1]?.lower ?? '')) return at;
  return isRank(list[first]) ? first : name;
}

/** A title that says what its holder is without the body whose it is: “Judge”, “Rep.”, no “President”. */
const isRank = (token: Token | undefined): boolean =>
  /^(?:judge|justice|general|gen)$/u.test(token?.lower ?? '') ||
  (BARE_TITLES.has(token?.lower ?? '') && !/^(?:president|vice|prime)$/u.test(token?.lower ?? ''));

/** A word of a title before the one after it: with a capital inside its sentence, or one that says that the office is over. */
function isMoreOfTitle(list: readonly Token[], at: number): boolean {
  const [word, next] = [list[at], list[at + 1]];
  if (word === undefined || next === undefined || word.kind !== 'word' || next.start - word.end > 1)
    return false;
  if (NO_LONGER_OR_NOT_FIRST.has(word.lower)) return true;
  return at > 0 && isCapital(word) && !SENTENCE_WORDS.has(word.lower) && !NEVER_NAMES.has(word.lower);
}

/** “Harbours and [Tides Committee Chairman]” */
const isAfterAnd = (list: readonly Token[], first: number): boolean =>
  (isPlain(list[first]) || BODY_HEADS.has(list[first]?.lower ?? '')) &&
  isCapital(list[first]) &&
  !DEMONYM_WORDS.has(list[first + 1]?.lower ?? '') &&
  /^(?:and|&)$/u.test(list[first - 1]?.lower ?? '') &&
  isPlain(list[first - 2]);

/** The first word that is one of titles. */
function findTitleWord(list: readonly Token[], first: number, name: number): number {
  let at = first;
  while (at < name && !isTitleWord(list[at]?.lower ?? '')) at += 1;
  return at;
}

/** Asked once for a sentence, however many names it has. */
const isTitleCased = onceEach((list: readonly Token[]) => isTitleCase(list, false));

/** A bare title right after a plain word whose capital says nothing. */
function findBare(list: readonly Token[], first: number, name: number): number | undefined {
  for (let at = name - 1; at > first; at -= 1) {
    const before = list[at - 1];
    if (!BARE_TITLES.has(list[at]?.lower ?? '') || !isCapital(list[at]) || !isPlain(before)) continue;
    if ((at - 1 === first && isOpening(list, first)) || isTitleCased(list)) return at;
  }
  return undefined;
}

/** A word opens its sentence, or one in quotation marks or after a colon or a dash. */
const isOpening = (list: readonly Token[], at: number): boolean => {
  const before = list[at - 1];
  return before === undefined || /^["“‘':;—–]$/u.test(before.text);
};

/** A word of the language with a capital that is in no title. */
const isPlain = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
  isCommon(token.text) &&
  !BODY_HEADS.has(token.lower) &&
  !isTitleWord(token.lower) &&
  !DEMONYM_WORDS.has(token.lower) &&
  !KNOWN_BODIES.has(token.lower) &&
  !isGivenName(token.lower) &&
  findPlace(token.text) === undefined;
