import { findCandidates, LARGE_STORY_UNITS, type UnitPair } from './candidates.ts';
import { type Likeness, makeComparer } from './features.ts';
import { makeSurroundings, type Surroundings } from './surroundings.ts';
import type { Unit } from './units.ts';
import LEARNED from './weights.json' with { type: 'json' };

/** What a score rests on. */
export type Features = Likeness & Surroundings;

/** A pair of units with the probability that they report the same claim. */
export type ScoredPair = UnitPair & { features: Features; score: number };

/** How much each feature counts in the two passes, and what is added (`bias`). */
export type Weights = { first: Likeness & { bias: number }; second: Features & { bias: number } };

/** Rounded, so that the order in which a sum was made does not show. */
export const roundScore = (score: number): number => Math.round(score * 1e6) / 1e6;

const logistic = (sum: number): number => roundScore(1 / (1 + Math.exp(-sum)));

const weighLikeness = (factors: Likeness & { bias: number }, likeness: Likeness): number =>
  factors.bias +
  factors.letters * likeness.letters +
  factors.events * likeness.events +
  factors.nouns * likeness.nouns +
  factors.numberConflict * likeness.numberConflict +
  factors.leftover * likeness.leftover;

/** The score of two units that have no story around them: the first pass alone. */
export const scoreAlone = (a: Unit, b: Unit): number =>
  logistic(weighLikeness(LEARNED.first, makeComparer([a, b])(a, b)));

/** The score of a pair: from the two units and from what surrounds them. */
const toScore = (second: Weights['second'], features: Features): number =>
  logistic(
    weighLikeness(second, features) +
      second.relative * features.relative +
      second.support * features.support +
      second.sequence * features.sequence +
      second.kinship * features.kinship +
      second.opening * features.opening +
      second.crowd * features.crowd,
  );

/** In a large story pairs with a first score below this are dropped at once: they are far from any link, and there are too many to keep. */
const LARGE_STORY_MIN_SCORE = 0.15;

/**
 * Every pair of units of two articles that shares a telling word, with its score.
 *
 * Two passes of logistic regression: the first looks at the two units, the second adds what the first says about the units around them.
 *
 * @param candidates  in the order of `b`, then of `a`
 * @param weights     the learned ones, but where others are tried
 */
export function scorePairs(
  units: readonly Unit[],
  candidates: readonly UnitPair[] = findCandidates(units),
  weights: Weights = LEARNED,
): ScoredPair[] {
  const least = units.length > LARGE_STORY_UNITS ? LARGE_STORY_MIN_SCORE : 0;
  const compare = makeComparer(units);
  const pairs: ScoredPair[] = [];
  for (const { a, b } of candidates) {
    const likeness = compare(a, b);
    const score = logistic(weighLikeness(weights.first, likeness));
    if (score >= least) pairs.push({ a, b, features: toFirstFeatures(likeness), score });
  }
  const surroundingsOf = makeSurroundings(units, pairs);
  for (const pair of pairs) {
    setSurroundings(pair.features, surroundingsOf(pair.a, pair.b));
    pair.score = toScore(weights.second, pair.features);
  }
  return pairs;
}

/** The features of a pair before anything is known of what surrounds it. Named one by one: spreading an object takes several times as long. */
const toFirstFeatures = ({ letters, events, nouns, numberConflict, leftover }: Likeness): Features => ({
  letters,
  events,
  nouns,
  numberConflict,
  leftover,
  relative: 0,
  support: 0,
  sequence: 0,
  kinship: 0,
  opening: 0,
  crowd: 0,
});

/** Sets the rest in place: a large story has too many pairs to make each twice. */
function setSurroundings(features: Features, surroundings: Surroundings): void {
  features.relative = surroundings.relative;
  features.support = surroundings.support;
  features.sequence = surroundings.sequence;
  features.kinship = surroundings.kinship;
  features.opening = surroundings.opening;
  features.crowd = surroundings.crowd;
}
