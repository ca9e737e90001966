import { type Described, findDescriptions, isFormerHolder } from '../names/descriptions.ts';
import type { TokenIndex } from '../names/tokens.ts';
import type { LocalEntity, LocalMention } from './local.ts';

/** The groups with the descriptions that stand for their people added to the mentions (“the Ruritanian leader”). */
export function withDescriptions(
  groups: readonly (readonly LocalEntity[])[],
  tokens: ReadonlyMap<string, TokenIndex>,
): LocalEntity[][] {
  const people = groups.flatMap((group) => group.flatMap((local) => toDescribed(local, group)));
  const added = new Map<LocalEntity, LocalMention[]>();
  for (const [article, inArticle] of Map.groupBy(people, (person) => person.key.article)) {
    for (const { start, end, key } of findDescriptions(tokens.get(article) ?? new Map(), inArticle)) {
      const mentions = added.get(key) ?? [];
      mentions.push({ start, end, text: textOf(tokens.get(article), start, end) });
      added.set(key, mentions);
    }
  }
  return groups.map((group) =>
    group.map((local) => {
      const mentions = added.get(local);
      return mentions === undefined
        ? local
        : { ...local, mentions: [...local.mentions, ...mentions].sort((a, b) => a.start - b.start) };
    }),
  );
}

/** A person with the offices and countries that all articles of the story give him. */
function toDescribed(local: LocalEntity, group: readonly LocalEntity[]): Described<LocalEntity>[] {
  if (local.kind !== 'person') return [];
  return [
    {
      key: local,
      roles: new Set(group.flatMap((other) => [...other.roles])),
      ownRoles: local.roles,
      former: isFormerHolder(group.flatMap((other) => [...(other.titles ?? [])])),
      nations: new Set(group.flatMap((other) => [...other.nations])),
      titles: local.titles ?? new Set(),
    },
  ];
}

/** The words between two offsets, parted as they stand or by one space. */
function textOf(tokens: TokenIndex | undefined, start: number, end: number): string {
  const place = tokens?.get(start);
  if (place === undefined) return '';
  let text = '';
  let last = start;
  for (let index = place.index; index < place.list.length; index += 1) {
    const token = place.list[index];
    if (token === undefined || token.end > end) break;
    text += (token.start > last ? ' ' : '') + token.text;
    last = token.end;
  }
  return text;
}
