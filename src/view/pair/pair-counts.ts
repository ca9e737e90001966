import type { Claim } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { formatCount } from '../labels.ts';
import type { SentenceLink, SentencePair } from './sentence-pairs.ts';

/** How many sentences of two articles report the same; `otherCount`: pairs that answer one question differently; `movedCount`: pairs in another order. */
export type PairCounts = {
  leftPaired: number;
  rightPaired: number;
  otherCount: number;
  movedCount: number;
};

/**
 * Counts the pairs of two articles. Sentences whose claims they have in different versions do not report the same. One that has a claim together with a sentence that is set
 * beside another counts, too: its claim says so.
 */
export function countPairs(
  { pairs, links }: { pairs: readonly SentencePair[]; links: readonly SentenceLink[] },
  claims: readonly Claim[],
  { left, right }: { left: Id; right: Id },
): PairCounts {
  const alike = new Set(claims.flatMap((claim) => (haveOneVersion(claim, left, right) ? [claim.id] : [])));
  const same = links.filter((link) => alike.has(link.claim));
  return {
    leftPaired: new Set(same.map((link) => link.left)).size,
    rightPaired: new Set(same.map((link) => link.right)).size,
    otherCount: pairs.filter((pair) => !pair.claims.some((id) => alike.has(id))).length,
    movedCount: pairs.filter(({ moved }) => moved).length,
  };
}

/** True where some version of a claim has passages of both articles. */
function haveOneVersion({ passages, versions }: Claim, left: Id, right: Id): boolean {
  const articleOf = new Map(passages.map(({ id, article }) => [id, article]));
  return versions.some((version) => {
    const own = new Set(version.map((id) => articleOf.get(id)));
    return own.has(left) && own.has(right);
  });
}

type Side = { letter: string; count: number };

/** “4 of 19 sentences in B and 4 of 14 in E report the same; 1 pair answers a question differently; they come in the same order.” */
export function formatPairs(
  { leftPaired, rightPaired, otherCount, movedCount }: PairCounts,
  left: Side,
  right: Side,
): string {
  const same = `${leftPaired} of ${formatCount(left.count, 'sentence')} in ${left.letter} and ${rightPaired} of ${right.count} in ${right.letter} report the same`;
  const other = formatCount(
    otherCount,
    'pair answers a question differently',
    'pairs answer a question differently',
  );
  const order =
    movedCount === 0
      ? 'they come in the same order'
      : `${formatCount(movedCount, 'pair stands', 'pairs stand')} in another order`;
  // Nothing has no order, and neither has a single pair.
  const hasOrder = movedCount > 0 || leftPaired > 1;
  return `${[same, ...(otherCount > 0 ? [other] : []), ...(hasOrder ? [order] : [])].join('; ')}.`;
}
