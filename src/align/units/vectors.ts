/** A sparse vector: different ids, ascending, with their weights. */
export type Vector = { ids: Int32Array; weights: Float64Array };

/** A vector with a place for every id, so that many others can be compared with it at one step an id; `hold` changes the vector. */
export type Row = { at: Float64Array; hold: (vector: Vector) => void };

/** Adds up weights by id; `take` gives the sums so far and starts again. */
export type Tally = { add: (id: number, weight: number) => void; take: () => Vector };

/** Numbers the different keys of a story: each key's id is its place in the order of first use. */
export type Numbering = { idOf: (key: string) => number; keys: readonly string[] };

/** The vector without ids. */
export const EMPTY: Vector = { ids: new Int32Array(), weights: new Float64Array() };

/** The vector of different ids with their weights in a table, in ascending order. */
export function toVector(ids: ArrayLike<number>, table: ArrayLike<number>): Vector {
  const sorted = new Int32Array(ids).sort();
  const weights = new Float64Array(sorted.length);
  for (let place = 0; place < sorted.length; place += 1) weights[place] = table[sorted[place] ?? 0] ?? 0;
  return { ids: sorted, weights };
}

/** Scales a vector to length 1, in place; the empty vector stays empty. */
export function scaleToUnit({ weights }: Vector): void {
  let square = 0;
  for (const weight of weights) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  for (let place = 0; place < weights.length; place += 1) weights[place] = (weights[place] ?? 0) / length;
}

/** Sum of the weights of a vector. */
export function sumOf({ weights }: Vector): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}

/** The products of the weights of two vectors with the same ids. */
export const multiply = (a: Vector, b: Vector): Vector => ({
  ids: a.ids,
  weights: a.weights.map((weight, place) => weight * (b.weights[place] ?? 0)),
});

/** An empty row for ids below `size`. */
export function makeRow(size: number): Row {
  const at = new Float64Array(size);
  let held = EMPTY;
  const hold = (vector: Vector): void => {
    if (vector === held) return;
    for (const id of held.ids) at[id] = 0;
    for (let place = 0; place < vector.ids.length; place += 1) {
      at[vector.ids[place] ?? 0] = vector.weights[place] ?? 0;
    }
    held = vector;
  };
  return { at, hold };
}

/** Sum of the products of a vector and the one in a row: for vectors of length 1 the cosine. */
export function dot({ ids, weights }: Vector, { at }: Row): number {
  let sum = 0;
  for (let place = 0; place < ids.length; place += 1) {
    sum += (weights[place] ?? 0) * (at[ids[place] ?? 0] ?? 0);
  }
  return sum;
}

/** Sum of a vector's weights of the ids that the vector in a row has, too. */
export function sumShared({ ids, weights }: Vector, { at }: Row): number {
  let sum = 0;
  for (let place = 0; place < ids.length; place += 1) {
    if ((at[ids[place] ?? 0] ?? 0) > 0) sum += weights[place] ?? 0;
  }
  return sum;
}

/** Sum of the mean weight in a vector and in a row of the ids that both have. */
export function sumMeans({ ids, weights }: Vector, { at }: Row): number {
  let sum = 0;
  for (let place = 0; place < ids.length; place += 1) {
    const other = at[ids[place] ?? 0] ?? 0;
    if (other > 0) sum += ((weights[place] ?? 0) + other) / 2;
  }
  return sum;
}

/** Sum of the weights in `a` of the ids that both have, without a row: for few pairs, or for short vectors. */
export function sumCommon(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const difference = (a.ids[i] ?? 0) - (b.ids[j] ?? 0);
    if (difference === 0) sum += a.weights[i] ?? 0;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return sum;
}

/** An empty tally. */
export function makeTally(): Tally {
  const sums: number[] = [];
  const ids: number[] = [];
  const add = (id: number, weight: number): void => {
    const sum = sums[id] ?? 0;
    if (sum === 0) ids.push(id);
    sums[id] = sum + weight;
  };
  const take = (): Vector => {
    const vector = toVector(ids, sums);
    for (const id of ids) sums[id] = 0;
    ids.length = 0;
    return vector;
  };
  return { add, take };
}

/** A numbering without keys. */
export function makeNumbering(): Numbering {
  const ids = new Map<string, number>();
  const keys: string[] = [];
  const idOf = (key: string): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, keys.length);
    return keys.push(key) - 1;
  };
  return { idOf, keys };
}
