import { bySpan, containsSpan, overlaps, spanLength } from '../../model/span.ts';
import type { LocalEntity, LocalMention } from './local.ts';

/**
 * The groups with disjoint mentions in every article: of two that overlap the longer one stays. A name inside the description of a person (“U.S.” inside “the
 * U.S. president”) is counted, as one inside a title is. Entities without a mention left are dropped.
 */
export function withoutOverlaps(groups: readonly (readonly LocalEntity[])[]): LocalEntity[][] {
  const dropped = new Set<LocalMention>();
  const counted = new Set<LocalMention>();
  for (const locals of Map.groupBy(groups.flat(), (local) => local.article).values()) {
    let last: LocalMention | undefined;
    const descriptions = new Set(locals.flatMap(toDescriptions));
    const drop = (mention: LocalMention, kept: LocalMention): void => {
      dropped.add(mention);
      if (descriptions.has(kept) && containsSpan(kept, mention)) counted.add(mention);
    };
    for (const mention of locals.flatMap((local) => local.mentions).sort(bySpan)) {
      if (last === undefined || last.end <= mention.start) last = mention;
      else if (spanLength(mention) > spanLength(last)) {
        drop(last, mention);
        last = mention;
      } else drop(mention, last);
    }
  }
  return groups
    .map((group) =>
      group
        .map((local) => withoutDropped(local, { dropped, counted }))
        .filter((local) => local.mentions.length > 0 || (local.counted ?? []).length > 0),
    )
    .filter((group) => group.some(({ mentions }) => mentions.length > 0));
}

function withoutDropped(
  local: LocalEntity,
  { dropped, counted }: { dropped: ReadonlySet<LocalMention>; counted: ReadonlySet<LocalMention> },
): LocalEntity {
  const mentions = local.mentions.filter((mention) => !dropped.has(mention));
  const inside = local.mentions.filter((mention) => counted.has(mention));
  return { ...local, mentions, ...(inside.length > 0 && { counted: [...(local.counted ?? []), ...inside] }) };
}

/** The mentions of a person that hold no name of his: “the U.S. president”. */
const toDescriptions = ({ kind, mentions, plain = [] }: LocalEntity): LocalMention[] =>
  kind === 'person' && plain.length > 0
    ? mentions.filter((mention) => !plain.some((name) => overlaps(mention, name)))
    : [];
