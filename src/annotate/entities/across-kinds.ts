import type { EntityKind } from '../../model/kinds.ts';
import { sumWeights } from '../names/evidence.ts';
import type { LocalEntity } from './local.ts';
import { toShortFirm, withoutLegalForm, withoutShipLetters } from './names.ts';
import { foldName } from './variants.ts';
import { weigh, weighName } from './weigh.ts';

/** From this sum on the words of the story have said what a name stands for. */
const ESTABLISHED_WEIGHT = 2;

/**
 * The entities of all articles of a story with one kind a name: what the words round it say in all of them together, where the articles
 * alone took it for different things or for nothing certain. A name that is a person's in one place and a place's in another by
 * good evidence stays two.
 */
export function settleStoryKinds(locals: readonly LocalEntity[]): LocalEntity[] {
  const settled = new Map<LocalEntity, LocalEntity>();
  for (const [, group] of Map.groupBy(locals, toKey)) {
    const kind = toStoryKind(group);
    if (kind === undefined) continue;
    const certain = group.some((local) => local.certain && local.kind === kind);
    const rows = toRows(group, kind);
    for (const local of group) settled.set(local, withKind(local, { kind, certain, rows }));
  }
  return locals.map((local) => settled.get(local) ?? local);
}

/**
 * The entities with the words that open a sentence counted as names where the story names the same thing inside a sentence (“Marrow will
 * pay”), and never has the word in lower case. `words` counts how often each word occurs in the story.
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
  const sum = sumWeights(group.flatMap((local) => [weigh(local), weighName(local)]));
  const [best, second] = (['body', 'person', 'place', 'other'] satisfies EntityKind[])
    .map((kind) => ({ kind, weight: sum[kind] }))
    .sort((a, b) => b.weight - a.weight);
  if (best === undefined || best.weight < ESTABLISHED_WEIGHT || best.weight === second?.weight)
    return undefined;
  return sum.person >= 3 && sum.place >= 3 ? undefined : best.kind;
}

/** The rows of evidence that speak for a kind; where none does, the articles that are sure of it do. */
function toRows(group: readonly LocalEntity[], kind: EntityKind): string[] {
  const rows = group.flatMap(({ evidence = [] }) =>
    evidence.filter((row) => row.kind === kind && row.weight > 0),
  );
  return rows.length > 0 ? [...new Set(rows.map(({ id }) => id))] : ['name-sure-elsewhere'];
}

function withKind(
  local: LocalEntity,
  known: Pick<LocalEntity, 'kind' | 'certain'> & { rows: readonly string[] },
): LocalEntity {
  const { kind, rows } = known;
  if (local.unsure) return local;
  // A short form stays open, so that the fuller name of its article can take it.
  const certain =
    local.certain || known.certain || kind === 'person' || kind === 'place' || local.name.includes(' ');
  if (local.kind === kind) return { ...local, certain };
  const mentions = kind === 'person' ? (local.titled ?? local.mentions) : (local.plain ?? local.mentions);
  return { ...local, kind, certain, mentions, decidedBy: [...(local.decidedBy ?? []), ...rows] };
}
