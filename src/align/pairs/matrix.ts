import type { Unit } from '../units/units.ts';
import { EMPTY, type Vector } from '../units/vectors.ts';

/** A figure for every two units of a story, symmetric, 0 within an article; `best` is a unit's highest in each article. */
export type Matrix = {
  size: number;
  width: number;
  values: Float32Array;
  best: Float32Array;
  units: readonly Unit[];
};

/** A matrix without figures. */
export function makeEmptyMatrix(units: readonly Unit[]): Matrix {
  const size = units.length;
  const width = 1 + units.reduce((most, { article }) => Math.max(most, article), 0);
  return {
    size,
    width,
    values: new Float32Array(size * size),
    best: new Float32Array(size * width),
    units,
  };
}

/** Fills a matrix. `compare` writes how alike a unit is to each unit of earlier articles; these are the first of the story, as many as there is room for. */
export function makeMatrix(units: readonly Unit[], compare: (b: Unit, into: Float64Array) => void): Matrix {
  const matrix = makeEmptyMatrix(units);
  const row = new Float64Array(units.length);
  const ranges = toRanges(units);
  for (const b of units) {
    const earlier = row.subarray(0, ranges[b.article]?.from ?? 0);
    compare(b, earlier);
    for (let index = 0; index < earlier.length; index += 1) {
      const [value, a] = [earlier[index] ?? 0, units[index]];
      // Most units of a long story have nothing in common, and a matrix starts with zeros.
      if (value !== 0 && a !== undefined) put(matrix, a, b, value);
    }
  }
  return matrix;
}

/**
 * Fills a matrix with cosines of sparse vectors of length 1, in the order of the units. What two units have in common is found by the ids that
 * they share: most units of a long story share next to none.
 */
export function makeCosineMatrix(units: readonly Unit[], vectors: readonly Vector[]): Matrix {
  const holders = indexHolders(vectors);
  return makeMatrix(units, ({ index }, into) => {
    into.fill(0);
    addCommon(into, vectors[index] ?? EMPTY, holders);
    for (let at = 0; at < into.length; at += 1) into[at] = Math.min(1, into[at] ?? 0);
  });
}

/** For each id the places of the vectors that have it, with its weight there: from `starts[id]` to `starts[id + 1]`. */
type Holders = { starts: Int32Array; places: Int32Array; weights: Float64Array };

function indexHolders(vectors: readonly Vector[]): Holders {
  const most = vectors.reduce((highest, { ids }) => Math.max(highest, ids.at(-1) ?? -1), -1);
  const starts = new Int32Array(most + 2);
  for (const { ids } of vectors) for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id <= most; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice();
  const places = new Int32Array(starts[most + 1] ?? 0);
  const weights = new Float64Array(places.length);
  for (const [place, vector] of vectors.entries()) {
    for (const [index, id] of vector.ids.entries()) {
      const at = next[id] ?? 0;
      places[at] = place;
      weights[at] = vector.weights[index] ?? 0;
      next[id] = at + 1;
    }
  }
  return { starts, places, weights };
}

/** Adds to the sum of each place the products of the weights that its vector and this one have in common. */
function addCommon(sums: Float64Array, { ids, weights }: Vector, holders: Holders): void {
  for (let index = 0; index < ids.length; index += 1) {
    const [id, weight] = [ids[index] ?? 0, weights[index] ?? 0];
    const end = holders.starts[id + 1] ?? 0;
    for (let at = holders.starts[id] ?? 0; at < end; at += 1) {
      const place = holders.places[at] ?? 0;
      if (place >= sums.length) break;
      sums[place] = (sums[place] ?? 0) + weight * (holders.weights[at] ?? 0);
    }
  }
}

/** Sets the figure of two units. A matrix's figures are set once, before the first is asked for. */
export function put({ values, best, size, width }: Matrix, a: Unit, b: Unit, value: number): void {
  values[a.index * size + b.index] = value;
  values[b.index * size + a.index] = value;
  const [ofA, ofB] = [a.index * width + b.article, b.index * width + a.article];
  if (value > (best[ofA] ?? 0)) best[ofA] = value;
  if (value > (best[ofB] ?? 0)) best[ofB] = value;
}

/** The figure of two units. */
export const at = ({ values, size }: Matrix, a: Unit, b: Unit): number =>
  values[a.index * size + b.index] ?? 0;

/** The highest figure of a unit in another article. */
export const bestIn = ({ best, width }: Matrix, unit: Unit, article: number): number =>
  best[unit.index * width + article] ?? 0;

/** How many units of the other's article have a higher figure with a unit than that other. */
export function rankOf(matrix: Matrix, unit: Unit, other: Unit, articles: readonly Range[]): number {
  const own = at(matrix, unit, other);
  const { from, to } = articles[other.article] ?? { from: 0, to: 0 };
  const base = unit.index * matrix.size;
  let rank = 0;
  for (let index = from; index < to; index += 1) if ((matrix.values[base + index] ?? 0) > own) rank += 1;
  return rank;
}

/** The places of an article's units in the story, the last one excluded. */
export type Range = { from: number; to: number };

/** The ranges of the articles, whose units come one after another. */
export function toRanges(units: readonly Unit[]): Range[] {
  const ranges: Range[] = [];
  for (const { article, index } of units) {
    const range = ranges[article];
    if (range === undefined) ranges[article] = { from: index, to: index + 1 };
    else range.to = index + 1;
  }
  return Array.from(ranges, (range) => range ?? { from: 0, to: 0 });
}

/** Makes the function that gives the figure of the units that stand `left` and `right` places on, 0 where an article ends. */
export function makeSteps({
  size,
  values,
  units,
}: Matrix): (a: Unit, b: Unit, left: number, right: number) => number {
  // No article comes before the first unit and after the last.
  const articles = Int32Array.from([-1, ...units.map(({ article }) => article), -1]);
  return (a, b, left, right) => {
    const [one, other] = [a.index + left, b.index + right];
    const isWithin = articles[one + 1] === a.article && articles[other + 1] === b.article;
    return isWithin ? (values[one * size + other] ?? 0) : 0;
  };
}

/** The mean over the units of two articles of their best in the other. */
export function meanBest(matrix: Matrix, a: number, b: number, articles: readonly Range[]): number {
  const sumOf = (from: number, to: number): number => {
    const range = articles[from] ?? { from: 0, to: 0 };
    let sum = 0;
    for (let index = range.from; index < range.to; index += 1)
      sum += matrix.best[index * matrix.width + to] ?? 0;
    return sum;
  };
  const count = [a, b].reduce((sum, one) => sum + (articles[one]?.to ?? 0) - (articles[one]?.from ?? 0), 0);
  return (sumOf(a, b) + sumOf(b, a)) / Math.max(1, count);
}
