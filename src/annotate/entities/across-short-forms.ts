import { bySpan, findOverlapping } from '../../model/span.ts';
import { WHOLE_NAME_HEADS } from '../lexicon/body-words.ts';
import { BODY_HEADS } from '../lexicon/names-words.ts';
import { SENTENCE_WORDS } from '../lexicon/people-words.ts';
import { isCapital } from '../lexicon/tokens.ts';
import type { TokenIndex, TokenPlace } from '../names/tokens.ts';
import type { LocalEntity, LocalMention } from './local.ts';
import { toWords } from './name-words.ts';

/**
 * The groups with the short forms of bodies counted: “the Post” and “the Department” of an article that has named one body with that head before, and
 * no other.
 */
export function withShortForms(
  groups: readonly (readonly LocalEntity[])[],
  tokens: ReadonlyMap<string, TokenIndex>,
): LocalEntity[][] {
  const added = new Map<LocalEntity, LocalMention[]>();
  for (const [article, index] of tokens) {
    const named = groups.flatMap((group) => group.filter((local) => local.article === article));
    const taken = named.flatMap(({ mentions }) => mentions).sort(bySpan);
    const owners = toOwners(groups, article);
    for (const place of index.values()) {
      const short = readShort(place);
      const owner = short === undefined ? undefined : owners.get(short.head);
      if (short === undefined || owner === undefined || findOverlapping(taken, short).length > 0) continue;
      if ((owner.mentions[0]?.start ?? short.start) < short.start)
        added.set(owner, [...(added.get(owner) ?? []), short]);
    }
  }
  return groups.map((group) =>
    group.map((local) => {
      const counted = added.get(local);
      return counted === undefined ? local : { ...local, counted: [...(local.counted ?? []), ...counted] };
    }),
  );
}

/** The bodies of an article by the heads of their names; a head of two bodies is neither's. */
function toOwners(
  groups: readonly (readonly LocalEntity[])[],
  article: string,
): ReadonlyMap<string, LocalEntity> {
  const owners = new Map<string, LocalEntity[]>();
  for (const group of groups) {
    const here = group.filter((local) => local.article === article && local.mentions.length > 0);
    const heads = new Set(here.flatMap(({ kind, name }) => (kind === 'body' ? toHeads(name) : [])));
    for (const head of heads) owners.set(head, [...(owners.get(head) ?? []), ...here.slice(0, 1)]);
  }
  return new Map(
    [...owners].flatMap(([head, [owner, ...others]]): [string, LocalEntity][] =>
      owner === undefined || others.length > 0 ? [] : [[head, owner]],
    ),
  );
}

/** The word of a longer name that says what it is: its last one, or the one before “of”. */
function toHeads(name: string): string[] {
  const words = toWords(name);
  const of = words.findIndex((word) => /^(?:of|for|on)$/u.test(word));
  const head = words.at(of > 0 ? of - 1 : -1) ?? '';
  return words.length > 1 && BODY_HEADS.has(head) && !WHOLE_NAME_HEADS.has(head) ? [head] : [];
}

/** “the Post”: a head with a capital after “the”, and no name that goes on. */
function readShort({ list, index }: TokenPlace): (LocalMention & { head: string }) | undefined {
  const [the, token, next] = [list[index - 1], list[index], list[index + 1]];
  if (the?.lower !== 'the' || token === undefined || !isCapital(token) || isCapital(next)) return undefined;
  // “Meet the Press”
  if (isCapital(list[index - 2]) && !SENTENCE_WORDS.has(list[index - 2]?.lower ?? '')) return undefined;
  if (!BODY_HEADS.has(token.lower) || /^(?:of|for|&)$/u.test(next?.lower ?? '')) return undefined;
  return { start: the.start, end: token.end, text: `${the.text} ${token.text}`, head: token.lower };
}
