import { isCommonWord } from '../../model/common-words.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { SITE_TAIL } from '../lexicon/names-heads.ts';
import { KNOWN_BODIES, WATER_HEADS } from '../lexicon/names-words.ts';
import { isOfficeOfAnother, isShortPerson, isUnplaced, type LocalEntity } from './local.ts';
import { isOtherGender } from './people.ts';
import { foldName } from './variants.ts';
import { isPersonal, weigh } from './weigh.ts';

/** Words of a name, folded. */
const wordsOf = (name: string): string[] => foldName(name).split(' ');

/**
 * An article's entities with the short names that it has introduced in full: a surname alone is the article's only person who bears it, and “Fox” the only body whose name
 * begins with it. `known` are the folded full names of the story's people.
 */
export function joinShortNames(locals: readonly LocalEntity[], known: ReadonlySet<string>): LocalEntity[] {
  const bySurname = Map.groupBy(
    locals.filter((local) => local.kind === 'person'),
    (local) => wordsOf(local.name).at(-1) ?? '',
  );
  const byOpening = Map.groupBy(
    locals.filter((local) => local.kind === 'body' && local.certain && wordsOf(local.name).length > 1),
    (local) => wordsOf(local.name)[0] ?? '',
  );
  // “the Oska” of an article that has the Oska River and the Oska Rowing Club
  const sites = new Set(
    locals.flatMap(({ kind, name }) => (kind === 'place' && isSite(name) ? [wordsOf(name)[0] ?? ''] : [])),
  );
  const owners = new Map(
    locals.flatMap((local): [LocalEntity, LocalEntity][] => {
      const owner =
        findOwner(local, { bySurname, byOpening, known, sites }) ??
        findFullName(local, locals) ??
        findFullBody(local, locals);
      return owner === undefined ? [] : [[local, owner]];
    }),
  );
  const joined = Map.groupBy(owners.keys(), (local) => toFullest(local, owners));
  return locals.flatMap((local) => (owners.has(local) ? [] : [absorb(local, joined.get(local) ?? [])]));
}

/** The last of the names that each stand for a longer one; a longer name is never short for its own short one. */
function toFullest(local: LocalEntity, owners: ReadonlyMap<LocalEntity, LocalEntity>): LocalEntity {
  const owner = owners.get(local);
  return owner === undefined ? local : toFullest(owner, owners);
}

/** The one entity of which a single unplaced word is the short form. */
function findOwner(
  local: LocalEntity,
  {
    bySurname,
    byOpening,
    known,
    sites,
  }: Record<'bySurname' | 'byOpening', ReadonlyMap<string, LocalEntity[]>> &
    Record<'known' | 'sites', ReadonlySet<string>>,
): LocalEntity | undefined {
  const words = wordsOf(local.name);
  const word = words[0];
  if (words.length !== 1 || word === undefined || local.kind === 'place') return undefined;
  const shouted = local.kind === 'body' && /^\p{Lu}{4,}$/u.test(local.name);
  if (local.certain && !shouted && !isShortPerson(local)) return undefined;
  const people = (bySurname.get(word) ?? []).filter(
    (person) =>
      (local.theAlone === undefined || isCommonWord(word)) &&
      wordsOf(person.name).length > 1 &&
      !isOfficeOfAnother(local, person) &&
      !(isOtherGender(local, person) && hasNamesake(person, known)),
  );
  if (people.length > 0)
    return new Set(people.map((person) => foldName(person.name))).size === 1 ? people[0] : undefined;
  if (shouted || isShortPerson(local)) return undefined;
  // “Norwich” beside the Norwich Ferry Party is the town, unless the article speaks of it as of a body.
  if (
    findPlace(local.name) !== undefined &&
    weigh(local).body === 0 &&
    !local.shown?.some(({ shows }) => shows === 'acts')
  )
    return undefined;
  if (isIdleWord(local)) return undefined;
  const bodies = byOpening.get(word) ?? [];
  if (local.theAlone === true && sites.has(word)) return undefined;
  return new Set(bodies.map((body) => foldName(body.name))).size === 1 ? bodies[0] : undefined;
}

/** “the [Marine] Week of Oskarby” beside the Marine Survey Office: a word of the language is no short form of what it opens, unless it acts like a body. */
const isIdleWord = (local: LocalEntity): boolean =>
  isCommonWord(local.name.toLowerCase()) &&
  weigh(local).body === 0 &&
  !local.shown?.some(({ shows }) => shows === 'acts');

/** “Mr. Cole” beside Ada Cole, where the story names Jon Cole, too. Of a given name alone the gender is a guess. */
const hasNamesake = ({ name }: LocalEntity, known: ReadonlySet<string>): boolean => {
  const surname = ` ${wordsOf(name).at(-1)}`;
  return [...known].some((other) => other !== foldName(name) && other.endsWith(surname));
};

/**
 * The one fuller name that a word stands for after it: “Halden” once the article has introduced “Halden Semiconductor”. Not where the
 * word stands like a place anywhere, and not for laws, prizes and shows, which are named after other things.
 */
function findFullName(local: LocalEntity, all: readonly LocalEntity[]): LocalEntity | undefined {
  if (!isUnplaced(local) || isPersonal(local)) return undefined;
  const opening = `${foldName(local.name)} `;
  const fuller = all.filter(
    (other) =>
      foldName(other.name).startsWith(opening) &&
      (other.kind === 'place' ? isSite(other.name) : other.kind !== 'person' && local.placed !== true),
  );
  const only = fuller.length === 1 ? fuller[0] : undefined;
  if (only === undefined || (only.kind === 'other' && only.certain)) return undefined;
  if (only.kind === 'body' && isIdleWord(local)) return undefined;
  const introducedAt = only.mentions[0]?.start ?? 0;
  return local.mentions.filter(({ start }) => start > introducedAt).length * 2 >= local.mentions.length
    ? only
    : undefined;
}

/** “Medical Society” after “Oska County Medical Society”: the only body of the article whose name ends so, once it is introduced. */
function findFullBody(local: LocalEntity, all: readonly LocalEntity[]): LocalEntity | undefined {
  const short = foldName(local.name);
  if (local.kind !== 'body' || !short.includes(' ') || KNOWN_BODIES.has(short)) return undefined;
  const [only, ...others] = all.filter(
    ({ name, kind }) => kind === 'body' && foldName(name).endsWith(` ${short}`) && !/ The /u.test(name),
  );
  const start = local.mentions[0]?.start ?? 0;
  return others.length === 0 && (only?.mentions[0]?.start ?? start) < start ? only : undefined;
}

/** “Oska River”, “Oska Square”: people say “the Oska” and “Oska” for it. */
export const isSite = (name: string): boolean =>
  WATER_HEADS.has(wordsOf(name).at(-1) ?? '') || SITE_TAIL.test(name);

/** A surname alone that a title, a speaker's label or what only people have stands with. */
const isCalled = (local: LocalEntity): boolean =>
  local.roles.size > 0 || local.decidedBy?.includes('name-speaker-label') === true || weigh(local).person > 1;

function absorb(owner: LocalEntity, shorts: readonly LocalEntity[]): LocalEntity {
  if (shorts.length === 0) return owner;
  const all = [owner, ...shorts];
  const acronym = all.find((local) => local.acronym !== undefined)?.acronym;
  return {
    ...owner,
    ...(acronym !== undefined && { acronym }),
    ...(shorts.some(isCalled) && { called: true }),
    forms: all.flatMap((local) => local.forms),
    mentions: all.flatMap((local) => local.mentions).sort((a, b) => a.start - b.start),
  };
}
