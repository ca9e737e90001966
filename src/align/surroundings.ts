import type { Unit } from './units.ts';

/** What the rest of the story says about a pair of units, each from 0 to 1. */
export type Surroundings = {
  /** The pair's first score, over the best that either unit reaches in the other's article. */
  relative: number;
  /** How far third articles carry a sentence that is like both. */
  support: number;
  /** The first score of the sentences before, or behind, the two. */
  sequence: number;
  /** How much the two articles have in common on the whole: the mean of the best first scores of their units. */
  kinship: number;
};

/** First scores of a story's pairs, by unit. */
export type FirstScores = {
  units: readonly Unit[];
  articleCount: number;
  /** For each unit, by the other unit's index. */
  of: readonly ReadonlyMap<number, number>[];
};

/** Third articles needed before support counts in full: with few of them a chance likeness weighs less. */
const SUPPORT_PRIOR = 5;

/** First scores below this bridge nothing. */
const BRIDGE_MIN_SCORE = 0.2;

/** Gives the surroundings of any two units of a story; symmetric. */
export function makeSurroundings(first: FirstScores): (a: Unit, b: Unit) => Surroundings {
  const best = toBestScores(first);
  const strong = first.of.map(
    (scores) => new Map([...scores].filter(([, score]) => score >= BRIDGE_MIN_SCORE)),
  );
  const kinship = makeKinship(first, best);
  const byPlace = new Map(first.units.map((unit) => [`${unit.article} ${unit.place}`, unit]));
  const scoreOf = (a: Unit, b: Unit): number => first.of[a.index]?.get(b.index) ?? 0;
  const neighbourScore = (a: Unit, b: Unit, step: number): number => {
    const left = byPlace.get(`${a.article} ${a.place + step}`);
    const right = byPlace.get(`${b.article} ${b.place + step}`);
    return left === undefined || right === undefined ? 0 : scoreOf(left, right);
  };
  return (a, b) => {
    const score = scoreOf(a, b);
    const most = Math.max(best(a, b.article), best(b, a.article));
    return {
      relative: most === 0 ? 0 : score / most,
      support: toSupport(first, strong, { a, b }),
      sequence: Math.max(neighbourScore(a, b, -1), neighbourScore(a, b, 1)),
      kinship: kinship(a.article, b.article),
    };
  };
}

/** Sum over third articles of the strongest bridge (product of two first scores), over their number and the prior. */
function toSupport(
  { units, articleCount }: FirstScores,
  strong: FirstScores['of'],
  { a, b }: { a: Unit; b: Unit },
): number {
  const left = strong[a.index] ?? new Map<number, number>();
  const right = strong[b.index] ?? new Map<number, number>();
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  const bridges = new Map<number, number>();
  for (const [index, score] of small) {
    const other = large.get(index);
    const article = units[index]?.article;
    if (other === undefined || article === undefined) continue;
    bridges.set(article, Math.max(bridges.get(article) ?? 0, score * other));
  }
  let sum = 0;
  for (const bridge of bridges.values()) sum += bridge;
  return sum / (Math.max(0, articleCount - 2) + SUPPORT_PRIOR);
}

function toBestScores({ units, of }: FirstScores): (unit: Unit, article: number) => number {
  const best = of.map((scores) => {
    const byArticle = new Map<number, number>();
    for (const [index, score] of scores) {
      const article = units[index]?.article;
      if (article !== undefined) byArticle.set(article, Math.max(byArticle.get(article) ?? 0, score));
    }
    return byArticle;
  });
  return (unit, article) => best[unit.index]?.get(article) ?? 0;
}

type Best = (unit: Unit, article: number) => number;

/** Gives the mean over the units of two articles of the best first score in the other. */
function makeKinship({ units }: FirstScores, best: Best): (a: number, b: number) => number {
  const byArticle = Map.groupBy(units, (unit) => unit.article);
  const known = new Map<string, number>();
  const sumOf = (from: number, to: number): number =>
    (byArticle.get(from) ?? []).reduce((sum, unit) => sum + best(unit, to), 0);
  return (a, b) => {
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const count = (byArticle.get(a)?.length ?? 0) + (byArticle.get(b)?.length ?? 0);
    const mean = (sumOf(a, b) + sumOf(b, a)) / Math.max(1, count);
    known.set(key, mean);
    return mean;
  };
}
