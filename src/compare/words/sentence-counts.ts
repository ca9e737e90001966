import type { AnnotatedArticle } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { StoryArticles } from './story-articles.ts';

/** Gives what a span of an article tells, by the keys that words are compared by. */
export type FindKeys = (article: AnnotatedArticle, span: Span) => ReadonlySet<string>;

/** Counts in how many of a story's sentences each key stands; `total` is the number of its sentences. */
export function countSentences(
  articles: StoryArticles,
  findKeys: FindKeys,
): { counts: ReadonlyMap<string, number>; total: number } {
  const counts = new Map<string, number>();
  let total = 0;
  for (const article of articles.list) {
    for (const sentence of article.sentences) {
      total += 1;
      for (const key of findKeys(article, sentence)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return { counts, total };
}
