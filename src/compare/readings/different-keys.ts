import type { Reading } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';

/** End of the key of an attribution whose source is a pronoun or a description (“the candidate”) of nobody knows whom: it may be the other articles' source. */
export const UNKNOWN_SOURCE = '?';

/**
 * True when two articles do not give the same set of keys, of what is not in doubt; what one article says in two ways is no difference between articles, nor is a source that is only
 * “he”, when somebody is named elsewhere.
 */
export function haveDifferentKeys(all: readonly Reading[]): boolean {
  const readings = all.filter((reading) => !('doubtful' in reading && reading.doubtful === true));
  const keys = new Set(readings.map((reading) => reading.key));
  const isUnknown = (key: string): boolean =>
    key.endsWith(` ${UNKNOWN_SOURCE}`) &&
    [...keys].some((other) => other !== key && other.startsWith(key.slice(0, -UNKNOWN_SOURCE.length)));
  const byArticle = new Map<Id, Set<string>>();
  for (const { article, key } of readings) {
    if (!isUnknown(key)) byArticle.set(article, (byArticle.get(article) ?? new Set()).add(key));
  }
  return new Set([...byArticle.values()].map((set) => [...set].sort().join('\n'))).size > 1;
}
