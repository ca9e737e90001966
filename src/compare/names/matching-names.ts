import { isFunctionWord } from '../../diff/function-words.ts';
import { sliceSpan } from '../../model/span.ts';
import type { ReadingOf } from '../readings/readings.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { findCountry } from './countries.ts';
import { DISTANCING, isSpelledAlike } from './label-names.ts';

/** Fewest letters of an abbreviation that starts like its word. */
const ABBREVIATION_MIN_LENGTH = 3;

/**
 * Gives the usual names and abbreviations of one country one key, and an abbreviation the key of the name whose first letters it is: “the U.K.” and “Britain”, “HPC” and
 * “Harbour Pilots’ Council” are no difference in what something is called.
 */
export function withFullNames(readings: readonly ReadingOf<'name'>[]): ReadingOf<'name'>[] {
  return readings.map((reading) => {
    const country = findCountry(toCapitals(reading.key));
    const full = readings.find(({ key }) => toInitials(key) === reading.key);
    return country === undefined
      ? { ...reading, key: full?.key ?? reading.key }
      : { ...reading, key: country.toLowerCase() };
  });
}

/** A key as a name in running text; two letters are an abbreviation. */
const toCapitals = (key: string): string =>
  key.length < 3 ? key.toUpperCase() : key.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());

/** True when all forms are spellings, shorter or longer forms of one name; false when one is a description or keeps its distance. */
export function areNamesCompatible(readings: readonly ReadingOf<'name'>[]): boolean {
  const forms = [...new Set(readings.map((reading) => reading.key))];
  if (forms.some((form) => form.search(DISTANCING) >= 0)) return false;
  const [first, ...rest] = forms;
  if (first === undefined) return true;
  const joined = [first];
  let left = rest;
  for (let at = 0; at < joined.length; at += 1) {
    const form = joined[at] ?? '';
    joined.push(...left.filter((other) => areFormsOfOneName(form, other)));
    left = left.filter((other) => !joined.includes(other));
  }
  return left.length === 0;
}

/**
 * True when no article calls an entity what the others never do: each uses, somewhere in its text, a form of a name that the others use. “The
 * president” in one sentence and the surname in the next are no difference between two articles that have both.
 */
export function areNamesShared(readings: readonly ReadingOf<'name'>[], articles: StoryArticles): boolean {
  if (areNamesCompatible(readings)) return true;
  if (readings.some(({ key }) => key.search(DISTANCING) >= 0)) return false;
  const ids = [...new Set(readings.map(({ article }) => article))];
  const forms = ids.map((id) => {
    const { text, names } = articles.get(id);
    const own = names.filter(({ entity }) => entity === readings[0]?.entity);
    return [...new Set(own.map((name) => toNameKey(sliceSpan(text, name))))];
  });
  return forms.every((mine, index) =>
    forms
      .slice(index + 1)
      .every((others) => mine.some((one) => others.some((other) => areFormsOfOneName(one, other)))),
  );
}

const toNameKey = (words: string): string => words.toLowerCase().replace(/^the\s/u, '');

/** True when two forms of a name have a part in common, spelled alike or nearly so, or one is made of the other's first letters. */
const areFormsOfOneName = (a: string, b: string): boolean =>
  toInitials(a) === b || toInitials(b) === a || shareNamePart(a, b);

const toInitials = (form: string): string =>
  form.includes(' ')
    ? form
        .split(' ')
        .filter((part) => !isFunctionWord(part))
        .map((part) => part.charAt(0))
        .join('')
    : '';

const shareNamePart = (a: string, b: string): boolean =>
  a.split(' ').some((part) => b.split(' ').some((other) => isOneWord(part, other)));

/** True for one spelling, for two that differ in a letter or two, and for an abbreviation and its word. */
const isOneWord = (a: string, b: string): boolean =>
  a === b ||
  isSpelledAlike(a, b) ||
  (Math.min(a.length, b.length) >= ABBREVIATION_MIN_LENGTH && (a.startsWith(b) || b.startsWith(a)));
