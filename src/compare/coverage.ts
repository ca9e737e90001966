import type { Coverage } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';

/**
 * Tells in how many articles of a story a claim stands.
 *
 * @param count     articles with a passage
 * @param of        articles that it is asked of: those on the story's occasion, and those apart from it that have a passage
 * @param agreeing  articles of the largest version: “everywhere” and “widely” are said of one version
 * @param also      articles that say it inside another claim: it does not stand in one article only
 */
export function toCoverage({
  count,
  of,
  agreeing = count,
  also = [],
}: {
  count: number;
  of: number;
  agreeing?: number;
  also?: readonly Id[];
}): Coverage {
  return { count, of, agreeing, also: [...also], kind: toKind(count, of, { agreeing, also }) };
}

function toKind(
  count: number,
  of: number,
  { agreeing, also }: { agreeing: number; also: readonly Id[] },
): Coverage['kind'] {
  if (count === 1) return also.length > 0 ? 'elsewhere' : 'only-here';
  if (agreeing === of) return 'everywhere';
  return agreeing * 2 > of ? 'widely' : 'elsewhere';
}
