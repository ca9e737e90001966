import type { Comparison } from '../model/comparison.ts';
import type { DifferenceWords } from '../model/difference-words.ts';
import type { DifferenceKind } from '../model/kinds.ts';

/** The kinds of difference of a comparison, as it words them. */
export type DifferenceKinds = Pick<Comparison, 'differenceKinds'>;

/** How a comparison words a kind of difference. Throws: only on a bug. */
export function findKindWords({ differenceKinds }: DifferenceKinds, kind: DifferenceKind): DifferenceWords {
  const words = differenceKinds.find((one) => one.kind === kind);
  if (words === undefined)
    throw new Error(`no words for the difference “${kind}”; this is a bug in compare/`);
  return words;
}
