import { countries } from 'countries-list';
import { DEMONYM_COUNTRIES } from '../annotate/lexicon/names-demonyms.ts';
import { findPlace } from '../annotate/lexicon/names-gazetteer.ts';
import { findTokens } from '../annotate/lexicon/tokens.ts';
import { type Span, sliceSpan } from '../model/span.ts';

/** Longest name of a country that is looked for in running text, in words: “United Arab Emirates”. */
const MAX_WORDS = 4;

/** How many characters before a name are read. */
const MAX_BEFORE = 40;

/** A word that makes a capital the place itself, not the government that sits there. */
const PLACE_BEFORE =
  /\b(?:in|at|near|outside|around|across|through|to|of|visit(?:s|ed|ing)?|city|capital)\s(?:the\s)?$/iu;

/** ISO code of the country of each capital, in lower case. Source: countries-list 3. */
const CAPITALS: ReadonlyMap<string, string> = new Map(
  Object.entries(countries).flatMap(([code, { capital }]): [string, string][] =>
    capital ? [[capital.toLowerCase().replace(/,? d\.?c\.?$/u, ''), code]] : [],
  ),
);

/** ISO code of the country that words are a name or a usual abbreviation of: “U.S.”, “the United States”. */
export const findCountry = (words: string): string | undefined => findPlace(words)?.country;

/** ISO code of the country that a name tells: its own name, its people's, or its capital. */
function findCountryOf(words: string): string | undefined {
  const lower = words.replace(/^the\s/iu, '').toLowerCase();
  return findCountry(words) ?? DEMONYM_COUNTRIES.get(lower) ?? CAPITALS.get(lower);
}

/** ISO code of the country that a name stands for. A capital that is told as a place, “in Lima”, tells more than its country and stands for itself. */
export function findCountryMeant(text: string, name: Span): string | undefined {
  const words = sliceSpan(text, name);
  const isPlace = PLACE_BEFORE.test(text.slice(Math.max(0, name.start - MAX_BEFORE), name.start));
  return isPlace && CAPITALS.has(words.toLowerCase()) ? undefined : findCountryOf(words);
}

/** ISO codes of the countries that a text speaks of, under any name. */
export function findCountriesTold(text: string, span: Span): ReadonlySet<string> {
  const tokens = findTokens(text, span);
  const found = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (!/^\p{Lu}/u.test(token.text)) continue;
    for (const last of tokens.slice(index, index + MAX_WORDS)) {
      const code = findCountryOf(text.slice(token.start, last.end));
      if (code !== undefined) found.add(code);
    }
  }
  return found;
}
