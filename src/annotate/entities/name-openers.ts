import { isEverydayWord } from '../../model/common-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { DEMONYM_COUNTRIES } from '../lexicon/names-demonyms.ts';
import { findPlace, findState } from '../lexicon/names-gazetteer.ts';
import { KNOWN_BODIES, PLACE_HEADS, PLACE_OPENERS } from '../lexicon/names-words.ts';
import { isAcronym } from '../names/kinds.ts';
import { type EntityFacts, isCommon, isLetters } from './entity-facts.ts';
import { foldName } from './variants.ts';

/** Words of the credit of a picture, glued to what comes after it: “Getty Images”, “AP Photo”. */
const CREDIT_WORD = /^(?:Images|Photos?|AP|AFP|REUTERS)$/u;

/** A credit with more capitals after it: “Getty Images Ferry”. */
export const isCreditRun = (words: readonly string[]): boolean => {
  const at = words.findIndex((word) => CREDIT_WORD.test(word));
  return at >= 0 && at < words.length - 1 && !/^(?:News|Photos?|Images)$/u.test(words.at(-1) ?? '');
};

/**
 * A chamber, a court, a party or the White House after words that do not belong to its name: “Cole White House”, “Oldwick Senate” of an “Oldwick Senate candidate”,
 * “Senate GOP”. What belongs to it is a country: “U.S. Senate”.
 */
export function isBodyAfter(words: readonly string[]): boolean {
  const name = words.join(' ').toLowerCase();
  const tail = / (?:white house|w\.?h\.?|supreme court|senate|house|gop)$/u.exec(name)?.[0] ?? '';
  const opener = words.slice(0, -tail.trim().split(' ').length);
  if (tail === '' || name === 'white house') return false;
  if (tail.startsWith(' w')) return true;
  if (tail === ' supreme court')
    return !isNation(opener) && opener.some((word) => isLetters(word) || isCommon(word));
  if (tail === ' house')
    return (
      opener.some((word) => KNOWN_BODIES.has(word.toLowerCase()) || isLetters(word)) && !isNation(opener)
    );
  return !isNation(opener);
}

const isNation = (opener: readonly string[]): boolean => {
  const name = opener.join(' ').replace(/^the /iu, '');
  const isUnited = /^u\.?s\.?$/iu.test(name);
  return (
    isUnited ||
    (findPlace(name)?.country !== undefined && findState(name) === undefined) ||
    DEMONYM_COUNTRIES.has(name.toLowerCase())
  );
};

/** A chamber of a state that does something, or a state's party: “The Ohio Senate voted”, “the Ohio GOP”. */
export const isOfState = ({ names, group }: EntityFacts): boolean =>
  names.every((name) => findState(toOpening(name)) !== undefined) &&
  (names.every((name) => / gop$/iu.test(name)) ||
    group.some(({ shown = [] }) =>
      shown.some(({ shows, rule }) => shows === 'acts' && rule !== 'act-staff'),
    ));

const toOpening = (name: string): string => name.replace(/^the /iu, '').replace(/ \S+$/u, '');

/**
 * A surname or a place with a word before it that is no given name: “Key Lunn”, “Independent Ohio”. Nothing but a title says of such capitals that they are
 * somebody's whole name.
 */
export function isOnlyOpened(facts: Pick<EntityFacts, 'names' | 'words'>): boolean {
  const whole = facts.names.filter((name) => name.includes(' '));
  return whole.length > 0 && whole.every((name) => isOpened(name, facts));
}

function isOpened(name: string, { words }: Pick<EntityFacts, 'words'>): boolean {
  const parts = name.split(' ');
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  const isNamed = isGivenName(foldName(first)) || /^\p{Lu}\.?$/u.test(first);
  if (parts.length < 2) return false;
  return (
    parts.slice(0, -1).some((word) => isWord(word, words.counts)) ||
    (!isNamed &&
      (findPlace(last)?.sure === true ||
        findPlace(first)?.sure === true ||
        (isAcronym(first) && !first.includes('.'))))
  );
}

/** A word of every text, or one that the story has in small letters; no particle and no given name. */
const isWord = (word: string, counts: ReadonlyMap<string, number>): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(word) &&
  !isGivenName(foldName(word)) &&
  (isEverydayWord(word.toLowerCase()) || counts.has(word.toLowerCase()));

/** “Ohio Lunn”: a place, and the surname of somebody of the story, which a sentence has side by side. */
const isPlaceAndSurname = (words: readonly string[], surnames: ReadonlySet<string>): boolean => {
  const opening = words.slice(0, -1).join(' ');
  return words.length > 1 && findPlace(opening)?.sure === true && surnames.has(foldName(words.at(-1) ?? ''));
};

/** “Independent Ohio”: a word that is no part of the name before a place. */
const isWordAndPlace = (words: readonly string[]): boolean => {
  const [first = '', ...rest] = words;
  return (
    findPlace(words.join(' ')) === undefined &&
    findPlace(rest.join(' '))?.sure === true &&
    isCommon(first) &&
    !PLACE_OPENERS.has(first.toLowerCase()) &&
    !PLACE_HEADS.has(rest.at(-1)?.toLowerCase() ?? '')
  );
};

/** A place, and a word beside it that makes no name with it. */
export const isPlaceAndWord = (
  words: readonly string[],
  { kind, surnames }: Pick<EntityFacts, 'kind' | 'surnames'>,
): boolean => isPlaceAndSurname(words, surnames) || (kind === 'place' && isWordAndPlace(words));
