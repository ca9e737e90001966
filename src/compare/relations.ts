import type { ApparatusEntry, Link, Passage, Relation } from '../model/comparison.ts';
import type { StoryArticles } from './story-articles.ts';

type RelationInput = {
  links: readonly Link[];
  passages: readonly Passage[];
  apparatus: readonly ApparatusEntry[];
  articles: StoryArticles;
};

/** Describes how linked passages stand to each other. */
export function toRelations(_input: RelationInput): Relation[] {
  return [];
}
