import { listWords } from '../../model/word-lists.ts';
import type { Unit } from '../units/units.ts';
import { at, bestIn, type Matrix, makeSteps, meanBest, rankOf, toRanges } from './matrix.ts';

/** How alike two units are, in what surrounds them: their own figure, how far it falls short of the best of either, ranks, neighbours. */
export const AROUND = listWords('own gapLeast gapMost rankLeast rankMost beside across before kinship');

/** Names of what is around a figure of one kind. */
export const toAroundNames = (kind: string): string[] => AROUND.map((one) => `${kind}.${one}`);

/** Writes the figures of a matrix around two units from a place on. */
export function makeAround(
  matrix: Matrix,
  units: readonly Unit[],
): (a: Unit, b: Unit, into: Float32Array, from: number) => void {
  const ranges = toRanges(units);
  const kin = new Float64Array(matrix.width * matrix.width).fill(-1);
  const kinshipOf = (a: number, b: number): number => {
    const known = kin[a * matrix.width + b] ?? -1;
    if (known >= 0) return known;
    const mean = meanBest(matrix, a, b, ranges);
    kin[a * matrix.width + b] = mean;
    return mean;
  };
  const step = makeSteps(matrix);
  return (a, b, into, from) => {
    const own = at(matrix, a, b);
    const [gapA, gapB] = [own - bestIn(matrix, a, b.article), own - bestIn(matrix, b, a.article)];
    const [rankA, rankB] = [rankOf(matrix, a, b, ranges), rankOf(matrix, b, a, ranges)];
    into[from] = own;
    into[from + 1] = Math.min(gapA, gapB);
    into[from + 2] = Math.max(gapA, gapB);
    into[from + 3] = Math.min(rankA, rankB);
    into[from + 4] = Math.max(rankA, rankB);
    into[from + 5] = step(a, b, 1, 1);
    into[from + 6] = Math.max(step(a, b, 0, -1), step(a, b, 0, 1), step(a, b, -1, 0), step(a, b, 1, 0));
    into[from + 7] = step(a, b, -1, -1);
    into[from + 8] = kinshipOf(a.article, b.article);
  };
}
