import { isFunctionWord } from '../../diff/function-words.ts';
import type { AnnotatedArticle, Quotation } from '../../model/article.ts';
import { overlaps } from '../../model/span.ts';
import { findForms } from './sayings.ts';
import { type SolidWords, toSolidWords, toSpellingOf } from './solid-words.ts';

/** Telling words in a row by which another article has some of a quotation: all of them of a shorter one, in a row, too. */
const RUN_TELLING = 3;
/** Telling words of a quotation from which on so many in a row are looked for; of one with fewer, two are. */
const LONG_TELLING = 9;

/** Lowest share of the telling words of a quotation of two or more that one sentence of another article has for it to give them in another order. */
const SENTENCE_MIN_RATIO = 0.6;

/** All words of an article, in the forms that are compared, with a space between, the telling ones of each sentence, and all those of each; an article is the other one of many quotations. */
type Words = {
  line: string;
  telling: readonly string[];
  sentences: readonly ReadonlySet<string>[];
  solid: SolidWords;
};
const wordsOf = new WeakMap<AnnotatedArticle, Words>();

function toWords(article: AnnotatedArticle): Words {
  const known = wordsOf.get(article);
  if (known !== undefined) return known;
  const { text, sentences } = article;
  const own = sentences.map((sentence) => findForms(text, sentence));
  const all = findForms(text, { start: 0, end: text.length });
  const words = {
    line: ` ${all.join(' ')} `,
    solid: toSolidWords(all),
    telling: own.map((forms) => ` ${toTelling(forms).join(' ')} `),
    sentences: own.map((forms) => new Set(forms)),
  };
  wordsOf.set(article, words);
  return words;
}

/**
 * True where words of a quotation stand anywhere in another article, quoted or not, whatever its marks: then nothing may say that they stand in one article only.
 *
 * Looked for are the stretches of a few words that tell something, with whatever stands between them; of a quotation with one such word, that word; three telling words in
 * a row whatever small words are between them (“the ferry that sank”, “a ferry sank”); and a sentence that has most of them.
 */
export function standsElsewhere(
  quotation: Quotation,
  article: AnnotatedArticle,
  others: readonly AnnotatedArticle[],
): boolean {
  const forms = findForms(article.text, quotation);
  const named = new Set(
    article.names
      .filter((name) => overlaps(name, quotation))
      .flatMap((name) => findForms(article.text, name)),
  );
  return others.some((other) => {
    if (other === article) return false;
    const words = toWords(other);
    return isGivenIn(words, toSpellingOf(forms, words.solid), named);
  });
}

/** True where the words of an article hold words of a quotation, not its names alone: that both speak of Velde gives none of what is said of her. */
function isGivenIn(
  { line, telling: told, sentences }: Words,
  forms: readonly string[],
  named: ReadonlySet<string>,
): boolean {
  const telling = toTelling(forms);
  const isOwn = (form: string): boolean => !named.has(form);
  const own = new Set(telling.filter(isOwn));
  const hasOwn = (row: readonly string[]): boolean => own.size === 0 || row.some((form) => own.has(form));
  const all = new Set(telling);
  const least = Math.max(RUN_TELLING - 1, SENTENCE_MIN_RATIO * all.size);
  return (
    toRuns(forms).some((run) => hasOwn(run) && line.includes(` ${run.join(' ')} `)) ||
    toRows(telling).some((row) => hasOwn(row) && told.some((one) => one.includes(` ${row.join(' ')} `))) ||
    sentences.some(
      (words) => countIn(words, all) >= least && countIn(words, own) >= Math.min(own.size, RUN_TELLING - 1),
    )
  );
}

const toTelling = (forms: readonly string[]): string[] => forms.filter((form) => !isFunctionWord(form));

/** Each so many telling words in a row. */
const toRows = (telling: readonly string[]): string[][] =>
  telling.slice(RUN_TELLING - 1).map((_, at) => telling.slice(at, at + RUN_TELLING));

function countIn(words: ReadonlySet<string>, telling: ReadonlySet<string>): number {
  let count = 0;
  for (const word of telling) if (words.has(word)) count += 1;
  return count;
}

/** The shortest stretches that hold as many telling words as are looked for. */
function toRuns(forms: readonly string[]): string[][] {
  const telling = forms.flatMap((form, at) => (isFunctionWord(form) ? [] : [at]));
  if (telling.length === 0) return [[...forms]];
  const most = telling.length >= LONG_TELLING ? RUN_TELLING : RUN_TELLING - 1;
  const count = Math.min(most, telling.length);
  return telling.slice(0, telling.length - count + 1).map((from, index) => {
    const last = telling[index + count - 1] ?? from;
    return forms.slice(from, last + 1);
  });
}
