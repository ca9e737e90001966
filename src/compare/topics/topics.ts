import type { Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import type { Topic } from '../../model/story.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { createKeyFinder, toEvidence } from './topic-evidence.ts';
import { createRarity, createScorer } from './topic-scores.ts';
import { toTopicTerms } from './topic-terms.ts';

type TopicInput = {
  claims: readonly { passages: readonly Passage[] }[];
  topics: readonly Topic[];
  articles: StoryArticles;
};

/** Lowest score at which a claim stands under a topic. Source: tests/gold, and read by eye on other stories. */
const TOPIC_MIN_SCORE = 0.4;

/**
 * Gathers claims under the editor's questions: for each claim in turn the topic whose words it carries most of, or null.
 *
 * A word of the topic counts by how rare it is in the story and in the news, by how many of the claim's passages carry it, and less when it only stands
 * beside them.
 */
export function assignTopics({ claims, topics, articles }: TopicInput): (Id | null)[] {
  if (topics.length === 0) return claims.map(() => null);
  const findKeys = createKeyFinder();
  const rarity = createRarity(articles, findKeys);
  const scorers = topics.map((topic) => ({ id: topic.id, score: createScorer(toTopicTerms(topic), rarity) }));
  return claims.map(({ passages }) => {
    const evidence = toEvidence(passages, articles, findKeys);
    let best: { id: Id; score: number } | undefined;
    for (const { id, score } of scorers) {
      const found = score(evidence);
      if (found >= TOPIC_MIN_SCORE && found > (best?.score ?? 0)) best = { id, score: found };
    }
    return best?.id ?? null;
  });
}
