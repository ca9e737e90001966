import { isCommonWord } from '../../model/common-words.ts';
import type { Span } from '../../model/span.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { JOINED_ARTICLE, JOINED_BEFORE } from '../lexicon/joined-words.ts';
import { DEMONYM_WORDS } from '../lexicon/names-demonyms.ts';
import { findPlace, findState } from '../lexicon/names-gazetteer.ts';
import { LONE_HEADS } from '../lexicon/names-nouns.ts';
import { BODY_HEADS, KNOWN_BODIES } from '../lexicon/names-words.ts';
import { hasTitle } from '../lexicon/people-titles.ts';
import { STATE_ABBREVIATIONS } from '../lexicon/state-words.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import { findStanding, type TokenIndex } from '../names/tokens.ts';

/**
 * True for a mention that may be a half of a longer name, which nothing tells from two names: “Tides Committee” after “Harbours and”, “Harbours” before “and Tides
 * Committee”, “Institute of Tides” before “and Currents”. A page says nothing of such a piece.
 */
export function isCutOff(tokens: TokenIndex, mention: Span): boolean {
  const standing = findStanding(tokens, mention);
  if (standing === undefined) return false;
  const { list, first, next } = standing;
  if (isBeforeOf(list, first, next)) return true;
  return (
    isSecondHalf(list, first, next) ||
    isFirstHalf(list, next) ||
    isOpenEnd(list, first, next) ||
    isAfterJoined(list, first) ||
    isBeforeJoined(list, next) ||
    isEndOfTitle(list, first, next)
  );
}

/** “Oldwick, [Fla.]”, “Oldwick, [OH]”: letters of a state after a town. */
export function isAfterTown(tokens: TokenIndex, mention: Span): boolean {
  const { list, first } = findStanding(tokens, mention) ?? { list: [], first: 0 };
  const [town, comma, state] = [list[first - 2], list[first - 1], list[first]];
  const word = state?.text ?? '';
  const isShort = /^\p{Lu}\.?\p{Lu}$/u.test(word) || STATE_ABBREVIATIONS.has(word.toLowerCase());
  return comma?.text === ',' && isCapital(town) && isShort && findState(word) !== undefined;
}

/** “Washington, [D.C.]”: what is only more of the name of one place. */
export function isEndOfPlace(tokens: TokenIndex, mention: Span): boolean {
  const { list, first } = findStanding(tokens, mention) ?? { list: [], first: 0 };
  const [town, comma, rest] = [list[first - 2], list[first - 1], list[first]];
  const place = findPlace(town?.text ?? '');
  return (
    comma?.text === ',' &&
    place !== undefined &&
    isCapital(town) &&
    isCapital(rest) &&
    findPlace(`${town?.text}, ${rest?.text}`)?.id === place.id
  );
}

const isAnd = (token: Token | undefined): boolean => token !== undefined && /^(?:and|&)$/u.test(token.lower);

/** A noun with a capital that is no whole name: “Harbours”, “Means”. */
const isNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
  isCommonWord(token.lower) &&
  !isGivenName(token.lower) &&
  !LONE_HEADS.has(token.lower) &&
  !KNOWN_BODIES.has(token.lower);

/** “Harbours and [Tides Committee]”, “Harbours and [Tides] Chairman” */
const isSecondHalf = (list: readonly Token[], first: number, next: number): boolean =>
  isNoun(list[first]) &&
  isAnd(list[first - 1]) &&
  isNoun(list[first - 2]) &&
  (next - first === 1
    ? isTitle(list[next])
    : LONE_HEADS.has(list[next - 1]?.lower ?? '') && list.slice(first, next - 1).every(isNoun));

/** A title, in capitals or not. */
const isTitle = (token: Token | undefined): boolean => hasTitle(token?.lower ?? '');

/** “the [Oska Harbours] and Tides Committee” */
const isFirstHalf = (list: readonly Token[], next: number): boolean =>
  isNoun(list[next - 1]) &&
  isAnd(list[next]) &&
  isNoun(list[next + 1]) &&
  ((LONE_HEADS.has(list[next + 2]?.lower ?? '') && isCapital(list[next + 2])) || isTitle(list[next + 2]));

/** “the [National Council] of La Marrow”: what was not read as one name. */
const isBeforeOf = (list: readonly Token[], first: number, next: number): boolean =>
  next - first > 1 &&
  /^(?:council|committee|association|federation|institute)$/u.test(list[next - 1]?.lower ?? '') &&
  list[next]?.lower === 'of' &&
  isCapital(list[next + 1]);

/** “the [Institute of Tides] and Currents” */
const isOpenEnd = (list: readonly Token[], first: number, next: number): boolean =>
  next - first > 2 &&
  /^(?:of|for)$/u.test(list[next - 2]?.lower ?? '') &&
  isNoun(list[next - 1]) &&
  isAnd(list[next]) &&
  ((isNoun(list[next + 1]) && !BODY_HEADS.has(list[next + 1]?.lower ?? '')) || isLast(list, next + 1));

/** A word of the language with a capital, and no capital after it. */
const isLast = (list: readonly Token[], at: number): boolean =>
  isCapital(list[at]) &&
  isCommonWord(list[at]?.lower ?? '') &&
  !KNOWN_BODIES.has(list[at]?.lower ?? '') &&
  !isCapital(list[at + 1]);

/** “ex-New [Oska City]”: the first word of the name is joined to what comes before it. */
const isAfterJoined = (list: readonly Token[], first: number): boolean =>
  JOINED_BEFORE.test(list[first - 1]?.text ?? '') &&
  !DEMONYM_WORDS.has(list[first - 1]?.lower.split('-').at(-1) ?? '') &&
  (list[first]?.start ?? 0) - (list[first - 1]?.end ?? 0) <= 1;

/** “[Tornic] al-Marrow”: a particle with a hyphen goes on with the name. */
const isBeforeJoined = (list: readonly Token[], next: number): boolean =>
  JOINED_ARTICLE.test(list[next]?.text ?? '') && (list[next]?.start ?? 0) - (list[next - 1]?.end ?? 0) === 1;

/** “the Duchess of [Tides]”: the end of what somebody or something is called. */
const isEndOfTitle = (list: readonly Token[], first: number, next: number): boolean =>
  // “Shares of Tornic” open a sentence.
  first > 2 &&
  next - first === 1 &&
  isNoun(list[first]) &&
  list[first - 1]?.lower === 'of' &&
  isCapital(list[first - 2]) &&
  !BODY_HEADS.has(list[first]?.lower ?? '');
