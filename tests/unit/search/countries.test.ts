import { getCountryDataList } from 'countries-list';
import { expect, test } from 'vitest';
import { findCountry } from '../../../src/search/countries.ts';

test('what each country is searched by stays as it is; a change is read as a difference', async () => {
  const lines = getCountryDataList().map(({ name }) => {
    const { english, codes, foreign } = findCountry(name) ?? { english: [], codes: [], foreign: [] };
    return `${name}: ${english.join(', ')}; ${codes.join(', ')}; ${foreign.join(', ')}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/search/countries.txt');
});

test.each([
  ['the Netherlands', 'Netherlands'],
  ['BRITAIN', 'United Kingdom'],
  ['Türkiye', 'Turkey'],
])('“%s” is a name of %s', (name, country) => expect(findCountry(name)).toBe(findCountry(country)));

test.each(['Kingdom', 'Africa', 'Republic', 'Islands', 'Korea', ''])('“%s” is none', (name) =>
  expect(findCountry(name)).toBeUndefined(),
);
