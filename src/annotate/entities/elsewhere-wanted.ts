import type { Entity } from '../../model/article.ts';
import { isCommonWord } from '../../model/common-words.ts';
import type { ElsewhereReason } from '../../model/kinds.ts';
import { DEMONYM_COUNTRIES, DEMONYM_WORDS } from '../lexicon/names-demonyms.ts';
import { findPlace, listPlaceNames } from '../lexicon/names-gazetteer.ts';
import { NAME_SUFFIX, SENTENCE_WORDS } from '../lexicon/people-words.ts';
import { isAcronym } from '../names/kinds.ts';
import { isHead } from '../names/name-words.ts';
import { canStandFor, toInitials, toKnownLetters } from './acronyms.ts';
import { toStateKey } from './elsewhere-words.ts';
import type { LocalEntity } from './local.ts';
import { toWords } from './name-words.ts';

/**
 * Words to look for, in lower case, and what it means where they stand; `small` where they may be in small letters, `head` is the word that a
 * list of several such things ends in.
 */
export type Wanted = { words: readonly string[]; why: ElsewhereReason; small?: true; head?: string };

/** Shortest acronym that is looked for: two letters stand for too much. */
const MIN_LETTERS = 3;

/** The words of a name without “Jr” and its like. */
export const toNameWords = (name: string): string[] =>
  toWords(name).filter((word) => !NAME_SUFFIX.test(word));

/** What to look for, the surest first. */
export function toWanted(group: readonly LocalEntity[]): Wanted[] {
  const forms = [...new Set(group.flatMap(({ name, forms: own }) => [name, ...own]))].filter(
    (form) => form !== '',
  );
  const isPerson = group.some(({ kind }) => kind === 'person');
  const whole = forms
    .map(toNameWords)
    .filter((words) =>
      isPerson ? words.length > 1 : words.length > 1 || !SENTENCE_WORDS.has(words[0] ?? ''),
    )
    .map((words): Wanted => ({ words, why: 'words', ...(!isPerson && words.length > 1 && { small: true }) }));
  const surnames = isPerson
    ? forms
        .map((form): Wanted => ({ words: toNameWords(form).slice(-1), why: 'surname' }))
        .filter(({ words: [surname = ''] }) => !SENTENCE_WORDS.has(surname))
    : [];
  return [
    ...whole,
    ...(isPerson ? [] : [...forms.flatMap(toShared), ...forms.flatMap(toLetters)]),
    ...forms.flatMap(toHandle),
    ...group.flatMap(toAdjectives),
    ...surnames,
    ...(isPerson ? [] : forms.flatMap(toHeadless)),
  ].filter(({ words }) => words.length > 0);
}

/** “Harbour Committee” may be in “Docks, Harbour and River committees”. */
function toShared(form: string): Wanted[] {
  const words = toNameWords(form);
  const head = words.at(-1) ?? '';
  return words.length > 1 && isHead(head) ? [{ words: words.slice(0, -1), head, why: 'inside' }] : [];
}

/** “Harbour Works” of “Department of Harbour Works”, whose head may be before several such names. */
function toHeadless(form: string): Wanted[] {
  const words = toNameWords(form);
  const of = words.indexOf('of');
  const head = words.at(of > 0 ? of - 1 : -1) ?? '';
  const rest = of > 0 ? words.slice(of + 1).filter((word) => word !== 'the') : words.slice(0, -1);
  const isTelling = rest.length > 1 && !rest.every(isCommonWord) && !isPlaceName(rest);
  return isTelling && isHead(head) ? [{ words: rest, why: 'words' }] : [];
}

/** “New Oska University” is no more spoken of where New Oska is than any other body there. */
const isPlaceName = (words: readonly string[]): boolean =>
  findPlace(words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')) !== undefined;

const toLetters = (form: string): Wanted[] =>
  [...new Set([...toInitials(form), ...toKnownLetters(form)])]
    .filter((letters) => letters.length >= MIN_LETTERS)
    .map((letters): Wanted => ({ words: [letters], why: 'letters' }));

/** “Night & Day” is “@nightandday” where somebody addresses it. */
function toHandle(form: string): Wanted[] {
  const letters = toNameWords(form)
    .map((word) => (word === '&' ? 'and' : word))
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length >= MIN_LETTERS ? [{ words: [`@${letters}`], why: 'letters', small: true }] : [];
}

/** Most entities whose letters are compared with a name: no real story has so many acronyms. */
const MAX_ACRONYMS = 200;

/** What may be the long name of letters, and the letters of a long name, though no article says so. */
export function toPossible({ kind, label }: Entity, entities: readonly Entity[]): Wanted[] {
  if (kind === 'person' || kind === 'place') return [];
  const others = entities
    .filter(
      (other) =>
        (other.kind === 'body' || other.kind === 'other') && isAcronym(label) !== isAcronym(other.label),
    )
    .slice(0, MAX_ACRONYMS);
  return others
    .filter((other) => (isAcronym(label) ? canStandFor(label, other.label) : canStandFor(other.label, label)))
    .map((other): Wanted => ({ words: toNameWords(other.label), why: 'letters' }));
}

/** The adjectives of a place, its other names, and its short form where it is a state. */
function toAdjectives({ kind, name }: LocalEntity): Wanted[] {
  const place = kind === 'place' ? findPlace(name) : undefined;
  if (place === undefined) return [];
  const names = listPlaceNames(place.id).map(
    (other): Wanted => ({ words: toNameWords(other), why: 'words' }),
  );
  const short: Wanted = { words: [toStateKey(place.id)], why: 'inside' };
  return [...names, short, ...toDemonyms(name, place.country)];
}

/** “Norwegian” of Norway; of a place that is no country, adjectives that are made of its name by rule: “European”, “Californian”. */
function toDemonyms(name: string, country: string | undefined): Wanted[] {
  if (country === undefined)
    return [...DEMONYM_WORDS]
      .filter((demonym) => isMadeOf(demonym, name.toLowerCase()))
      .map((demonym): Wanted => ({ words: [demonym], why: 'adjective' }));
  return [...DEMONYM_COUNTRIES].flatMap(([demonym, code]): Wanted[] =>
    code === country ? [{ words: demonym.split(' '), why: 'adjective' }] : [],
  );
}

/** True for an adjective that is a name with an ending, a vowel at the end of the name apart. */
function isMadeOf(adjective: string, name: string): boolean {
  const stem = name.replace(/[aeiouy]$/u, '');
  return (
    stem.length >= MIN_STEM_LENGTH && adjective.startsWith(stem) && ENDING.test(adjective.slice(stem.length))
  );
}
const MIN_STEM_LENGTH = 3;
const ENDING = /^(?:an|ean|ian)s?$/u;
