import { findWords } from '../../align/words/words.ts';
import { isFunctionWord } from '../../diff/function-words.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

/** An article is the other one of many pairs: the words that tell something in each of its sentences, between spaces, are found once. */
const linesOf = new WeakMap<AnnotatedArticle, readonly string[]>();

function toLines(article: AnnotatedArticle): readonly string[] {
  const known = linesOf.get(article);
  if (known !== undefined) return known;
  const lines = article.sentences.map((sentence) => toLine(toTellingWords(article.text, sentence)));
  linesOf.set(article, lines);
  return lines;
}

const toLine = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** True when the telling words of a span of a text stand in a row in a sentence of an article. */
export function isToldAnywhere(article: AnnotatedArticle, text: string, span: Span): boolean {
  const telling = toTellingWords(text, span);
  return telling.length > 0 && toLines(article).some((line) => line.includes(toLine(telling)));
}

const toTellingWords = (text: string, span: Span): string[] =>
  findWords(text, span).flatMap(({ form }) => (isFunctionWord(form) ? [] : [form]));
