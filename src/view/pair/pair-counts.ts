import { formatCount } from '../labels.ts';
import type { SentenceLink, SentencePair } from './sentence-pairs.ts';

/** How many sentences of two articles are linked with one of the other; `movedCount`: pairs in another order. */
export type PairCounts = {
  leftPaired: number;
  rightPaired: number;
  movedCount: number;
};

/**
 * Counts the linked sentences of two articles: those set side by side, and those that have a claim together with one that is set beside another, which is said with them.
 * Whether two linked sentences report the same is not counted: that is more than a link tells.
 */
export const countPairs = ({
  pairs,
  links,
}: {
  pairs: readonly SentencePair[];
  links: readonly SentenceLink[];
}): PairCounts => ({
  leftPaired: new Set(links.map((link) => link.left)).size,
  rightPaired: new Set(links.map((link) => link.right)).size,
  movedCount: pairs.filter(({ moved }) => moved).length,
});

type Side = { letter: string; count: number };

/** “4 of 19 sentences in B are linked with 4 of 14 in E; those set side by side come in the same order.” */
export function formatPairs(
  { leftPaired, rightPaired, movedCount }: PairCounts,
  left: Side,
  right: Side,
): string {
  const linked = `${leftPaired} of ${formatCount(left.count, 'sentence')} in ${left.letter} ${leftPaired === 1 ? 'is' : 'are'} linked with ${rightPaired} of ${right.count} in ${right.letter}`;
  const order =
    movedCount === 0
      ? 'those set side by side come in the same order'
      : `${formatCount(movedCount, 'pair stands', 'pairs stand')} in another order`;
  // Nothing has no order, and neither has a single pair.
  const hasOrder = movedCount > 0 || leftPaired > 1;
  return `${[linked, ...(hasOrder ? [order] : [])].join('; ')}.`;
}
