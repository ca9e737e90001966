import type { Unit } from '../units/units.ts';
import { AROUND, makeAround, toAroundNames } from './around.ts';
import { makeMatrix } from './matrix.ts';
import type { FeatureTable } from './pair-features.ts';

/** The vector of each unit's sentence, all of one length (384 numbers); in the order of the units. */
export type Vectors = readonly Float32Array[];

/** Features of meaning: the cosine of the sentences' vectors, as they are and without what all sentences of the story have in common. */
export function makeMeaningFeatures(units: readonly Unit[], vectors: Vectors): FeatureTable {
  const plain = vectors.map(toLengthOne);
  const centred = toCentred(vectors).map(toLengthOne);
  const around = [plain, centred].map((list) => makeAround(makeMatrix(units, makeDots(list)), units));
  return {
    names: ['meaning', 'centred'].flatMap(toAroundNames),
    write: (a, b, into) => {
      for (const [place, write] of around.entries()) write(a, b, into, place * AROUND.length);
    },
  };
}

/** Vectors whose products are summed side by side: each step of a sum waits for the one before, and four wait together. */
const ABREAST = 4;

/** Writes the products of a unit's vector with those of the first units, 0 where it is negative. */
function makeDots(vectors: Vectors): (b: Unit, into: Float64Array) => void {
  const size = vectors[0]?.length ?? 0;
  // The last ones have zeros beside them.
  const flat = new Float64Array((vectors.length + ABREAST) * size);
  for (const [place, vector] of vectors.entries()) flat.set(vector, place * size);
  return ({ index }, into) => {
    for (let place = 0; place < into.length; place += ABREAST)
      addDots(flat, size, { own: index * size, from: place * size, into, place });
  };
}

/** Writes four products, each summed in the order of the numbers: the bits are those of one alone. */
function addDots(
  flat: Float64Array,
  size: number,
  { own, from, into, place }: { own: number; from: number; into: Float64Array; place: number },
): void {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let at = 0; at < size; at += 1) {
    const value = flat[own + at] ?? 0;
    const one = from + at;
    first += (flat[one] ?? 0) * value;
    second += (flat[one + size] ?? 0) * value;
    third += (flat[one + 2 * size] ?? 0) * value;
    fourth += (flat[one + 3 * size] ?? 0) * value;
  }
  const sums = [first, second, third, fourth];
  for (let at = 0; at < ABREAST && place + at < into.length; at += 1)
    into[place + at] = Math.max(0, sums[at] ?? 0);
}

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
