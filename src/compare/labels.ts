import type { Entity } from '../model/article.ts';
import type { Passage } from '../model/comparison.ts';
import type { StoryArticles } from './story-articles.ts';

/** A label that is verbatim words of a passage. */
export type Label = { text: string; passage: string };

/** Makes the function that finds a claim's label. */
export function createLabelFinder(_articles: StoryArticles, _entities: readonly Entity[]) {
  return (passages: readonly Passage[]): Label => {
    const [first] = passages;
    if (first === undefined) throw new Error('a claim has no passage; this is a bug in compare/');
    return { text: first.exact, passage: first.id };
  };
}
