import { isFunctionWord } from '../diff/function-words.ts';
import type { Comparison } from '../model/comparison.ts';
import { oncePerStory } from './once.ts';
import { toForms } from './text/word-forms.ts';
import type { ComparedWords } from './text/word-marks.ts';

/** Fewest words in a row by which an article gives what is quoted. */
const LEAST_WORDS = 2;

/** So many words in a row of some longer words: what a block without quotation marks gives of them, with a word otherwise. Chosen on invented pairs. */
const RUN_WORDS = 6;

/** The published words of each article, in lower case with a space between. */
const toTexts = oncePerStory(
  ({ articles }): ReadonlyMap<string, string> =>
    new Map(articles.map(({ id, text }) => [id, ` ${toForms(text.value ?? '').join(' ')} `])),
);

/**
 * The differences of a form from the longest one, without what either article gives all the same, quoted or not, in another place: it does not leave that out, nor have other
 * words for it.
 */
export function withoutGiven<Differences extends Pick<ComparedWords, 'onlyA' | 'onlyB' | 'replacements'>>(
  differences: Differences,
  { base, form }: { base: string; form: string },
  comparison: Comparison,
): Differences {
  const lacks = (id: string) => (words: string) => !standsIn(words, toTexts(comparison).get(id) ?? '');
  const [baseLacks, formLacks] = [lacks(base), lacks(form)];
  const isWhole = ({ a, b }: { a: string; b: string }): boolean => formLacks(a) && baseLacks(b);
  const halves = differences.replacements.filter((one) => !isWhole(one));
  return {
    ...differences,
    replacements: differences.replacements.filter(isWhole),
    onlyA: [...differences.onlyA, ...halves.map(({ a }) => a)].filter(formLacks),
    onlyB: [...differences.onlyB, ...halves.map(({ b }) => b)].filter(baseLacks),
  };
}

/** True where words stand in a text one after the other, or so many of them: two or more, since one, or function words alone, stand in every text. */
function standsIn(words: string, text: string): boolean {
  const forms = toForms(words);
  if (forms.length < LEAST_WORDS || forms.every((form) => isFunctionWord(form))) return false;
  const length = Math.min(forms.length, RUN_WORDS);
  return forms
    .slice(0, forms.length - length + 1)
    .some((_, at) => text.includes(` ${forms.slice(at, at + length).join(' ')} `));
}
