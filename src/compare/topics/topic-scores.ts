import { backgroundRarity, findWordGroup } from '../../align/words/vocabulary.ts';
import { countSentences, type FindKeys } from '../words/sentence-counts.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import type { Evidence } from './topic-evidence.ts';
import type { TopicTerms } from './topic-terms.ts';

/** How much another word for the same thing counts: “buy” in the question, “purchase” in the passage. */
const GROUP_WEIGHT = 0.6;

/** How much what stands beside the passages may add to what they say themselves: a claim without a word of the topic is not gathered. */
const BESIDE_MAX_FACTOR = 1.4;

/** How much more a claim counts that gives what the question asks for: a figure for “how much”, a timeframe for “when”. */
const ASKED_FACTOR = 1.15;

/** Score of a claim that gives what the question asks for and has all of its words, or others for the same: “37 were killed” for “How many people died?”. */
const ANSWER_SCORE = 0.6;

/** Score of a claim that has all words of the topic's title in at least half of its passages. */
const TITLE_SCORE = 0.55;
const TITLE_MIN_SHARE = 0.5;

/** Lowest rarity of a claim's words of the topic together, as a share of the rarest that a word of the story can be: a name in every fifth sentence is not enough. */
const TELLING_MIN_SHARE = 0.4;

/** How many of a topic's weightiest words its scores are measured by: more words from the editor must not make each of them count less. */
const NORM_TERMS = 4;

/** How rare the words of a story are. */
export type Rarity = {
  /** How rare a word or a group is among the story's sentences (inverse document frequency); 0 when the story lacks it. */
  inStory(key: string): number;
  /** The same, less when it is common in the news at large: “call” tells less than “quay”. */
  overall(key: string): number;
  /** The most that a word of the story can have. */
  max: number;
};

/** Counts in how many of the story's sentences its words stand. */
export function createRarity(articles: StoryArticles, findKeys: FindKeys): Rarity {
  const { counts, total } = countSentences(articles, findKeys);
  const rarityOf = (count: number): number =>
    count === 0 ? 0 : Math.max(0, Math.log((total + 1) / (count + 0.5)));
  const inStory = (key: string): number => rarityOf(counts.get(key) ?? 0);
  return {
    inStory,
    overall: (key) => Math.sqrt(inStory(key) * Math.min(inStory(key), backgroundRarity(key))),
    max: rarityOf(1),
  };
}

/** Weights of a topic's words in this story; `own` for the word itself, `alike` for another of its group, and how rare each is. */
type WeighedTerm = {
  stem: string;
  group: string;
  own: { weight: number; rarity: number };
  alike: { weight: number; rarity: number };
};

/**
 * Makes the function that tells how much of a topic a claim carries: about 1 when it has the topic's rarest words, 0 when what it has of them is in much of the story.
 *
 * A word that the editor gave was chosen for this story: how common it is in the news at large does not matter.
 */
export function createScorer({ terms, title, question, asks }: TopicTerms, rarity: Rarity) {
  const weighed = weighTerms(terms, rarity);
  const weightiest = [...Map.groupBy(weighed, (term) => term.group).values()]
    .map((terms) => Math.max(...terms.map((term) => term.own.weight)))
    .sort((a, b) => b - a);
  const norm = Math.hypot(...weightiest.slice(0, NORM_TERMS)) || 1;
  const isTelling = question.some(
    (stem) => rarity.inStory(findWordGroup(stem) ?? stem) >= TELLING_MIN_SHARE * rarity.max,
  );
  const toScore = ({ said, all }: Pick<Evidence, 'said' | 'all'>, isAsked: boolean): number => {
    const carried = Math.min(
      sumTerms(weighed, all, 'weight'),
      BESIDE_MAX_FACTOR * sumTerms(weighed, said, 'weight'),
    );
    return (carried / norm) * (isAsked ? ASKED_FACTOR : 1);
  };
  return ({ said, all, hasFigure, hasPeople, hasTimeframe }: Evidence): number => {
    const isAsked =
      (asks.has('people') && hasPeople) ||
      (asks.has('figure') && !asks.has('people') && hasFigure) ||
      (asks.has('timeframe') && hasTimeframe);
    const isAnswer = isAsked && isTelling && question.every((stem) => isSaid(said, stem));
    if (isAnswer) return Math.max(ANSWER_SCORE, toScore({ said, all }, isAsked));
    if (sumTerms(weighed, said, 'rarity') < TELLING_MIN_SHARE * rarity.max) return 0;
    const isTitled = title.length > 0 && title.every((stem) => (said.get(stem) ?? 0) >= TITLE_MIN_SHARE);
    return isTitled
      ? Math.max(toScore({ said, all }, isAsked), TITLE_SCORE)
      : toScore({ said, all }, isAsked);
  };
}

/** The words of a topic with what each of them weighs in this story. */
function weighTerms(terms: TopicTerms['terms'], rarity: Rarity): WeighedTerm[] {
  return terms.map(
    ({ stem, group, weight, isGiven }): WeighedTerm => ({
      stem,
      group: group ?? stem,
      own: {
        weight: weight * (isGiven ? rarity.inStory(stem) : rarity.overall(stem)),
        rarity: rarity.inStory(stem),
      },
      alike:
        group === undefined
          ? { weight: 0, rarity: 0 }
          : {
              weight: GROUP_WEIGHT * weight * rarity.overall(group),
              rarity: GROUP_WEIGHT * rarity.inStory(group),
            },
    }),
  );
}

/** True when at least half of the passages have a word of the question, or another for it. */
function isSaid(said: ReadonlyMap<string, number>, stem: string): boolean {
  const group = findWordGroup(stem);
  return (
    (said.get(stem) ?? 0) >= TITLE_MIN_SHARE ||
    (group !== undefined && (said.get(group) ?? 0) >= TITLE_MIN_SHARE)
  );
}

/** Sums a measure of the terms found. Words of one group count once, by the best of them: “attack” must not speak for “airstrikes” as well. */
function sumTerms(
  terms: readonly WeighedTerm[],
  found: ReadonlyMap<string, number>,
  measure: 'weight' | 'rarity',
): number {
  const best = new Map<string, number>();
  for (const { stem, group, own, alike } of terms) {
    const one = Math.max(
      own[measure] * Math.sqrt(found.get(stem) ?? 0),
      alike[measure] * Math.sqrt(found.get(group) ?? 0),
    );
    best.set(group, Math.max(best.get(group) ?? 0, one));
  }
  return [...best.values()].reduce((total, one) => total + one, 0);
}
