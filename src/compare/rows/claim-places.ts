import type { Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { overlapLength, type Span } from '../../model/span.ts';

/**
 * Makes the function that tells under which claim a place of an article is counted: of several the one with most of it, of equals the first.
 *
 * @param ids  of the claims, in their order
 */
export function createClaimFinder(
  claims: readonly { passages: readonly Passage[] }[],
  ids: readonly string[],
): (article: Id, span: Span) => string | null {
  const places = new Map<Id, { passage: Passage; claim: string }[]>();
  for (const [index, { passages }] of claims.entries()) {
    for (const passage of passages) {
      const own = places.get(passage.article) ?? [];
      own.push({ passage, claim: ids[index] ?? '' });
      places.set(passage.article, own);
    }
  }
  return (article, span) => {
    let best: { claim: string; length: number } | undefined;
    for (const { passage, claim } of places.get(article) ?? []) {
      const length = overlapLength(passage, span);
      if (length > (best?.length ?? 0)) best = { claim, length };
    }
    return best?.claim ?? null;
  };
}
