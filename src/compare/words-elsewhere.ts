import { isFunctionWord } from '../diff/function-words.ts';
import type { AnnotatedArticle, Quotation } from '../model/article.ts';
import { findForms } from './sayings.ts';

/** Telling words in a row by which another article has some of a quotation: all of them of a shorter one, in a row, too. */
const RUN_TELLING = 3;
/** Telling words of a quotation from which on so many in a row are looked for; of one with fewer, two are. */
const LONG_TELLING = 9;

/** All words of an article, in the forms that are compared, with a space between; an article is the other one of many quotations. */
const lines = new WeakMap<AnnotatedArticle, string>();

function toLine(article: AnnotatedArticle): string {
  const known = lines.get(article);
  if (known !== undefined) return known;
  const { text } = article;
  const line = ` ${findForms(text, { start: 0, end: text.length }).join(' ')} `;
  lines.set(article, line);
  return line;
}

/**
 * True where words of a quotation stand anywhere in another article, quoted or not, whatever its marks: then nothing may say that they stand in one article only.
 *
 * Looked for are the stretches of a few words that tell something, with whatever stands between them; of a quotation with one such word, that word.
 */
export function standsElsewhere(
  quotation: Quotation,
  article: AnnotatedArticle,
  others: readonly AnnotatedArticle[],
): boolean {
  const runs = toRuns(findForms(article.text, quotation)).map((run) => ` ${run.join(' ')} `);
  return others.some((other) => other !== article && runs.some((run) => toLine(other).includes(run)));
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
