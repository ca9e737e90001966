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

/** How much the sentence before counts, as if the passage said it, when the passage points back at it. */
const POINTED_WEIGHT = 0.6;

/** “supported the idea”, “such a step”, “This was welcomed”: words that mean what the sentence before says. */
const POINTING =
  /\b(?:the|that|this|such an?|their|his|her|its) (?:idea|stance|view|position|proposal|notion|demand|request|call|move|step|suggestion|approach|claim|allegation|accusation|promise|pledge|offer)\b|^[“"]?(?:this|that|it|they|these|such)\b/iu;

/** How much what stands beside the passages may add to what they say themselves: a claim without a word of the topic is not gathered. */
const BESIDE_MAX_FACTOR = 1.4;

/** How much more a claim counts that gives what the question asks for: a figure for “how much”, a timeframe for “when”. */
const ASKED_FACTOR = 1.15;

/** How many of a topic's weightiest words its scores are measured by: more words from the editor must not make each of them count less. */
const NORM_TERMS = 4;

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

/**
 * What speaks for a topic in a claim: stem → mean over its passages of 1 where a passage carries it (`said`), or of less where it stands beside
 * (`all`); and what kinds of answer the passages hold.
 */
type Evidence = {
  said: ReadonlyMap<string, number>;
  all: ReadonlyMap<string, number>;
  hasFigure: boolean;
  hasTimeframe: boolean;
};

function toEvidence(passages: readonly Passage[], articles: StoryArticles): Evidence {
  const said = new Map<string, number>();
  const all = new Map<string, number>();
  const evidence = { said, all, hasFigure: false, hasTimeframe: false };
  for (const passage of passages) {
    const article = articles.get(passage.article);
    for (const [stem, weight] of toPassageStems(passage, article)) {
      all.set(stem, (all.get(stem) ?? 0) + weight / passages.length);
      if (weight >= POINTED_WEIGHT) said.set(stem, (said.get(stem) ?? 0) + weight / passages.length);
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
  const beforeWeight = POINTING.test(passage.exact) ? POINTED_WEIGHT : NEIGHBOUR_WEIGHT;
  const neighbours = [
    { sentence: article.sentences[index - 1], weight: beforeWeight },
    { sentence: article.sentences[index + 1], weight: NEIGHBOUR_WEIGHT },
  ];
  for (const { sentence, weight } of neighbours) {
    if (sentence !== undefined && isParagraph(article, sentence)) add(toStems(article, sentence), weight);
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
  const weightiest = terms.map((term) => term.weight).sort((a, b) => b - a);
  const norm = Math.hypot(...weightiest.slice(0, NORM_TERMS)) || 1;
  const sum = (stems: ReadonlyMap<string, number>): number =>
    terms.reduce((total, { stem, weight }) => total + weight * Math.sqrt(stems.get(stem) ?? 0), 0) / norm;
  return ({ said, all, hasFigure, hasTimeframe }: Evidence): number => {
    const isAsked = (asks.has('figure') && hasFigure) || (asks.has('timeframe') && hasTimeframe);
    return Math.min(sum(all), BESIDE_MAX_FACTOR * sum(said)) * (isAsked ? ASKED_FACTOR : 1);
  };
}
