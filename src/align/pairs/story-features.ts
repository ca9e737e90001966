import type { Unit } from '../units/units.ts';
import { AROUND, makeAround } from './around.ts';
import { at, bestIn, type Matrix, makeEmptyMatrix, put } from './matrix.ts';
import type { FeatureTable } from './pair-features.ts';

/** A pair of units with the share that a first look gives it. */
export type FirstLook = { a: Unit; b: Unit; share: number };

const STORY = ['support', 'supportMost', 'sumLeast', 'sumMost', 'allLeast', 'allMost'] as const;

/**
 * What the rest of the story says of two units, by the first look at all of its pairs: how the pair stands among its rivals and neighbours,
 * whether third articles have a sentence that is like both, and how much of either is told elsewhere. Pairs that are not given count as 0.
 */
export function makeStoryFeatures(units: readonly Unit[], looks: readonly FirstLook[]): FeatureTable {
  const matrix = makeEmptyMatrix(units);
  const partners = units.map((): Unit[] => []);
  for (const { a, b, share } of looks) {
    put(matrix, a, b, share);
    partners[a.index]?.push(b);
    partners[b.index]?.push(a);
  }
  const around = makeAround(matrix, units);
  const supportOf = makeSupport(matrix, partners);
  const sumIn = (unit: Unit, article: number): number => {
    let sum = 0;
    for (const other of partners[unit.index] ?? [])
      if (other.article === article) sum += at(matrix, unit, other);
    return sum;
  };
  const all = units.map((unit) => sumBest(matrix, unit));
  return {
    names: [...AROUND, ...STORY].map((one) => `story.${one}`),
    write: (a, b, into) => {
      around(a, b, into, 0);
      const [sumA, sumB] = [sumIn(a, b.article), sumIn(b, a.article)];
      const [allA, allB] = [all[a.index] ?? 0, all[b.index] ?? 0];
      const { sum, most } = supportOf(a, b);
      const figures = [sum, most, Math.min(sumA, sumB), Math.max(sumA, sumB), Math.min(allA, allB)];
      into.set([...figures, Math.max(allA, allB)], AROUND.length);
    },
  };
}

/** The sum over the articles of a unit's best there. */
function sumBest(matrix: Matrix, unit: Unit): number {
  let sum = 0;
  for (let article = 0; article < matrix.width; article += 1) sum += bestIn(matrix, unit, article);
  return sum;
}

type Support = { sum: number; most: number };

/** In each third article the sentence that is most like both: the product of its two shares, summed over the articles, and the highest. */
function makeSupport(matrix: Matrix, partners: readonly (readonly Unit[])[]): (a: Unit, b: Unit) => Support {
  const best = new Float64Array(matrix.width);
  return (a, b) => {
    best.fill(0);
    const [ofA, ofB] = [partners[a.index] ?? [], partners[b.index] ?? []];
    for (const third of ofA.length < ofB.length ? ofA : ofB) {
      const both = at(matrix, a, third) * at(matrix, b, third);
      if (both > (best[third.article] ?? 0)) best[third.article] = both;
    }
    let [sum, most] = [0, 0];
    for (const one of best) {
      sum += one;
      if (one > most) most = one;
    }
    return { sum, most };
  };
}
