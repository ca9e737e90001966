import { continents, getCountryDataList } from 'countries-list';
import german from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import italian from 'i18n-iso-countries/langs/it.json' with { type: 'json' };
import polish from 'i18n-iso-countries/langs/pl.json' with { type: 'json' };
import portuguese from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import russian from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import turkish from 'i18n-iso-countries/langs/tr.json' with { type: 'json' };
import ukrainian from 'i18n-iso-countries/langs/uk.json' with { type: 'json' };
import { isCommonWord } from '../model/common-words.ts';
import { toPlain } from './plain.ts';

/** A country: its names in English, its codes and initials where they are used as names, and its names in other languages. */
export type Country = { english: string[]; codes: string[]; foreign: string[] };

type Names = Readonly<Record<string, string | string[]>>;

const OTHERS: readonly Names[] = [
  german,
  spanish,
  french,
  italian,
  polish,
  portuguese,
  russian,
  turkish,
  ukrainian,
].map(({ countries }) => countries);

const toList = (names: string | string[] | undefined): string[] => [names ?? []].flat();

const toBare = (name: string): string => toPlain(name).replace(/^the /u, '');

let known: ReadonlyMap<string, Country> | undefined;

/**
 * The country that a name means: one of its English names, or the last word of them where that is no other word (“Britain”). Sources: ISO
 * 3166-1, as i18n-iso-countries and countries-list have it.
 *
 * @param name  with or without “the”
 */
export function findCountry(name: string): Country | undefined {
  known ??= byName();
  return known.get(toBare(name));
}

function byName(): Map<string, Country> {
  const names: Names = english.countries;
  const countries = getCountryDataList().map(({ name, iso2, iso3 }) => {
    const own = [...new Set([name, ...toList(names[iso2])])];
    const foreign = OTHERS.flatMap((other) => toList(other[iso2]));
    return { english: own, codes: toCodes(own, [iso2, iso3]), foreign };
  });
  const whole = new Map(
    countries.flatMap((country) => country.english.map((name) => [toBare(name), country] as const)),
  );
  const ends = Map.groupBy(
    countries.flatMap((country) => toEnds(country).map((end) => ({ end, country }))),
    ({ end }) => end,
  );
  for (const [end, [first, ...rest]] of ends) {
    if (first === undefined || rest.length > 0 || whole.has(end) || isOther(end)) continue;
    whole.set(end, first.country);
    first.country.english.push(end);
  }
  return whole;
}

/** “Kingdom” and “Africa” are no countries. */
const isOther = (word: string): boolean =>
  isCommonWord(word) || Object.values(continents).some((continent) => toPlain(continent) === word);

const isOneWord = (name: string): boolean => !/[\s-]/u.test(name);

/** The last words of a country's names of several words. */
const toEnds = (country: Country): string[] => [
  ...new Set(
    country.english
      .map(toBare)
      .filter((name) => !isOneWord(name) && !/[,()]/u.test(name))
      .map((name) => name.slice(name.lastIndexOf(' ') + 1)),
  ),
];

/** People search for “USA” and “UK”, but “IN” is no India: codes and initials count for a country that has only names of several words. */
function toCodes(names: readonly string[], codes: readonly string[]): string[] {
  const words = names.map((name) => toBare(name).replaceAll('.', '').split(' '));
  if (words.some((one) => one.length === 1 && (one[0] ?? '').length > 3)) return [];
  const initials = words.filter((one) => one.length > 1).map((one) => one.map((word) => word.charAt(0)));
  return [...new Set([...codes, ...initials.map((one) => one.join(''))].map((code) => code.toLowerCase()))];
}
