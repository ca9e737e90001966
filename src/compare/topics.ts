import { findWords } from '../align/shared-wording-words.ts';
import type { AnnotatedArticle, Sentence } from '../model/article.ts';
import type { Passage } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import { overlaps, sliceSpan } from '../model/span.ts';
import type { Topic } from '../model/story.ts';
import type { StoryArticles } from './story-articles.ts';
import { type TopicTerms, toTopicTerms } from './topic-terms.ts';

type TopicInput = {
  claims: readonly { passages: readonly Passage[] }[];
  topics: readonly Topic[];
  articles: StoryArticles;
};

/** How much a word counts that stands beside the passage: in the sentence before or after it, or in the crosshead above it. */
const NEIGHBOUR_WEIGHT = 0.25;
const CROSSHEAD_WEIGHT = 0.5;

/** How much more a claim counts that gives what the question asks for: a figure for “how much”, a timeframe for “when”. */
const ASKED_FACTOR = 1.15;

/** Lowest score at which a claim stands under a topic. Source: tests/gold, and read by eye on other stories. */
const TOPIC_MIN_SCORE = 0.3;

/**
 * Gathers claims under the editor's questions: for each claim in turn the topic whose words it carries most of, or null.
 *
 * A word of the topic counts by how rare it is in the story, by how many of the claim's passages carry it, and less when it only stands beside them.
 */
export function assignTopics({ claims, topics, articles }: TopicInput): (Id | null)[] {
  if (topics.length === 0) return claims.map(() => null);
  const rarity = createRarity(articles);
  const scorers = topics.map((topic) => ({ id: topic.id, score: createScorer(toTopicTerms(topic), rarity) }));
  return claims.map(({ passages }) => {
    const evidence = toEvidence(passages, articles);
    let best: { id: Id; score: number } | undefined;
    for (const { id, score } of scorers) {
      const found = score(evidence);
      if (found >= TOPIC_MIN_SCORE && found > (best?.score ?? 0)) best = { id, score: found };
    }
    return best?.id ?? null;
  });
}

/** Makes the function that tells how rare a stem is among the story's sentences: the logarithm of its inverse document frequency. */
function createRarity(articles: StoryArticles): (stem: string) => number {
  const counts = new Map<string, number>();
  let total = 0;
  for (const article of articles.list) {
    for (const sentence of article.sentences) {
      total += 1;
      for (const stem of toStems(article, sentence)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  return (stem) => Math.max(0, Math.log((total + 1) / ((counts.get(stem) ?? 0) + 0.5)));
}

/** What speaks for a topic in a claim: stem → 0 to 1, and what kinds of answer the passages hold. */
type Evidence = { stems: ReadonlyMap<string, number>; hasFigure: boolean; hasTimeframe: boolean };

function toEvidence(passages: readonly Passage[], articles: StoryArticles): Evidence {
  const stems = new Map<string, number>();
  const evidence = { stems, hasFigure: false, hasTimeframe: false };
  for (const passage of passages) {
    const article = articles.get(passage.article);
    for (const [stem, weight] of toPassageStems(passage, article)) {
      stems.set(stem, (stems.get(stem) ?? 0) + weight / passages.length);
    }
    evidence.hasFigure ||= article.figures.some((figure) => overlaps(figure, passage));
    evidence.hasTimeframe ||= article.timeframes.some((timeframe) => overlaps(timeframe, passage));
  }
  return evidence;
}

/** The stems of a passage (1) and of what stands beside it (less). */
function toPassageStems(passage: Passage, article: AnnotatedArticle): Map<string, number> {
  const stems = new Map<string, number>();
  const add = (from: Iterable<string>, weight: number): void => {
    for (const stem of from) stems.set(stem, Math.max(stems.get(stem) ?? 0, weight));
  };
  add(toStems(article, passage), 1);
  const index = article.sentences.findIndex((sentence) => sentence.id === passage.sentence);
  for (const at of [index - 1, index + 1]) {
    const neighbour = article.sentences[at];
    if (neighbour !== undefined && isParagraph(article, neighbour))
      add(toStems(article, neighbour), NEIGHBOUR_WEIGHT);
  }
  const crosshead = findCrosshead(article, index);
  if (crosshead !== undefined) add(toStems(article, crosshead), CROSSHEAD_WEIGHT);
  return stems;
}

const toStems = (article: AnnotatedArticle, span: { start: number; end: number }): Set<string> =>
  new Set(findWords(sliceSpan(article.text, span)).map((word) => word.stem));

const isParagraph = (article: AnnotatedArticle, sentence: Sentence): boolean =>
  article.blocks[sentence.block]?.kind === 'paragraph';

/** The sentence of the crosshead that a sentence stands under. */
const findCrosshead = (article: AnnotatedArticle, index: number): Sentence | undefined =>
  article.sentences
    .slice(0, Math.max(0, index))
    .findLast((sentence) => article.blocks[sentence.block]?.kind === 'crosshead');

/** Makes the function that tells how much of a topic a claim carries: about 1 when it has the topic's rarest words. */
function createScorer({ weights, asks }: TopicTerms, rarity: (stem: string) => number) {
  const terms = [...weights].map(([stem, weight]) => ({ stem, weight: weight * rarity(stem) }));
  const norm = Math.hypot(...terms.map((term) => term.weight)) || 1;
  return ({ stems, hasFigure, hasTimeframe }: Evidence): number => {
    let sum = 0;
    for (const { stem, weight } of terms) sum += weight * Math.sqrt(stems.get(stem) ?? 0);
    const isAsked = (asks.has('figure') && hasFigure) || (asks.has('timeframe') && hasTimeframe);
    return (sum / norm) * (isAsked ? ASKED_FACTOR : 1);
  };
}
