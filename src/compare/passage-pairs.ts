import type { Passage } from '../model/comparison.ts';
import { toLetter } from '../model/ids.ts';
import type { StoryArticles } from './story-articles.ts';

/** Two linked passages of a claim. */
export type PassagePair = { a: Passage; b: Passage; articles: StoryArticles };

/** Letter of a passage's article. */
export const letterOf = (passage: Passage, articles: StoryArticles): string =>
  toLetter(articles.indexOf(passage.article));
