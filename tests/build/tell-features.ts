import type { FeatureTable } from '../../src/align/pairs/pair-features.ts';
import type { Unit } from '../../src/align/units/units.ts';

/** Places after the point: further ones differ with the order of a sum. */
const PLACES = 5;

/** The figures of every `nth` pair of units of different articles, a line a pair, those that are not 0 by name. */
export function tellFeatures({ names, write }: FeatureTable, units: readonly Unit[], nth: number): string[] {
  const pairs = units.flatMap((b) => units.filter((a) => a.article < b.article).map((a) => ({ a, b })));
  return pairs
    .filter((_, index) => index % nth === 0)
    .map(({ a, b }) => {
      const row = new Float32Array(names.length);
      write(a, b, row);
      const told = names.flatMap((name, at) =>
        row[at] === 0 ? [] : [`${name} ${Number(row[at]?.toFixed(PLACES))}`],
      );
      return `${a.index} ${b.index}: ${told.join(', ')}`;
    });
}

/** A vector of few numbers made of a text's letters: what an encoder might read, were it simple. */
export const toPlainVector = (text: string): Float32Array => {
  const vector = new Float32Array(8).fill(0.1);
  for (const [at, letter] of [...text.toLowerCase()].entries())
    vector[((letter.codePointAt(0) ?? 0) * 7 + at) % 8] =
      (vector[(letter.codePointAt(0) ?? 0) % 8] ?? 0) * 0.9 + 0.1;
  return vector;
};
