import { formatCount } from '../labels.ts';
import type { Beside } from './beside-pairs.ts';
import type { SentencePair } from './sentence-pairs.ts';

/** How many sentences of two articles are set side by side, how many more have a claim with one of these and stand in their own place; `movedCount`: pairs in another order. */
export type PairCounts = {
  leftPaired: number;
  rightPaired: number;
  leftBeside: number;
  rightBeside: number;
  pairCount: number;
  movedCount: number;
};

/**
 * Counts the linked sentences of two articles as the page shows them: those in a row together, and those whose place says with which of these they are linked.
 * Whether two linked sentences report the same is not counted: that is more than a link tells.
 */
export const countPairs = (pairs: readonly SentencePair[], beside: Beside): PairCounts => ({
  leftPaired: pairs.reduce((sum, { left }) => sum + left.end - left.start, 0),
  rightPaired: pairs.reduce((sum, { right }) => sum + right.end - right.start, 0),
  leftBeside: beside.left.size,
  rightBeside: beside.right.size,
  pairCount: pairs.length,
  movedCount: pairs.filter(({ moved }) => moved).length,
});

type Side = { letter: string; count: number };

/** “4 of 19 sentences in B are set beside 4 of 14 in E; 1 more in E is linked with one of these; the pairs come in the same order.” */
export function formatPairs(counts: PairCounts, left: Side, right: Side): string {
  const { leftPaired, rightPaired, pairCount, movedCount } = counts;
  const all = formatCount(left.count, 'sentence');
  if (pairCount === 0)
    return `None of ${all} in ${left.letter} is linked with one of ${right.count} in ${right.letter}.`;
  const paired = `${leftPaired} of ${all} in ${left.letter} ${leftPaired === 1 ? 'is' : 'are'} set beside ${rightPaired} of ${right.count} in ${right.letter}`;
  const order =
    movedCount === 0
      ? 'the pairs come in the same order'
      : `${formatCount(movedCount, 'pair stands', 'pairs stand')} in another order`;
  // A single pair has no order.
  const hasOrder = movedCount > 0 || pairCount > 1;
  return `${[paired, ...formatMore(counts, left, right), ...(hasOrder ? [order] : [])].join('; ')}.`;
}

function formatMore({ leftBeside, rightBeside }: PairCounts, left: Side, right: Side): string[] {
  const more = [
    ...(leftBeside > 0 ? [`${leftBeside} more in ${left.letter}`] : []),
    ...(rightBeside > 0 ? [`${rightBeside} more in ${right.letter}`] : []),
  ];
  if (more.length === 0) return [];
  return [`${more.join(' and ')} ${leftBeside + rightBeside === 1 ? 'is' : 'are'} linked with one of these`];
}
