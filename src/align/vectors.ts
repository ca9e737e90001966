/** A sparse vector: ascending ids with their weights. */
export type Vector = { ids: Int32Array; weights: Float64Array };

/** The vector of a map from id to weight, scaled to length 1 (an empty map gives the empty vector). */
export function toUnitVector(weights: ReadonlyMap<number, number>): Vector {
  const entries = [...weights].sort((a, b) => a[0] - b[0]);
  let square = 0;
  for (const [, weight] of entries) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  return {
    ids: Int32Array.from(entries, ([id]) => id),
    weights: Float64Array.from(entries, ([, weight]) => weight / length),
  };
}

/** Sum of the products of two vectors: for vectors of length 1 the cosine. */
export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const left = a.ids[i] ?? 0;
    const right = b.ids[j] ?? 0;
    if (left === right) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (left < right) i += 1;
    else j += 1;
  }
  return sum;
}

/** Numbers the different keys of a story: each key's id is its place in the order of first use. */
export function makeNumbering(): (key: string) => number {
  const ids = new Map<string, number>();
  return (key) => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, ids.size);
    return ids.size - 1;
  };
}
