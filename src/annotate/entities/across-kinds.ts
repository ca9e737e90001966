import type { EntityKind } from '../../model/kinds.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { addVotes, NO_VOTES, type Votes } from '../names/votes.ts';
import type { LocalEntity } from './local.ts';
import { toShortFirm, withoutLegalForm, withoutShipLetters } from './names.ts';
import { foldName } from './variants.ts';

/** From this sum on the words of the story have said what a name stands for. */
const ESTABLISHED_VOTES = 2;

/**
 * The entities of all articles of a story with one kind a name: what the words round it say in all of them together, where the articles
 * alone took it for different things or for nothing certain. A name that is a person's in one place and a place's in another by
 * good evidence stays two.
 */
export function settleKinds(locals: readonly LocalEntity[]): LocalEntity[] {
  const settled = new Map<LocalEntity, LocalEntity>();
  for (const [, group] of Map.groupBy(locals, toKey)) {
    const kind = toStoryKind(group);
    if (kind === undefined) continue;
    const certain = group.some((local) => local.certain && local.kind === kind);
    for (const local of group) settled.set(local, withKind(local, { kind, certain }));
  }
  return locals.map((local) => settled.get(local) ?? local);
}

/**
 * The entities with the words that open a sentence counted as names where the story names the same thing inside a sentence (“Marrow will
 * pay”), and never has the word in lower case. `words` counts how often each word stands in the story.
 */
export function withOpenings(
  locals: readonly LocalEntity[],
  words: ReadonlyMap<string, number>,
): LocalEntity[] {
  const established = new Set(
    locals.flatMap((local) => {
      const key = toKey(local);
      if (local.unsure) return [];
      return local.kind === 'body' && local.certain ? [key, toShortFirm(key)] : [key];
    }),
  );
  return locals.map((local) => {
    if (!local.unsure || !established.has(toKey(local)) || words.has(local.name.toLowerCase())) return local;
    const { unsure: _, ...sure } = local;
    return sure;
  });
}

const toKey = (local: LocalEntity): string => withoutLegalForm(foldName(withoutShipLetters(local.name)));

/** The kind that all bearers of a name have; undefined where nothing tells, or where they are different things. */
function toStoryKind(group: readonly LocalEntity[]): EntityKind | undefined {
  if (group.some((local) => local.place !== undefined)) return undefined;
  const votes = addVotes(group.map((local) => addVotes([local.votes ?? NO_VOTES, toOwnVotes(local)])));
  const [best, second] = (['body', 'person', 'place', 'other'] satisfies EntityKind[])
    .map((kind) => ({ kind, count: votes[kind] }))
    .sort((a, b) => b.count - a.count);
  if (best === undefined || best.count < ESTABLISHED_VOTES || best.count === second?.count) return undefined;
  if (isBoth(votes)) return undefined;
  return best.kind;
}

const isBoth = (votes: Votes): boolean => votes.person >= 3 && votes.place >= 3;

/** What the name itself and the reading of its article say. */
function toOwnVotes(local: LocalEntity): Votes {
  if (local.unsure) return NO_VOTES;
  if (local.kind === 'person') return { ...NO_VOTES, person: toPersonWeight(local) };
  if (local.certain) return { ...NO_VOTES, [local.kind]: 6 };
  return NO_VOTES;
}

function toPersonWeight(local: LocalEntity): number {
  const words = local.name.split(' ');
  if (words.length > 1 && isGivenName(foldName(words[0] ?? ''))) return 4;
  return local.roles.size > 0 ? 3 : 1;
}

function withKind(local: LocalEntity, known: Pick<LocalEntity, 'kind' | 'certain'>): LocalEntity {
  const { kind } = known;
  if (local.unsure) return local;
  // A short form stays open, so that the fuller name of its article can take it.
  const certain =
    local.certain || known.certain || kind === 'person' || kind === 'place' || local.name.includes(' ');
  if (local.kind === kind) return { ...local, certain };
  const mentions = kind === 'person' ? (local.titled ?? local.mentions) : (local.plain ?? local.mentions);
  return { ...local, kind, certain, mentions, decidedBy: [...(local.decidedBy ?? []), 'name-story-votes'] };
}
