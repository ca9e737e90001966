import type { Span } from '../../model/span.ts';
import { formatCount } from '../labels.ts';
import type { Beside } from './beside-pairs.ts';
import type { SentencePair } from './sentence-pairs.ts';

/** How many sentences of two articles are set side by side, how many more have a claim with one of these and stand in their own place; `movedCount`: pairs in another order. */
export type PairCounts = {
  leftPaired: number;
  rightPaired: number;
  leftBeside: number;
  rightBeside: number;
  /** Of those set side by side, how many of which nothing is published. */
  leftWithheld: number;
  rightWithheld: number;
  pairCount: number;
  movedCount: number;
};

/** True for a sentence of an article, by its index, of which nothing is published. */
type IsWithheld = Record<'left' | 'right', (index: number) => boolean>;

const ALL_PUBLISHED: IsWithheld = { left: () => false, right: () => false };

/**
 * Counts the linked sentences of two articles as the page shows them: those in a row together, and those whose place says with which of these they are linked.
 * Whether two linked sentences report the same is not counted: that is more than a link tells.
 */
export const countPairs = (
  pairs: readonly SentencePair[],
  beside: Beside,
  isWithheld: IsWithheld = ALL_PUBLISHED,
): PairCounts => ({
  leftPaired: pairs.reduce((sum, { left }) => sum + left.end - left.start, 0),
  rightPaired: pairs.reduce((sum, { right }) => sum + right.end - right.start, 0),
  leftBeside: [...beside.left.keys()].filter((index) => !isWithheld.left(index)).length,
  rightBeside: [...beside.right.keys()].filter((index) => !isWithheld.right(index)).length,
  leftWithheld: countWithheld(
    pairs.map(({ left }) => left),
    isWithheld.left,
  ),
  rightWithheld: countWithheld(
    pairs.map(({ right }) => right),
    isWithheld.right,
  ),
  pairCount: pairs.length,
  movedCount: pairs.filter(({ moved }) => moved).length,
});

const countWithheld = (ranges: readonly Span[], isWithheld: IsWithheld['left']): number =>
  ranges
    .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, offset) => start + offset))
    .filter(isWithheld).length;

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
  return `${[paired, ...formatWithheld(counts, left, right), ...formatMore(counts, left, right), ...(hasOrder ? [order] : [])].join('; ')}.`;
}

function formatWithheld({ leftWithheld, rightWithheld }: PairCounts, left: Side, right: Side): string[] {
  const withheld = [
    ...(leftWithheld > 0 ? [`${leftWithheld} in ${left.letter}`] : []),
    ...(rightWithheld > 0 ? [`${rightWithheld} in ${right.letter}`] : []),
  ];
  return withheld.length === 0 ? [] : [`of these, ${withheld.join(' and ')} not published here`];
}

function formatMore({ leftBeside, rightBeside }: PairCounts, left: Side, right: Side): string[] {
  const more = [
    ...(leftBeside > 0 ? [`${leftBeside} more in ${left.letter}`] : []),
    ...(rightBeside > 0 ? [`${rightBeside} more in ${right.letter}`] : []),
  ];
  if (more.length === 0) return [];
  return [`${more.join(' and ')} ${leftBeside + rightBeside === 1 ? 'is' : 'are'} linked with one of these`];
}
