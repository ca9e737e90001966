import { type Described, findDescriptions, isFormerHolder } from '../names/descriptions.ts';
import type { TokenIndex } from '../names/tokens.ts';
import type { LocalEntity, LocalMention } from './local.ts';

/** The groups with the descriptions that stand for their people added to the mentions (“the Ruritanian leader”); those that only say whose something is are counted. */
export function withDescriptions(
  groups: readonly (readonly LocalEntity[])[],
  tokens: ReadonlyMap<string, TokenIndex>,
): LocalEntity[][] {
  const people = groups.flatMap((group) => group.flatMap((local) => toDescribed(local, group)));
  const added = new Map<LocalEntity, (LocalMention & { owns: boolean })[]>();
  for (const [article, inArticle] of Map.groupBy(people, (person) => person.key.article)) {
    for (const { start, end, key, owns } of findDescriptions(tokens.get(article) ?? new Map(), inArticle)) {
      const words = textOf(tokens.get(article), start, end);
      if (isOutranked(words, key, inArticle)) continue;
      const mentions = added.get(key) ?? [];
      mentions.push({ start, end, owns, text: words });
      added.set(key, mentions);
    }
  }
  return groups.map((group) => group.map((local) => addMentions(local, added.get(local) ?? [])));
}

/** “the mayor” is not whom an article names once beside a mayor of whom it speaks more. */
function isOutranked(words: string, key: LocalEntity, people: readonly Described<LocalEntity>[]): boolean {
  const office = words.toLowerCase().split(' ').at(-1) ?? '';
  return people.some(
    (other) =>
      other.key !== key && other.roles.has(office) && other.key.mentions.length > key.mentions.length,
  );
}

function addMentions(local: LocalEntity, found: readonly (LocalMention & { owns: boolean })[]): LocalEntity {
  if (found.length === 0) return local;
  const told = found.filter(({ owns }) => !owns);
  const counted = found.filter(({ owns }) => owns);
  return { ...local, mentions: [...local.mentions, ...told].sort((a, b) => a.start - b.start), counted };
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
      starts: group.flatMap((other) =>
        other.article === local.article ? other.mentions.map(({ start }) => start) : [],
      ),
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
