import type { Unit } from './units.ts';
import { EMPTY, makeRow, type Row, type Vector } from './vectors.ts';

/** What the rest of the story says about a pair of units, from 0 to 1 but for `crowd`. */
export type Surroundings = {
  /** The pair's first score, over the best that either unit reaches in the other's article. */
  relative: number;
  /** How far third articles carry a sentence that is like both. */
  support: number;
  /** The first score of the sentences before, or behind, the two. */
  sequence: number;
  /** How much the two articles have in common on the whole: the mean of the best first scores of their units. */
  kinship: number;
  /** How near the two stand to the opening of their articles, where what the whole story is about stands: 1 at the very first of both. */
  opening: number;
  /** Logarithm of the number of articles: among many, more is alike by chance. */
  crowd: number;
};

/** Nothing around two units that says anything of them. */
export const NO_SURROUNDINGS: Surroundings = {
  relative: 0,
  support: 0,
  sequence: 0,
  kinship: 0,
  opening: 0,
  crowd: 0,
};

/** A pair of units with its first score. */
export type FirstScoredPair = { a: Unit; b: Unit; score: number };

/** Third articles needed before support counts in full: with few of them a chance likeness weighs less. */
const SUPPORT_PRIOR = 5;

/** First scores below this bridge nothing. */
const BRIDGE_MIN_SCORE = 0.2;

/**
 * Gives the surroundings of any two units of a story; symmetric. The scores of `b` are laid out in a row, so it is quickest to ask for one `b`
 * with all its `a`s before the next.
 *
 * @param pairs  in the order of `b`, then of `a`; their scores are read at once, and may change afterwards
 */
export function makeSurroundings(
  units: readonly Unit[],
  pairs: readonly FirstScoredPair[],
): (a: Unit, b: Unit) => Surroundings {
  const scores = toScoreVectors(units, pairs);
  const articles = Int32Array.from(units, (unit) => unit.article);
  const best = toBestScores(scores, articles);
  const kinshipOf = makeKinship(units, best);
  const sequenceOf = makeSequence(units, scores);
  const supportOf = makeSupport(scores, articles);
  const crowd = Math.log(Math.max(1, new Set(articles).size));
  const row = makeRow(units.length);
  return (a, b) => {
    row.hold(scores[b.index] ?? EMPTY);
    const most = Math.max(best(a.index, b.article), best(b.index, a.article));
    return {
      relative: most === 0 ? 0 : (row.at[a.index] ?? 0) / most,
      support: supportOf(a, b),
      sequence: sequenceOf(a, b),
      kinship: kinshipOf(a.article, b.article),
      opening: 1 / (1 + a.place + b.place),
      crowd,
    };
  };
}

type OfPair = (a: Unit, b: Unit) => number;

/** For each unit its first scores, by the other unit's index in ascending order. */
function toScoreVectors(units: readonly Unit[], pairs: readonly FirstScoredPair[]): Vector[] {
  const lists = units.map((): { ids: number[]; scores: number[] } => ({ ids: [], scores: [] }));
  const put = (unit: Unit, other: Unit, score: number): void => {
    const list = lists[unit.index];
    list?.ids.push(other.index);
    list?.scores.push(score);
  };
  for (const { a, b, score } of pairs) {
    put(a, b, score);
    put(b, a, score);
  }
  return lists.map(({ ids, scores }) => ({ ids: new Int32Array(ids), weights: new Float64Array(scores) }));
}

/** Gives the sum of the bridges between two units, over the number of third articles and the prior. */
function makeSupport(scores: readonly Vector[], articles: Int32Array): OfPair {
  const strong = scores.map(toBridges);
  const divisor = Math.max(0, new Set(articles).size - 2) + SUPPORT_PRIOR;
  const row = makeRow(scores.length);
  return (a, b) => {
    row.hold(strong[b.index] ?? EMPTY);
    return sumBridges(strong[a.index] ?? EMPTY, row, articles) / divisor;
  };
}

/** The scores that are high enough to bridge something. */
function toBridges({ ids, weights }: Vector): Vector {
  return {
    ids: ids.filter((_, place) => (weights[place] ?? 0) >= BRIDGE_MIN_SCORE),
    weights: weights.filter((score) => score >= BRIDGE_MIN_SCORE),
  };
}

/** Sum over third articles of the strongest bridge: the product of two first scores with one unit there. Units come article by article. */
function sumBridges({ ids, weights }: Vector, { at }: Row, articles: Int32Array): number {
  let sum = 0;
  let strongest = 0;
  let article = -1;
  for (let place = 0; place < ids.length; place += 1) {
    const id = ids[place] ?? 0;
    const bridge = (weights[place] ?? 0) * (at[id] ?? 0);
    if (bridge === 0) continue;
    const owner = articles[id] ?? -1;
    if (owner !== article) {
      sum += strongest;
      strongest = 0;
      article = owner;
    }
    if (bridge > strongest) strongest = bridge;
  }
  return sum + strongest;
}

/** Gives the first score of the units before, or behind, two units, whichever is higher. */
function makeSequence(units: readonly Unit[], scores: readonly Vector[]): OfPair {
  const rows = [-1, 1].map((step) => ({ step, row: makeRow(units.length) }));
  const findNeighbour = ({ index, article }: Unit, step: number): Unit | undefined => {
    const unit = units[index + step];
    return unit?.article === article ? unit : undefined;
  };
  return (a, b) => {
    let strongest = 0;
    for (const { step, row } of rows) {
      const left = findNeighbour(a, step);
      const right = findNeighbour(b, step);
      if (left === undefined || right === undefined) continue;
      row.hold(scores[right.index] ?? EMPTY);
      strongest = Math.max(strongest, row.at[left.index] ?? 0);
    }
    return strongest;
  };
}

/** Gives the best first score of a unit, by its index, in an article. */
function toBestScores(scores: readonly Vector[], articles: Int32Array): Best {
  const width = 1 + articles.reduce((most, article) => Math.max(most, article), 0);
  const best = new Float64Array(scores.length * width);
  for (const [index, { ids, weights }] of scores.entries()) {
    for (let place = 0; place < ids.length; place += 1) {
      const at = index * width + (articles[ids[place] ?? 0] ?? 0);
      best[at] = Math.max(best[at] ?? 0, weights[place] ?? 0);
    }
  }
  return (index, article) => best[index * width + article] ?? 0;
}

type Best = (index: number, article: number) => number;

/** Gives the mean over the units of two articles of the best first score in the other. */
function makeKinship(units: readonly Unit[], best: Best): (a: number, b: number) => number {
  const byArticle = Map.groupBy(units, (unit) => unit.article);
  const width = 1 + Math.max(0, ...byArticle.keys());
  const known = new Float64Array(width * width).fill(-1);
  const sumOf = (from: number, to: number): number =>
    (byArticle.get(from) ?? []).reduce((sum, unit) => sum + best(unit.index, to), 0);
  return (a, b) => {
    const key = a * width + b;
    const found = known[key] ?? -1;
    if (found >= 0) return found;
    const count = (byArticle.get(a)?.length ?? 0) + (byArticle.get(b)?.length ?? 0);
    const mean = (sumOf(a, b) + sumOf(b, a)) / Math.max(1, count);
    known[key] = mean;
    return mean;
  };
}
