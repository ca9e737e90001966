import { isFunctionWord } from '../../diff/function-words.ts';
import type { AnnotatedArticle, Quotation } from '../../model/article.ts';
import { overlaps } from '../../model/span.ts';
import {
  type ArticleWords,
  countBySentence,
  hasInRow,
  RUN_TELLING,
  toArticleWords,
  toRows,
  toTelling,
} from './article-words.ts';
import { findForms } from './sayings.ts';
import { toSpellingOf } from './solid-words.ts';

/** Telling words of a quotation from which on so many in a row are looked for; of one with fewer, two are. */
const LONG_TELLING = 9;

/** Lowest share of the telling words of a quotation of two or more that one sentence of another article has for it to give them in another order. */
const SENTENCE_MIN_RATIO = 0.6;

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
    const words = toArticleWords(other);
    return isGivenIn(words, toSpellingOf(forms, words.solid), named);
  });
}

/** True where the words of an article hold words of a quotation, not its names alone: that both speak of Velde gives none of what is said of her. */
function isGivenIn(words: ArticleWords, forms: readonly string[], named: ReadonlySet<string>): boolean {
  const telling = toTelling(forms);
  const own = new Set(telling.filter((form) => !named.has(form)));
  const hasOwn = (row: readonly string[]): boolean => own.size === 0 || row.some((form) => own.has(form));
  return (
    toRuns(forms).some((run) => hasOwn(run) && hasInRow(words, run)) ||
    toRows(telling).some((row) => hasOwn(row) && words.rows.has(row.join(' '))) ||
    hasSentenceOf(words, new Set(telling), own)
  );
}

/** True where one sentence has most of some words, and two of its own. */
function hasSentenceOf(words: ArticleWords, all: ReadonlySet<string>, own: ReadonlySet<string>): boolean {
  const least = Math.max(RUN_TELLING - 1, SENTENCE_MIN_RATIO * all.size);
  const leastOwn = Math.min(own.size, RUN_TELLING - 1);
  const ofOwn = countBySentence(words, own);
  return [...countBySentence(words, all)].some(
    ([sentence, count]) => count >= least && (ofOwn.get(sentence) ?? 0) >= leastOwn,
  );
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
