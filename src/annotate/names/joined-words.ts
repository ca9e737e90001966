import { WEEKDAYS } from '../../model/calendar-words.ts';
import { isCommonWord } from '../../model/common-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { CLAUSE_VERBS } from '../lexicon/grammar-beside.ts';
import { DEMONYM_WORDS } from '../lexicon/names-demonyms.ts';
import { findPlace, findState } from '../lexicon/names-gazetteer.ts';
import { ABBREVIATED, DAY_OPENERS, NO_PURPOSE, ORGANS } from '../lexicon/names-heads.ts';
import { BODY_HEADS, KNOWN_BODIES, LAW_HEADS, MEMBERS, NEVER_NAMES } from '../lexicon/names-words.ts';
import { hasTitle } from '../lexicon/people-titles.ts';
import { TITLES } from '../lexicon/people-words.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import { isHead, isStopped, wordsOf } from './name-words.ts';
import { isOutletPair } from './series.ts';

/** “Dockers’ [Federation]”, “Dockers’ [Affairs]”, “Oska Workers’ [Council]”: what is theirs ends in the head of a body that is not called by it alone. */
export function isOwnedBody(tokens: readonly Token[], first: number, mark: number): boolean {
  const isMembers = MEMBERS.has(tokens[mark - 1]?.lower ?? '');
  const owned = tokens[mark + 1];
  if (owned !== undefined && (isDayHead(owned) || (isMembers && owned.text === 'Affairs'))) return true;
  if (!isCapital(owned) || (mark > first + 1 && !isMembers)) return false;
  const head = isMembers ? tailOf(tokens, mark + 1) : (tokens[mark + 1]?.lower ?? '');
  return BODY_HEADS.has(head) && !(isMembers && KNOWN_BODIES.has(head));
}

/** A stop inside a name: “St. Oswin”, “Ada B. Marrow Fund”. */
export const isBeforeMore = (tokens: readonly Token[], first: number, stop: number): boolean => {
  const last = tokens[stop - 1];
  if (last === undefined || !isCapital(tokens[stop + 1])) return false;
  return ABBREVIATED.has(last.lower) || (stop - first > 1 && /^\p{Lu}$/u.test(last.text));
};

/** “Oldport, Ore.”: the stop of a state’s short form after a comma belongs to it; “Oldport, Ohio.” has none. */
export const isStateStop = (tokens: readonly Token[], stop: number): boolean => {
  const state = tokens[stop - 1];
  return (
    tokens[stop]?.text === '.' &&
    tokens[stop - 2]?.text === ',' &&
    state !== undefined &&
    state.end === tokens[stop]?.start &&
    /^\p{Lu}\p{Ll}{1,4}$/u.test(state.text) &&
    findState(state.text) !== undefined &&
    findPlace(state.text) === undefined
  );
};

/** “St Oswin’s School”, “Women’s March”, “Oska’s Next Top Singer”: names with an owner inside. */
export function joinsOwner(tokens: readonly Token[], first: number, next: number): boolean {
  const owned = tokens[next + 1];
  if (owned === undefined || !isCapital(owned)) return false;
  if (tokens[first]?.lower === 'st' && isHead(owned.lower)) return true;
  if (MEMBERS.has(tokens[next - 1]?.lower ?? '')) return joins(tokens, next + 1);
  // “New Year’s Eve”
  if (isDayHead(owned) && !findPlace(wordsOf(tokens, { first, next }))) return true;
  // “Ada’s Harbour Retreat”, where nobody of the article is called Ada
  const lower = tokens[first]?.lower ?? '';
  const isGiven = isGivenName(lower) && !hasTitle(lower) && !findPlace(tokens[first]?.text ?? '');
  if (next === first + 1 && isGiven) return joins(tokens, next + 1);
  return /^(?:next|most|got|last|first)$/u.test(owned.lower) && isCapital(tokens[next + 2]);
}

/** A feast is somebody's, or of something: “New Year’s Eve”, “Dockers’ Day”. */
const isDayHead = ({ text }: Token): boolean => /^(?:Day|Eve)$/u.test(text);

/** A capitalised word goes on with a name unless it is never one; a head noun (“Harbour Watch”) always does. */
export const joins = (tokens: readonly Token[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  if (WEEKDAYS.includes(lower)) return DAY_OPENERS.has(tokens[at - 1]?.lower ?? '');
  return !NEVER_NAMES.has(lower) || isHead(lower);
};

/** “Centre for Harbours”: not a house, nor the campaign of somebody. */
export function canHavePurpose(tokens: readonly Token[], first: number, next: number): boolean {
  const head = tokens[next - 1]?.lower ?? '';
  return !NO_PURPOSE.has(head) && !(head === 'campaign' && next - first > 1);
}

/** “Centre for the Study [of Old Harbours]”: what a body is for, before its object. */
export const isPurpose = (tokens: readonly Token[], first: number, next: number): boolean => {
  const the = tokens[next - 2]?.lower === 'the' ? 1 : 0;
  const link = next - 2 - the;
  return link > first && tokens[link]?.lower === 'for' && BODY_HEADS.has(tokens[link - 1]?.lower ?? '');
};

/** True for a place and for a word that says where somebody is from. */
const isFrom = (token: Token): boolean =>
  DEMONYM_WORDS.has(token.lower) || findPlace(token.text)?.sure === true;

/** The last of the capitalised words that begin at a token, in lower case. */
export function tailOf(tokens: readonly Token[], first: number): string {
  let next = first;
  while (next < first + 4 && isCapital(tokens[next])) next += 1;
  return tokens[next - 1]?.lower ?? '';
}

/** A body whose name says what it is for. */
export const isPurposeBody = (tokens: readonly Token[], first: number, next: number): boolean =>
  tokens.slice(first + 1, next).some((token) => token.lower === 'for') &&
  BODY_HEADS.has(tokens[first]?.lower ?? '');

/** “Office of Management and [Budget]”: one more matter of an organ, no other body, place or person. */
const isMatter = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    token !== undefined &&
    isCapital(token) &&
    !isHead(token.lower) &&
    !KNOWN_BODIES.has(token.lower) &&
    !DEMONYM_WORDS.has(token.lower) &&
    !isGivenName(token.lower) &&
    !/^\p{Lu}{2,}$/u.test(token.text) &&
    findPlace(token.text) === undefined &&
    (isCommonWord(token.lower) || !CLAUSE_VERBS.has(next?.lower ?? ''))
  );
};

/** True for “Obstetricians and Gynecologists”, “Harbours and Docks”: two plurals after “of”. */
const arePlurals = (tokens: readonly Token[], and: number): boolean => {
  const [left, right] = [tokens[and - 1], tokens[and + 1]];
  return (
    left !== undefined &&
    right !== undefined &&
    [left, right].every(
      ({ lower, text }) =>
        /\p{Ll}s$/u.test(text) &&
        !lower.endsWith('ss') &&
        !KNOWN_BODIES.has(lower) &&
        findPlace(text) === undefined,
    )
  );
};

/** Without the country that a name opens with: “U.S. Harbours and Docks Board”. */
function withoutCountry(words: readonly Token[]): readonly Token[] {
  if (isStopped(words[0]) && words[1]?.text === '.') return words.slice(2);
  return words[0] !== undefined && DEMONYM_WORDS.has(words[0].lower) ? words.slice(1) : words;
}

/** “Initiative for the Promotion of Harbours”, where `link` is the place of “for”. */
const hasObject = (words: readonly Token[], link: number): boolean =>
  words[link]?.lower === 'for' && words.slice(link + 2, link + 4).some(({ lower }) => lower === 'of');

export function joinsBody(tokens: readonly Token[], first: number, and: number): boolean {
  const before = withoutCountry(tokens.slice(first, and));
  const after1 = tokens[and + 1]?.lower ?? '';
  const of = before.findIndex((token) => /^(?:of|for|on|to)$/u.test(token.lower));
  if (of > 0 && BODY_HEADS.has(before[of - 1]?.lower ?? '')) {
    if (DEMONYM_WORDS.has(after1) || TITLES.has(after1)) return false;
    return (
      isCapital(tokens[and + 2]) ||
      tokens[and + 2]?.text === '(' ||
      arePlurals(tokens, and) ||
      ((ORGANS.test(before[of - 1]?.lower ?? '') || hasObject(before, of)) && isMatter(tokens, and + 1)) ||
      (tokens[and + 2]?.lower === 'in' && isPurposeBody(tokens, first, and))
    );
  }
  const last = tokens[and - 1];
  const tail = tailOf(tokens, and + 1);
  // “New Oldport and Marrow Holdings” where New Oldport is a town
  const left = before.map(({ text }) => text).join(' ');
  if (before.length > 1 && findPlace(left)?.sure) return false;
  // “Harvard and Harvard Law” are two schools.
  if (before.some((token) => token.lower === after1) || isOutletPair(tokens, and)) return false;
  // “National Harbours and Docks Act”
  if (LAW_HEADS.has(tail) && before.length > 1 && before.length < 4 && !before.some(isFrom)) return true;
  if (
    last === undefined ||
    isHead(last.lower) ||
    /^\p{Lu}{2,}$/u.test(last.text) ||
    findPlace(last.text)?.sure ||
    DEMONYM_WORDS.has(last.lower) ||
    // “Marrow and American Ferries” are two.
    DEMONYM_WORDS.has(after1)
  )
    return false;
  return (
    before.length <= 2 &&
    (BODY_HEADS.has(tail) || LAW_HEADS.has(tail)) &&
    !findPlace(tokens[and + 1]?.text ?? '')?.sure
  );
}
