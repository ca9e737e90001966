import { AROUND, makeAround, toAroundNames } from './around.ts';
import { makeMatrix } from './matrix.ts';
import type { FeatureTable } from './pair-features.ts';
import type { Unit } from './units.ts';

/** The vector of each unit's sentence, all of one length (384 numbers); in the order of the units. */
export type Vectors = readonly Float32Array[];

/** Features of meaning: the cosine of the sentences' vectors, as they are and without what all sentences of the story have in common. */
export function makeMeaningFeatures(units: readonly Unit[], vectors: Vectors): FeatureTable {
  const plain = vectors.map(toLengthOne);
  const centred = toCentred(vectors).map(toLengthOne);
  const around = [plain, centred].map((list) => makeAround(makeMatrix(units, toDot(list)), units));
  return {
    names: ['meaning', 'centred'].flatMap(toAroundNames),
    write: (a, b, into) => {
      for (const [place, write] of around.entries()) write(a, b, into, place * AROUND.length);
    },
  };
}

const toDot =
  (vectors: Vectors) =>
  (a: Unit, b: Unit): number => {
    const [left, right] = [vectors[a.index], vectors[b.index]];
    if (left === undefined || right === undefined) return 0;
    let sum = 0;
    for (let at = 0; at < left.length; at += 1) sum += (left[at] ?? 0) * (right[at] ?? 0);
    return Math.max(0, sum);
  };

function toLengthOne(vector: Float32Array): Float32Array {
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square) || 1;
  return vector.map((value) => value / length);
}

function toCentred(vectors: Vectors): Float32Array[] {
  const size = vectors[0]?.length ?? 0;
  const mean = new Float64Array(size);
  for (const vector of vectors)
    for (let at = 0; at < size; at += 1) mean[at] = (mean[at] ?? 0) + (vector[at] ?? 0) / vectors.length;
  return vectors.map((vector) => vector.map((value, at) => value - (mean[at] ?? 0)));
}
