import { isFunctionWord } from '../diff/function-words.ts';
import type { Comparison } from '../model/comparison.ts';
import { type ArticleMark, toArticleMap } from './articles.ts';
import { oncePerStory } from './once.ts';
import { toForms } from './text/word-forms.ts';
import type { ComparedWords } from './text/word-marks.ts';

/** Words in a row that are no turn of phrase of the language: where another article has them, it has some of what is quoted. */
const RUN_WORDS = 6;
/** Fewest words of a shorter quotation, which counts with all its words. */
const LEAST_WORDS = 2;
/** Fewest of such words that are no function words. */
const LEAST_TELLING = 2;

/** The published words of each article, in lower case with a space between. */
const toTexts = oncePerStory(
  ({ articles }): ReadonlyMap<string, string> =>
    new Map(articles.map(({ id, text }) => [id, ` ${toForms(text.value ?? '').join(' ')} `])),
);

/**
 * The other articles in whose text words of a quotation stand, quoted or not: six in a row, or all of a shorter one. That words stand in one article only is never said
 * of these.
 */
export function findEchoes(
  { article, parts }: { article: string; parts: readonly { text: string }[] },
  comparison: Comparison,
): ArticleMark[] {
  const marks = toArticleMap(comparison);
  const runs = parts.flatMap(({ text }) => toRuns(text));
  return [...toTexts(comparison)].flatMap(([id, text]) => {
    const mark = marks.get(id);
    const isEcho = id !== article && runs.some((run) => text.includes(` ${run} `));
    return isEcho && mark !== undefined ? [mark] : [];
  });
}

/** The stretches of a quotation that are looked for. */
function toRuns(part: string): string[] {
  const forms = toForms(part);
  if (forms.length < LEAST_WORDS) return [];
  const count = Math.max(1, forms.length - RUN_WORDS + 1);
  const runs = Array.from({ length: count }, (_, at) => forms.slice(at, at + RUN_WORDS));
  const least = Math.min(LEAST_TELLING, forms.length - 1);
  return runs
    .filter((run) => run.filter((form) => !isFunctionWord(form)).length >= least)
    .map((run) => run.join(' '));
}

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

/** True where words stand in a text one behind the other: two or more, since one, or function words alone, stand in every text. */
function standsIn(words: string, text: string): boolean {
  const forms = toForms(words);
  return (
    forms.length >= LEAST_WORDS &&
    !forms.every((form) => isFunctionWord(form)) &&
    text.includes(` ${forms.join(' ')} `)
  );
}
