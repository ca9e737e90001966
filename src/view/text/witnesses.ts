import type { ComparedArticle } from '../../model/comparison.ts';
import type { Span } from '../../model/span.ts';
import { type ArticleView, toArticleMap } from '../articles.ts';
import { oncePerStory } from '../once.ts';
import { findPublishedWords, type PublishedText, toPublishedText } from './published-text.ts';

/** An article, how a page names it, and what may be printed of it. */
export type Witness = { article: ComparedArticle; mark: ArticleView; published: PublishedText };

/** The articles of a story by id, in their order. */
export type Witnesses = ReadonlyMap<string, Witness>;

/** Gathers the articles of a story with what may be printed of each. */
export const toWitnesses = oncePerStory((comparison): Witnesses => {
  const marks = toArticleMap(comparison);
  return new Map(
    comparison.articles.flatMap((article) => {
      const mark = marks.get(article.id);
      const published = toPublishedText(article, comparison.claims);
      return mark === undefined ? [] : [[article.id, { article, mark, published }]];
    }),
  );
});

/** What belongs to the id of an article. Throws: only on a bug. */
export function getWitness(witnesses: Witnesses, id: string): Witness {
  const witness = witnesses.get(id);
  if (witness === undefined) throw new Error(`article ${id} is not in its story; this is a bug in compare/`);
  return witness;
}

/** Verbatim words of a span of an article; undefined when they are not published. */
export const findWitnessWords = (witnesses: Witnesses, id: string, span: Span): string | undefined =>
  findPublishedWords(getWitness(witnesses, id).published, span);

/** Verbatim words with the article that they stand in. */
export type QuotedWords = Span & { article: string; text: string };

/** The words of spans of an article as far as they are published. */
export const quoteWitness = (witnesses: Witnesses, article: string, spans: readonly Span[]): QuotedWords[] =>
  spans.flatMap(({ start, end }) => {
    const text = findWitnessWords(witnesses, article, { start, end });
    return text === undefined ? [] : [{ article, start, end, text }];
  });

/** The articles of the story, in their order. */
export const listArticles = (witnesses: Witnesses): ComparedArticle[] =>
  [...witnesses.values()].map(({ article }) => article);
