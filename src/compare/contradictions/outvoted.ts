import type { Passage } from '../../model/comparison.ts';
import type { Contradiction } from '../../model/relations.ts';

/**
 * The passages (ids) that contradict one of a version which more articles have: no heading as long as there is another, since a row headed “14 were killed” of which
 * two articles of three say 12 would be read as what most report.
 *
 * @param versions  the passage ids of each version
 */
export function findOutvoted(
  versions: readonly (readonly string[])[],
  contradictions: readonly Contradiction[],
  passages: readonly Passage[],
): ReadonlySet<string> {
  const articles = new Map(passages.map(({ id, article }) => [id, article]));
  const counts = new Map(
    versions.flatMap((ids) => {
      const { size } = new Set(ids.map((id) => articles.get(id)));
      return ids.map((id) => [id, size] as const);
    }),
  );
  const isFewer = (one: string, other: string): boolean => (counts.get(one) ?? 0) < (counts.get(other) ?? 0);
  return new Set(contradictions.flatMap(({ a, b }) => (isFewer(a, b) ? [a] : isFewer(b, a) ? [b] : [])));
}
