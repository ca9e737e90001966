import { isGivenName } from '../lexicon/given-names.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { PLACE_HEADS, PLACE_OPENERS } from '../lexicon/names-words.ts';
import { hasTitle } from '../lexicon/people-titles.ts';
import { NAME_SUFFIX, NOT_PERSON, PARTICLES, ROLES } from '../lexicon/people-words.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import { INITIAL } from './run-ends.ts';

/**
 * How many words at the head of a run are a place before somebody's name, with no mark between: “Ambassador to [Jordan] Ann Cole”, “in [Georgia] Mary Dell left”,
 * “warden for the Province of [Oska] Ada B. Cole”.
 *
 * @param start  token where the run begins
 * @param words  the words of the run
 */
export const countPlaceWords = (tokens: readonly Token[], start: number, words: readonly Token[]): number =>
  countCountryWords(tokens, start, words) ||
  countBeforeSurname(tokens, start, words) ||
  countWordsOfKind(tokens, start, words);

/** 1 where a country that is a given name as well opens the run of somebody else's name. */
function countCountryWords(tokens: readonly Token[], start: number, words: readonly Token[]): number {
  const [place, given] = words;
  if (place === undefined || given === undefined || words.length < 3) return 0;
  if (!isKnownPlace(place.text) || !isGivenName(given.lower)) return 0;
  const before = tokens[start - 1]?.lower ?? '';
  const isOffice = /^(?:to|of|for)$/u.test(before) && isOfficeName(tokens, start - 2);
  return isOffice || /^(?:in|across|throughout)$/u.test(before) ? 1 : 0;
}

/** “leads”, “trailed”: formed like a verb after a single person. */
const isThirdPerson = (word: string): boolean =>
  word.length > 2 && word === word.toLowerCase() && (word.endsWith('s') || word.endsWith('ed'));

/** 1 where a place that nobody is called by comes before a surname alone and what that person does: “in [Oregon] Cole leads”. */
function countBeforeSurname(tokens: readonly Token[], start: number, words: readonly Token[]): number {
  const [place, surname] = words;
  if (place === undefined || surname === undefined || words.length !== 2) return 0;
  if (!/^(?:in|across|throughout)$/u.test(tokens[start - 1]?.lower ?? '')) return 0;
  if (!isKnownPlace(place.text) || isGivenName(place.lower) || isKnownPlace(`${place.text} ${surname.text}`))
    return 0;
  const after = tokens[start + 2]?.text ?? '';
  if (NOT_PERSON.has(surname.lower) || hasTitle(surname.lower) || !isThirdPerson(after)) return 0;
  return 1;
}

/** “ambassador”, and the last word of “Secretary of State”. */
const isOfficeName = (tokens: readonly Token[], at: number): boolean =>
  [at, tokens[at - 1]?.lower === 'of' ? at - 2 : at].some((index) => {
    const lower = tokens[index]?.lower ?? '';
    return hasTitle(lower) || ROLES.has(lower);
  });

const isKnownPlace = (text: string): boolean => findPlace(text)?.sure === true;

/** Most words of a place after its kind: “Province of New Oska”. */
const MAX_PLACE_WORDS = 2;

/** Words of a place after its kind and “of”, or after an office and “for”, before a full name. */
function countWordsOfKind(tokens: readonly Token[], start: number, words: readonly Token[]): number {
  const link = tokens[start - 1]?.lower ?? '';
  const kind = tokens[start - 2];
  const isOfKind = link === 'of' && isCapital(kind) && PLACE_HEADS.has(kind?.lower ?? '');
  const isOffice = link === 'for' && isOfficeName(tokens, start - 2);
  if (!isOfKind && !isOffice) return 0;
  for (let count = 1; count <= MAX_PLACE_WORDS; count += 1) {
    const place = words.slice(0, count);
    const isPlace = isOfKind ? canBePlace(place) : isKnownPlace(place.map(({ text }) => text).join(' '));
    if (isPlace && isFullName(words.slice(count))) return count;
  }
  return 0;
}

/** Words that are no given name, title or head, unless a table has them, and that do not only open the name of a place (“New”). */
function canBePlace(words: readonly Token[]): boolean {
  if (PLACE_OPENERS.has(words.at(-1)?.lower ?? '')) return false;
  if (findPlace(words.map(({ text }) => text).join(' ')) !== undefined) return true;
  return words.every(
    ({ text, lower }) =>
      !isGivenName(lower) && !NOT_PERSON.has(lower) && !hasTitle(lower) && !INITIAL.test(text),
  );
}

/** “Ada Cole”, “Bo J. Tarn Jr.”: a given name that a list has or an initial follows, and a surname. */
function isFullName(words: readonly Token[]): boolean {
  const [first, second, ...rest] = words.filter(({ lower }) => !NAME_SUFFIX.test(lower));
  if (first === undefined || second === undefined || rest.length > 2) return false;
  if (words.some(({ lower }) => NOT_PERSON.has(lower) || hasTitle(lower))) return false;
  const isGiven = isGivenName(first.lower) && !PARTICLES.has(first.lower);
  return isGiven || (first.text.length > 1 && INITIAL.test(second.text) && rest.length > 0);
}
