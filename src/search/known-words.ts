import { cityMapping } from 'city-timezones';
import { countries } from 'countries-list';
import { COMMON_WORDS } from '../model/common-words.ts';
import { toAskedForm, toForm } from './forms.ts';
import { toWords } from './terms.ts';

/** Cities with fewer people are not known to most readers: a judgement, not measured. */
const MIN_CITY_PEOPLE = 300_000;

let known: ReadonlySet<string> | undefined;

/**
 * Forms of words and places that a reader can ask for and mean: when the index does not have one, it is no misspelling of another word. Built
 * when it is first asked for.
 */
export function getKnownWords(): ReadonlySet<string> {
  known ??= new Set(
    [
      ...COMMON_WORDS.flat(),
      ...Object.values(countries).map(({ name }) => name),
      ...cityMapping.filter(({ pop }) => pop >= MIN_CITY_PEOPLE).map(({ city }) => city),
    ]
      .flatMap((text) => toWords(text))
      .flatMap(({ plain }) => [toForm(plain), toAskedForm(plain)]),
  );
  return known;
}
