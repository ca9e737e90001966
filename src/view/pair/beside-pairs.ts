import type { SentenceLink, SentencePair } from './sentence-pairs.ts';

/** For each sentence of the one and of the other article that stands in no pair, by index: the sentence of the other that it has a claim with, the surest link first. */
export type Beside = { left: ReadonlyMap<number, number>; right: ReadonlyMap<number, number> };

/** Finds the sentences that have a claim together with one that is set beside another: they are not without a counterpart. */
export function findBeside(links: readonly SentenceLink[], pairs: readonly SentencePair[]): Beside {
  const isPaired = (side: 'left' | 'right', index: number): boolean =>
    pairs.some((pair) => pair[side].start <= index && index < pair[side].end);
  const left = new Map<number, number>();
  const right = new Map<number, number>();
  for (const link of [...links].sort((a, b) => b.score - a.score)) {
    if (!isPaired('left', link.left) && !left.has(link.left)) left.set(link.left, link.right);
    if (!isPaired('right', link.right) && !right.has(link.right)) right.set(link.right, link.left);
  }
  return { left, right };
}

/** The row in which a sentence is set beside its counterpart, by the index of the row's first sentence on the left; undefined where it stands in no pair. */
export const findRowOf = (
  pairs: readonly SentencePair[],
  side: 'left' | 'right',
  index: number,
): number | undefined =>
  pairs.find((pair) => pair[side].start <= index && index < pair[side].end)?.left.start;
