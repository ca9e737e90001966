import { isGivenName } from '../lexicon/given-names.ts';
import { WATER_HEADS } from '../lexicon/names-words.ts';
import { isOfficeOfAnother, type LocalEntity } from './local.ts';
import { isSameFull } from './people.ts';
import { foldName } from './variants.ts';

/** Words of a name, folded. */
const wordsOf = (name: string): string[] => foldName(name).split(' ');

/**
 * An article's entities after names that could not be placed are read again: a full name with a given name or a title is a person, a
 * surname alone is the article's only person who bears it, and “Fox” is the only body whose name begins with it.
 *
 * `known` are folded full names of people in the story's articles, `titled` folded names that stand behind a title there.
 */
export function promoteNames(
  locals: readonly LocalEntity[],
  { known, titled }: { known: ReadonlySet<string>; titled: ReadonlySet<string> },
): LocalEntity[] {
  const shorts = new Set(
    locals.flatMap((local) => (isUnplaced(local) || isShortPerson(local) ? [foldName(local.name)] : [])),
  );
  const typed = locals.map((local) =>
    isUnseenPerson(local, { known, shorts, titled }) ? toPerson(local) : local,
  );
  const bySurname = Map.groupBy(
    typed.filter((local) => local.kind === 'person'),
    (local) => wordsOf(local.name).at(-1) ?? '',
  );
  const byOpening = Map.groupBy(
    typed.filter((local) => local.kind === 'body' && local.certain && wordsOf(local.name).length > 1),
    (local) => wordsOf(local.name)[0] ?? '',
  );
  const joined = new Map<LocalEntity, LocalEntity[]>();
  for (const local of typed) {
    const owner = findOwner(local, bySurname, byOpening) ?? findFullName(local, typed);
    if (owner) joined.set(owner, [...(joined.get(owner) ?? []), local]);
  }
  const absorbed = new Set([...joined.values()].flat());
  return typed
    .filter((local) => !absorbed.has(local))
    .map((local) => (joined.has(local) ? absorb(local, joined.get(local) ?? []) : local));
}

/** The one entity of which a single unplaced word is the short form. */
function findOwner(
  local: LocalEntity,
  bySurname: ReadonlyMap<string, LocalEntity[]>,
  byOpening: ReadonlyMap<string, LocalEntity[]>,
): LocalEntity | undefined {
  const words = wordsOf(local.name);
  const word = words[0];
  if (words.length !== 1 || word === undefined || local.kind === 'place') return undefined;
  const shouted = local.kind === 'body' && /^\p{Lu}{4,}$/u.test(local.name);
  if (local.certain && !shouted && !isShortPerson(local)) return undefined;
  const people = (bySurname.get(word) ?? []).filter(
    (person) => wordsOf(person.name).length > 1 && !isOfficeOfAnother(local, person),
  );
  if (people.length > 0)
    return new Set(people.map((person) => foldName(person.name))).size === 1 ? people[0] : undefined;
  if (shouted || isShortPerson(local)) return undefined;
  const bodies = byOpening.get(word) ?? [];
  return new Set(bodies.map((body) => foldName(body.name))).size === 1 ? bodies[0] : undefined;
}

/**
 * The one fuller name that a word stands for after it: “Halden” once the article has introduced “Halden Semiconductor”. Not where the
 * word stands like a place anywhere, and not for laws, prizes and shows, which are named after other things.
 */
function findFullName(local: LocalEntity, all: readonly LocalEntity[]): LocalEntity | undefined {
  if (!isUnplaced(local) || local.placed === true) return undefined;
  const opening = `${foldName(local.name)} `;
  const fuller = all.filter(
    (other) =>
      foldName(other.name).startsWith(opening) &&
      (other.kind === 'place' ? isWater(other.name) : other.kind !== 'person'),
  );
  const only = fuller.length === 1 ? fuller[0] : undefined;
  if (only === undefined || (only.kind === 'other' && only.certain)) return undefined;
  const introducedAt = only.mentions[0]?.start ?? 0;
  return local.mentions.filter(({ start }) => start > introducedAt).length * 2 >= local.mentions.length
    ? only
    : undefined;
}

/** “Oska River”: people say “the Oska” for it. */
export const isWater = (name: string): boolean => WATER_HEADS.has(wordsOf(name).at(-1) ?? '');

/**
 * Words that open a sentence, where they are the surname of one person of the story: they stand like a person's name (“Cole, who …”), or
 * the story never has the word in lower case. `words` counts how often each word stands in the story.
 */
export function promoteSurnames(
  unsure: readonly LocalEntity[],
  named: readonly LocalEntity[],
  words: ReadonlyMap<string, number>,
): LocalEntity[] {
  const bySurname = Map.groupBy(
    named.filter((local) => local.kind === 'person' && wordsOf(local.name).length > 1),
    (local) => wordsOf(local.name).at(-1) ?? '',
  );
  return unsure
    .filter((local) => {
      const folded = foldName(local.name);
      const [first, ...others] = (bySurname.get(wordsOf(folded).at(-1) ?? '') ?? []).filter((person) =>
        foldName(person.name).endsWith(` ${folded}`),
      );
      const isOne = first !== undefined && others.every((other) => isSameFull(first, other));
      return isOne && (local.personal === true || !words.has(local.name.toLowerCase()));
    })
    .map(toPerson);
}

/**
 * Without single words that nothing places and that the whole story has once: most are capitalised for weight, not names.
 * `words` counts how often each word stands in the story. A surname that two people of the article bear stays, as a person whom the words do not tell apart.
 */
export function withoutNoise(
  locals: readonly LocalEntity[],
  words: ReadonlyMap<string, number>,
): LocalEntity[] {
  const surnames = new Set(
    locals.flatMap((local) =>
      local.kind === 'person' ? [wordsOf(local.name).at(-1) ?? '', ...toFamilyFirst(local)] : [],
    ),
  );
  return locals
    .map((local) => (isUnplaced(local) && surnames.has(foldName(local.name)) ? toPerson(local) : local))
    .filter((local) => !isUnplaced(local) || (words.get(local.name) ?? 0) > 1);
}

/** The family name of “Xu Jing”, which stands first. */
function toFamilyFirst({ name }: LocalEntity): string[] {
  const [first = '', ...rest] = wordsOf(name);
  return rest.length === 1 && !isGivenName(first) ? [first] : [];
}

const isUnplaced = (local: LocalEntity): boolean =>
  !local.certain && (local.kind === 'other' || local.kind === 'body') && wordsOf(local.name).length === 1;

/** Two or three capitalised words without a head noun, with a given name first, a title before, or known as a person elsewhere. */
function isUnseenPerson(
  local: LocalEntity,
  { known, shorts, titled }: Record<'known' | 'shorts' | 'titled', ReadonlySet<string>>,
): boolean {
  if (local.certain || local.kind !== 'other' || (local.votes?.other ?? 0) > 1) return false;
  const words = local.name.split(' ');
  if (known.has(foldName(local.name)) && words.length > 1) return true;
  const nameLike = words.every(
    (word) => /^\p{Lu}[\p{L}.'’-]+$/u.test(word) && !/^\p{Lu}{3,}$|['’]s$/u.test(word),
  );
  if (words.length < 2 || words.length > 3 || !nameLike) return false;
  if (local.roles.size > 0 || local.personal === true) return true;
  if (local.placed !== true && isGivenName(words[0]?.toLowerCase() ?? '')) return true;
  const ends = [words[0], words.at(-1)].map((word) => foldName(word ?? ''));
  return shorts.has(ends[1] ?? '') || (local.placed !== true && ends.some((word) => titled.has(word)));
}

/** A person of whom the article has the surname alone. */
const isShortPerson = (local: LocalEntity): boolean =>
  local.kind === 'person' && wordsOf(local.name).length === 1;

const toPerson = (local: LocalEntity): LocalEntity => ({
  ...local,
  kind: 'person',
  certain: true,
  decidedBy: [...(local.decidedBy ?? []), 'name-story-person'],
  mentions: local.titled ?? local.mentions,
  plain: local.mentions,
});

function absorb(owner: LocalEntity, shorts: readonly LocalEntity[]): LocalEntity {
  const all = [owner, ...shorts];
  return {
    ...owner,
    forms: all.flatMap((local) => local.forms),
    mentions: all.flatMap((local) => local.mentions).sort((a, b) => a.start - b.start),
  };
}
