import type { Entity } from '../model/article.ts';
import type { Passage } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import type { Topic } from '../model/story.ts';
import type { StoryArticles } from './story-articles.ts';

type TopicInput = {
  claims: readonly { passages: readonly Passage[] }[];
  topics: readonly Topic[];
  articles: StoryArticles;
  entities: readonly Entity[];
};

/** Gathers claims under the editor's questions: one topic, or null, for each claim in turn. */
export function assignTopics({ claims }: TopicInput): (Id | null)[] {
  return claims.map(() => null);
}
