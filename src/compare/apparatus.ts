import type { ApparatusEntry, Passage } from '../model/comparison.ts';
import type { StoryArticles } from './story-articles.ts';

/** Gives what the articles of a claim can differ in, one entry for each respect in which at least one of them gives a reading. */
export function toApparatus(_passages: readonly Passage[], _articles: StoryArticles): ApparatusEntry[] {
  return [];
}
