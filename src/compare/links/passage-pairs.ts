import type { Entity } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import { toLetter } from '../../model/ids.ts';
import type { StoryArticles } from '../words/story-articles.ts';

/** Two linked passages of a claim, in their story; `entities` by id. */
export type PassagePair = {
  a: Passage;
  b: Passage;
  articles: StoryArticles;
  entities: ReadonlyMap<string, Entity>;
};

/** Letter of a passage's article. */
export const letterOf = (passage: Passage, articles: StoryArticles): string =>
  toLetter(articles.indexOf(passage.article));
