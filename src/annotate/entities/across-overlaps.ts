import { bySpan, spanLength } from '../../model/span.ts';
import type { LocalEntity, LocalMention } from './local.ts';

/**
 * The groups with disjoint mentions in every article: of two that overlap the longer one stays (“U.S.” inside “the U.S. president” goes).
 * Entities without a mention left are dropped.
 */
export function withoutOverlaps(groups: readonly (readonly LocalEntity[])[]): LocalEntity[][] {
  const dropped = new Set<LocalMention>();
  for (const locals of Map.groupBy(groups.flat(), (local) => local.article).values()) {
    let last: LocalMention | undefined;
    for (const mention of locals.flatMap((local) => local.mentions).sort(bySpan)) {
      if (last === undefined || last.end <= mention.start) last = mention;
      else if (spanLength(mention) > spanLength(last)) {
        dropped.add(last);
        last = mention;
      } else dropped.add(mention);
    }
  }
  return groups
    .map((group) =>
      group
        .map((local) => ({ ...local, mentions: local.mentions.filter((mention) => !dropped.has(mention)) }))
        .filter((local) => local.mentions.length > 0),
    )
    .filter((group) => group.length > 0);
}
