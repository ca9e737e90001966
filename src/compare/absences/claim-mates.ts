import type { Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { overlaps, type Span } from '../../model/span.ts';

/** Gives the passages of other articles that share a claim with a passage in a place of an article; the claims in their order. */
export type MateFinder = (article: Id, place: Span) => Passage[];

/** Makes the function that finds what is counted together with a place of an article. */
export function createMateFinder(claims: readonly { passages: readonly Passage[] }[]): MateFinder {
  const places = new Map<Id, { passage: Passage; mates: Passage[] }[]>();
  for (const { passages } of claims) {
    for (const passage of passages) {
      const mates = passages.filter(({ article }) => article !== passage.article);
      if (mates.length === 0) continue;
      const own = places.get(passage.article) ?? [];
      own.push({ passage, mates });
      places.set(passage.article, own);
    }
  }
  return (article, place) =>
    (places.get(article) ?? []).flatMap(({ passage, mates }) => (overlaps(passage, place) ? mates : []));
}
