import type { AnnotatedArticle } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Id } from '../../model/ids.ts';
import { toNormalWords } from '../../model/normal-text.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { type Place, toFileName } from './editor-places.ts';
import { toArticleNotFound, toPassageNotFound, toPassageOutside, toPassageTwice } from './editor-problems.ts';
import { findEditorWords } from './editor-words.ts';

/** A span of an article that the editor's words stand for. */
export type ResolvedPassage = { article: Id } & Span;

type Words = { file: string; words: string };
type Context = {
  kind: 'assert' | 'deny';
  articles: readonly AnnotatedArticle[];
  findPlace: (key: 'file' | 'words') => Place;
};

/**
 * Finds what the editor's words stand for: asserted ones for the sentence that they are in, denied ones for each place.
 *
 * @returns passages in reading order, at least one, of an assertion exactly one; or what is wrong
 */
export function resolveWords(
  { file, words }: Words,
  { kind, articles, findPlace }: Context,
): ResolvedPassage[] | Diagnostic {
  const article = articles.find((one) => toFileName(one.file) === toFileName(file));
  if (article === undefined) return toArticleNotFound(findPlace('file'), file, articles);
  const spans = findEditorWords(article.text, words);
  if (spans.length === 0) return toPassageNotFound(findPlace('words'), { article, words, articles });
  const inside = spans.filter((one) => findSentence(article, one) !== undefined);
  const [first] = inside;
  if (first === undefined) return toPassageOutside(findPlace('words'), words, article);
  if (kind === 'deny') return inside.map((span) => ({ article: article.id, ...span }));
  const other = inside.find((one) => toSentenceWords(article, one) !== toSentenceWords(article, first));
  if (other !== undefined)
    return toPassageTwice(findPlace('words'), { words, article, spans: [first, other] });
  return [{ article: article.id, ...first }];
}

const findSentence = (article: AnnotatedArticle, span: Span): Span | undefined =>
  article.sentences.find((sentence) => overlaps(sentence, span));

/** The sentence around a span, for comparing: an article that gives one sentence twice says one thing. */
function toSentenceWords(article: AnnotatedArticle, span: Span): string {
  const { start, end } = findSentence(article, span) ?? span;
  return toNormalWords(article.text.slice(start, end)).replaceAll(/\s+/gu, ' ');
}
