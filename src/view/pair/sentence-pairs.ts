import type { Claim } from '../../model/comparison.ts';
import { overlaps, type Span } from '../../model/span.ts';

/** A link between the i-th sentence of one article and the j-th of another, and how sure it is (0–1). */
export type SentenceLink = { left: number; right: number; score: number; claim: string };

/** Sentences that stand side by side: runs of neighbours, by first and last index. `moved` when they break the common order. */
export type SentencePair = {
  left: Span;
  right: Span;
  claims: string[];
  moved: boolean;
};

type Side = { id: string; sentences: readonly Span[] };

/** Gives every link between the sentences of two articles that carry a claim together. */
export function toSentenceLinks(claims: readonly Claim[], left: Side, right: Side): SentenceLink[] {
  return claims.flatMap((claim) => {
    const lefts = claim.passages.filter(({ article }) => article === left.id);
    const rights = claim.passages.filter(({ article }) => article === right.id);
    return lefts.flatMap((a) =>
      rights.flatMap((b) => {
        const link = claim.links.find(
          (each) => (each.a === a.id && each.b === b.id) || (each.a === b.id && each.b === a.id),
        );
        return findIndexes(left.sentences, a).flatMap((i) =>
          findIndexes(right.sentences, b).map((j) => ({
            left: i,
            right: j,
            score: link?.score ?? 0,
            claim: claim.id,
          })),
        );
      }),
    );
  });
}

const findIndexes = (sentences: readonly Span[], passage: Span): number[] =>
  sentences.flatMap((sentence, index) => (overlaps(sentence, passage) ? [index] : []));

/**
 * Puts linked sentences side by side, each sentence once: the surest links first, then neighbours that are linked
 * to the same sentence join it. What keeps the longest common order stays in place, the rest has moved.
 *
 * @returns pairs in the order of the left article; sentence spans are half-open ranges of indexes
 */
export function toSentencePairs(links: readonly SentenceLink[]): SentencePair[] {
  const surest = [...links].sort(
    (x, y) => y.score - x.score || Math.abs(x.left - x.right) - Math.abs(y.left - y.right) || x.left - y.left,
  );
  const lefts = new Set<number>();
  const rights = new Set<number>();
  const pairs: SentencePair[] = [];
  for (const { left, right, claim } of surest) {
    const pair = pairs.find((each) => contains(each.left, left) && contains(each.right, right));
    if (pair !== undefined && !pair.claims.includes(claim)) pair.claims.push(claim);
    if (lefts.has(left) || rights.has(right)) continue;
    lefts.add(left);
    rights.add(right);
    pairs.push({
      left: { start: left, end: left + 1 },
      right: { start: right, end: right + 1 },
      claims: [claim],
      moved: true,
    });
  }
  for (const link of surest) joinNeighbour(pairs, link, { lefts, rights });
  pairs.sort((x, y) => x.left.start - y.left.start);
  for (const index of longestRise(pairs.map(({ right }) => right.start))) {
    const pair = pairs[index];
    if (pair !== undefined) pair.moved = false;
  }
  return pairs;
}

const contains = ({ start, end }: Span, index: number): boolean => start <= index && index < end;

function joinNeighbour(
  pairs: readonly SentencePair[],
  { left, right, claim }: SentenceLink,
  { lefts, rights }: { lefts: Set<number>; rights: Set<number> },
): void {
  const isLeftFree = !lefts.has(left);
  if (isLeftFree === !rights.has(right)) return;
  const pair = pairs.find((each) => contains(isLeftFree ? each.right : each.left, isLeftFree ? right : left));
  if (pair === undefined) return;
  const span = isLeftFree ? pair.left : pair.right;
  const index = isLeftFree ? left : right;
  if (index === span.end) span.end += 1;
  else if (index === span.start - 1) span.start -= 1;
  else return;
  (isLeftFree ? lefts : rights).add(index);
  if (!pair.claims.includes(claim)) pair.claims.push(claim);
}

/** Indexes of a longest strictly rising subsequence, in order (patience sorting: O(n log n)). */
export function longestRise(values: readonly number[]): number[] {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const rise: number[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) rise.unshift(at);
  return rise;
}
