import { getCountryDataList } from 'countries-list';
import { toForm } from './forms.ts';
import { toPlain, toSpelling } from './plain.ts';
import type { StorySource } from './record.ts';
import { isTelling, toWords } from './terms.ts';

/** Shortest key of a spelling: two names of which only two sounds are left are not one. */
const SPELLING_MIN_LENGTH = 3;

/** Terms that stand for the same as a term: spellings of a name, an acronym and what it is short for. */
export type Aliases = {
  /** For each term the others. */
  alternatives: Map<string, Set<string>>;
  /** Names of several words that have an acronym, as the forms of their words joined by spaces. */
  longNames: Set<string>;
};

/** The term of a key that spellings share. @example toSpellingTerm('selenskyj') // '~selenski' */
export const toSpellingTerm = (plain: string): string | undefined => {
  const key = toSpelling(plain);
  return key.length < SPELLING_MIN_LENGTH ? undefined : `~${key}`;
};

/** Finds which terms stand for the same, from the names of the stories' entities and the codes of countries. Source of the codes: ISO 3166-1, as countries-list has it. */
export function findAliases(names: StorySource['names']): Aliases {
  const aliases: Aliases = { alternatives: new Map(), longNames: new Set() };
  const bySpelling = new Map<string, Set<string>>();
  for (const { kind, forms } of names) {
    if (kind === 'other') continue;
    for (const form of forms) addSpellings(bySpelling, form);
    if (kind !== 'person') addAcronyms(aliases, forms);
  }
  for (const [key, terms] of bySpelling) {
    addAlternatives(aliases, key, terms);
    for (const term of terms) addAlternatives(aliases, term, terms);
  }
  return aliases;
}

function addSpellings(bySpelling: Map<string, Set<string>>, name: string): void {
  for (const word of toWords(name)) {
    const key = word.isName && !word.isAcronym && isTelling(word) ? toSpellingTerm(word.plain) : undefined;
    if (key === undefined) continue;
    const terms = bySpelling.get(key) ?? new Set();
    bySpelling.set(key, terms.add(toForm(word.plain)));
  }
}

/** What an entity is called in one word of capitals, and its names of several words, stand for each other. */
function addAcronyms(aliases: Aliases, forms: readonly string[]): void {
  const long = new Map(
    forms.flatMap((form) => {
      const words = toWords(form).filter((word) => word.isName && isTelling(word));
      return words.length < 2
        ? []
        : [
            [
              words.map(({ plain }) => toForm(plain)).join(' '),
              words.map(({ plain }) => plain.charAt(0)).join(''),
            ],
          ];
    }),
  );
  const short = new Set(
    forms.flatMap((form) => {
      const [word, ...rest] = toWords(form);
      return word?.isAcronym && rest.length === 0 ? [word.plain] : [];
    }),
  );
  const codes = forms.flatMap(toCountryCodes);
  const acronyms = new Set([
    ...short,
    ...codes,
    ...(short.size > 0 || codes.length > 0 ? [] : long.values()),
  ]);
  for (const acronym of [...acronyms].filter((one) => one.length > 1)) {
    addAlternatives(aliases, acronym, [...long.keys(), ...short]);
  }
  for (const name of long.keys()) {
    if (acronyms.size === 0) continue;
    aliases.longNames.add(name);
    addAlternatives(aliases, name, [...short]);
  }
}

const CODES: ReadonlyMap<string, string[]> = new Map(
  getCountryDataList().map(({ name, iso2, iso3 }) => [
    toPlain(name),
    [iso2, iso3].map((code) => code.toLowerCase()),
  ]),
);

/** The codes and initials of a country with a name of several words: people search for “USA” and “UK”, but “IN” is no India. */
function toCountryCodes(name: string): string[] {
  const bare = toPlain(name).replace(/^the /u, '');
  const initials = bare.split(' ').map((word) => word.charAt(0));
  const codes = CODES.get(bare);
  return codes === undefined || initials.length < 2 ? [] : [...codes, initials.join('')];
}

function addAlternatives({ alternatives }: Aliases, term: string, others: Iterable<string>): void {
  const known = alternatives.get(term) ?? new Set();
  for (const other of others) if (other !== term) known.add(other);
  if (known.size > 0) alternatives.set(term, known);
}
