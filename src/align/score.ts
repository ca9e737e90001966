import { findCandidates, LARGE_STORY_UNITS, type UnitPair } from './candidates.ts';
import { type Likeness, toLikeness } from './features.ts';
import { type FirstScores, makeSurroundings, type Surroundings } from './surroundings.ts';
import type { Unit } from './units.ts';
import weights from './weights.json' with { type: 'json' };

/** What a score rests on. */
export type Features = Likeness & Surroundings;

/** A pair of units with the probability that they report the same claim. */
export type ScoredPair = UnitPair & { features: Features; score: number };

/** Rounded, so that the order in which a sum was made does not show. */
const logistic = (sum: number): number => Math.round(1e6 / (1 + Math.exp(-sum))) / 1e6;

/** The first score of a pair: from the two units alone. */
const toFirstScore = (likeness: Likeness): number => logistic(weigh(weights.first, likeness));

/** The score of two units that have no story around them. */
export const scoreAlone = (a: Unit, b: Unit): number => toFirstScore(toLikeness(a, b));

/** The score of a pair: from the two units and from what surrounds them. */
const toScore = (features: Features): number => logistic(weigh(weights.second, features));

function weigh(factors: Record<string, number>, features: Readonly<Record<string, number>>): number {
  let sum = factors.bias ?? 0;
  for (const name in features) sum += (factors[name] ?? 0) * (features[name] ?? 0);
  return sum;
}

/** In a large story pairs with a first score below this are dropped at once: they are far from any link, and there are too many to keep. */
const LARGE_STORY_MIN_SCORE = 0.15;

/**
 * Every pair of units of two articles that shares a telling word, with its score.
 *
 * Two passes of logistic regression: the first looks at the two units, the second adds what the first says about the units around them.
 */
export function scorePairs(
  units: readonly Unit[],
  candidates: readonly UnitPair[] = findCandidates(units),
): ScoredPair[] {
  const least = units.length > LARGE_STORY_UNITS ? LARGE_STORY_MIN_SCORE : 0;
  const pairs: (UnitPair & { likeness: Likeness })[] = [];
  const of = units.map(() => new Map<number, number>());
  for (const { a, b } of candidates) {
    const likeness = toLikeness(a, b);
    const score = toFirstScore(likeness);
    if (score < least) continue;
    pairs.push({ a, b, likeness });
    of[a.index]?.set(b.index, score);
    of[b.index]?.set(a.index, score);
  }
  const articleCount = new Set(units.map((unit) => unit.article)).size;
  const first: FirstScores = { units, of, articleCount };
  const surroundings = makeSurroundings(first);
  return pairs.map(({ a, b, likeness }) => {
    const features = { ...likeness, ...surroundings(a, b) };
    return { a, b, features, score: toScore(features) };
  });
}
