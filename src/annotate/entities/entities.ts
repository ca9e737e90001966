import type { Entity } from '../../model/article.ts';
import type { Id } from '../../model/ids.ts';
import type { EntityKind } from '../../model/kinds.ts';
import { KNOWN_BODIES } from '../lexicon/names-words.ts';
import { claimKind, readKind } from './claimed-kind.ts';
import { withoutDesignation } from './extended-names.ts';
import type { LocalEntity } from './local.ts';
import { joinNames, withoutLegalForm } from './names.ts';
import { joinPeople } from './people.ts';
import { foldName } from './variants.ts';

/** People, places, bodies and other things that several articles name, grouped: one group an entity, in the order of first mention. */
export function groupEntities(locals: readonly LocalEntity[]): LocalEntity[][] {
  const people = locals.filter((local) => local.kind === 'person');
  const groups = [...joinPeople(people), ...joinNames(locals.filter((local) => local.kind !== 'person'))];
  const order = new Map(locals.map((local, index) => [local, index]));
  for (const group of groups) group.sort((a, b) => firstOf([a], order) - firstOf([b], order));
  return groups.sort((a, b) => firstOf(a, order) - firstOf(b, order));
}

/** The entity of each group, with an id from its label. */
export function toEntities(groups: readonly (readonly LocalEntity[])[]): Entity[] {
  const used = new Set<string>();
  return groups.map((group) => {
    const label = toLabel(group);
    return {
      id: toEntityId(label, used),
      kind: toPublishedKind(group).kind,
      label,
      names: toNames(group),
    };
  });
}

/** The kind that is published of a group, with the rule that kept a weaker one from being so. */
export const toPublishedKind = (group: readonly LocalEntity[]): { kind: EntityKind; rule?: string } =>
  claimKind(toKind(group), group);

/** The kind by which it is asked whether a group is a name at all. */
export const toReadKind = (group: readonly LocalEntity[]): EntityKind => readKind(toKind(group), group).kind;

const firstOf = (group: readonly LocalEntity[], order: ReadonlyMap<LocalEntity, number>): number =>
  Math.min(...group.map((local) => order.get(local) ?? 0));

/** The kind that is certain in most articles, else the most frequent one. */
function toKind(group: readonly LocalEntity[]): EntityKind {
  const votes = new Map<EntityKind, number>();
  for (const local of group)
    if (!isAfterThe(local)) votes.set(local.kind, (votes.get(local.kind) ?? 0) + toWeight(local));
  // “the Marrowick” in ten articles says no more than in one.
  if (group.some(isAfterThe)) votes.set('body', (votes.get('body') ?? 0) + AFTER_THE_WEIGHT);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other';
}

/** Less than a place that a preposition shows. */
const AFTER_THE_WEIGHT = 1.5;

const isAfterThe = ({ certain, decidedBy }: LocalEntity): boolean =>
  !certain && decidedBy?.at(-1) === 'name-after-the';

/** Letters alone are a body's more often than another thing's, but the words that they stand for know better. */
const toWeight = ({ kind, certain, decidedBy }: LocalEntity): number => {
  if (certain) return decidedBy?.at(-1) === 'name-acronym' ? 3 : 10;
  return kind === 'other' ? 1 : 2;
};

/** The fullest form that most articles use: forms of as many words as any other count first, then how many articles and mentions have it. */
function toLabel(group: readonly LocalEntity[]): string {
  const uses = new Map<string, { articles: Set<string>; count: number }>();
  for (const local of group) {
    for (const form of local.forms) {
      const use = uses.get(form) ?? { articles: new Set<string>(), count: 0 };
      use.articles.add(local.article);
      use.count += 1;
      uses.set(form, use);
    }
  }
  const all = [...uses.keys()];
  const full = [...uses].filter(([form]) =>
    toKind(group) === 'person' ? isFullName(form, all) : !isShortForm(form, all),
  );
  const best = (full.length > 0 ? full : [...uses]).sort(
    ([a, left], [b, right]) =>
      Number(hasLegalForm(a)) - Number(hasLegalForm(b)) ||
      right.articles.size - left.articles.size ||
      right.count - left.count ||
      countEndings(uses, b) - countEndings(uses, a) ||
      b.length - a.length,
  )[0];
  return best?.[0] ?? group[0]?.name ?? '';
}

/** How often the last word of a form is at the end of any: of two spellings of a surname the one that is used more. */
const countEndings = (uses: ReadonlyMap<string, { count: number }>, form: string): number => {
  const last = foldName(form).split(' ').at(-1);
  return [...uses].reduce(
    (sum, [other, { count }]) => (foldName(other).split(' ').at(-1) === last ? sum + count : sum),
    0,
  );
};

/** More than the surname with its particles: “Ann van Marrow”, not “van Marrow”. */
const isFullName = (form: string, all: readonly string[]): boolean =>
  form.includes(' ') && !all.some((other) => foldName(other).endsWith(` ${foldName(form)}`));

/** “Harbour Grain plc”: in a list of names the firm goes without. */
const hasLegalForm = (form: string): boolean => withoutLegalForm(foldName(form)) !== foldName(form);

/** True for an acronym and for a part of another form. */
function isShortForm(form: string, all: readonly string[]): boolean {
  const words = foldName(form).split(' ');
  return all.some((other) => {
    const longer = withoutLegalForm(foldName(other)).split(' ');
    if (longer.length <= words.length) return false;
    // “U.S. Senate” and “Senate of the United States” are no fuller names than “Senate”.
    const short = words.join(' ');
    if (KNOWN_BODIES.has(short) && longer.slice(-words.length).join(' ') === short) return false;
    if (longer.join(' ') === `${short} of the united states`) return false;
    if (longer.join(' ') === `state of ${short}`) return false;
    if (withoutDesignation(longer.join(' ')) === short) return false;
    return words.every((word) => longer.includes(word)) || /^[\p{Lu}.]+$/u.test(form) || words.length === 1;
  });
}

function toEntityId(label: string, used: Set<string>): Id {
  const slug =
    foldName(label)
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '')
      .slice(0, 60)
      .replace(/-$/u, '') || 'name';
  let id = slug;
  for (let number = 2; used.has(id); number += 1) id = `${slug}-${number}`;
  used.add(id);
  return id;
}

function toNames(group: readonly LocalEntity[]): Entity['names'] {
  const names = new Map<string, Entity['names'][number]>();
  for (const local of group) {
    for (const mention of [...local.mentions, ...(local.counted ?? [])]) {
      const key = `${local.article}\n${mention.text}`;
      const known = names.get(key);
      if (known) {
        known.count += 1;
        known.first = Math.min(known.first, mention.start);
      } else names.set(key, { text: mention.text, article: local.article, count: 1, first: mention.start });
    }
  }
  return [...names.values()];
}
