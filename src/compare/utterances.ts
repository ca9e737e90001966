import type { Utterance } from '../model/comparison.ts';
import type { StoryArticles } from './story-articles.ts';

/** Gathers the quotations of a story into utterances. */
export function findUtterances(_articles: StoryArticles): Utterance[] {
  return [];
}
