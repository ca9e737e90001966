import { cityMapping } from 'city-timezones';
import { countries } from 'countries-list';
import { byCodeUnit } from '../../model/by-code-unit.ts';
import { COMMON_WORDS } from '../../model/common-words.ts';
import { toAskedForm, toForm } from '../../search/forms.ts';
import { toWords } from '../../search/terms.ts';

/** Cities with fewer people are not known to most readers: a judgement, not measured. */
const MIN_CITY_PEOPLE = 300_000;

/**
 * The forms of common words and of names of countries and large cities, each once: what `src/search/known-words.json` has, so that no build makes them anew.
 *
 * Sources: SCOWL by Kevin Atkinson, countries-list, city-timezones.
 */
export function findKnownForms(): string[] {
  const forms = [
    ...COMMON_WORDS.flat(),
    ...Object.values(countries).map(({ name }) => name),
    ...cityMapping.filter(({ pop }) => pop >= MIN_CITY_PEOPLE).map(({ city }) => city),
  ]
    .flatMap((text) => toWords(text))
    .flatMap(({ plain }) => [toForm(plain), toAskedForm(plain)]);
  return [...new Set(forms)].sort(byCodeUnit);
}
