import { type Country, findCountry } from './countries.ts';
import { toForm } from './forms.ts';

import type { StorySource } from './record.ts';
import { KEY_MIN_LENGTH, toSoundsTerm, toSpelling } from './sounds.ts';
import { isTelling, toTerm, toWords, type Word } from './terms.ts';

/** Terms that stand for the same as a term: spellings of a name, an acronym and what it is short for. */
export type Aliases = {
  /** For each term the others. */
  alternatives: Map<string, Set<string>>;
  /** Names of several words that another name stands for, as the forms of their words joined by spaces, by the first of them. */
  longNames: Map<string, string[]>;
};

/** Finds which terms stand for the same, from the names of the stories' entities and the names of countries. */
export function findAliases(names: StorySource['names']): Aliases {
  const aliases: Aliases = { alternatives: new Map(), longNames: new Map() };
  const spellings = new Map<string, Set<string>>();
  for (const { kind, forms } of names) {
    if (kind === 'other') continue;
    for (const { plain, isAcronym } of forms.flatMap(toNameWords))
      if (!isAcronym) addSpelling(aliases, spellings, plain);
    if (kind !== 'person') addAcronyms(aliases, forms);
  }
  for (const terms of spellings.values()) for (const term of terms) addAlternatives(aliases, term, terms);
  return aliases;
}

const toNameWords = (form: string): Word[] => toWords(form).filter((word) => word.isName && isTelling(word));

function addSpelling(aliases: Aliases, spellings: Map<string, Set<string>>, plain: string): void {
  const [key, sounds, term] = [toSpelling(plain), toSoundsTerm(plain), toForm(plain)];
  if (key.length < KEY_MIN_LENGTH) return;
  spellings.set(key, (spellings.get(key) ?? new Set()).add(term));
  if (sounds !== undefined) addAlternatives(aliases, sounds, [term]);
}

/** A form of a name as the index has it: the forms of its words joined by spaces, an acronym as it is; '' when it has no word that is a name. */
const toNameTerm = (form: string): string => toNameWords(form).map(toTerm).join(' ');

/** A form of a name that a reader writes without capitals. */
const toAskedTerm = (form: string): string => toWords(form).filter(isTelling).map(toTerm).join(' ');

const isLong = (term: string): boolean => term.includes(' ');

const toInitials = (form: string): string =>
  toNameWords(form)
    .map(({ plain }) => plain.charAt(0))
    .join('');

/** What an entity is called in one word of capitals, and its names of several words, stand for each other; so do all names of a country. */
function addAcronyms(aliases: Aliases, forms: readonly string[]): void {
  const long = new Map(
    forms.map((form) => [toNameTerm(form), toInitials(form)] as const).filter(([term]) => isLong(term)),
  );
  const short = new Set(forms.flatMap(toAcronym));
  const countries = new Set(forms.flatMap((form) => findCountry(form) ?? []));
  const codes = [...countries].flatMap((country) => country.codes);
  const acronyms = new Set([
    ...short,
    ...codes,
    ...(short.size > 0 || codes.length > 0 ? [] : long.values()),
  ]);
  for (const acronym of [...acronyms].filter((one) => one.length > 1))
    addAlternatives(aliases, acronym, [...long.keys(), ...short]);
  for (const name of acronyms.size === 0 ? [] : long.keys()) {
    addLongName(aliases, name);
    addAlternatives(aliases, name, short);
  }
  for (const country of countries) addCountry(aliases, country, forms);
}

function toAcronym(form: string): string[] {
  const [word, ...rest] = toWords(form);
  return word?.isAcronym && rest.length === 0 ? [word.plain] : [];
}

/** Every name of a country, in any language, stands for those by which the story calls it. */
function addCountry(aliases: Aliases, country: Country, forms: readonly string[]): void {
  const own = forms.filter((form) => findCountry(form) === country).map(toNameTerm);
  const known = new Set(own.filter((term) => term !== ''));
  for (const term of known) if (isLong(term)) addLongName(aliases, term);
  for (const term of new Set([...known, ...country.codes, ...toAskedTerms(country)]))
    if (term.length > 1) addAlternatives(aliases, term, known);
}

/** What readers write for a country, by country: every story that names it asks. */
const askedTerms = new WeakMap<Country, readonly string[]>();

function toAskedTerms(country: Country): readonly string[] {
  const known = askedTerms.get(country) ?? [...country.english, ...country.foreign].map(toAskedTerm);
  askedTerms.set(country, known);
  return known;
}

function addLongName({ longNames }: Aliases, name: string): void {
  const first = name.slice(0, name.indexOf(' '));
  const known = longNames.get(first) ?? [];
  if (!known.includes(name)) longNames.set(first, [...known, name]);
}

function addAlternatives({ alternatives }: Aliases, term: string, others: Iterable<string>): void {
  const known = alternatives.get(term) ?? new Set();
  for (const other of others) if (other !== term) known.add(other);
  if (known.size > 0) alternatives.set(term, known);
}
