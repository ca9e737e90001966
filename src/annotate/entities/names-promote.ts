import { isCommonWord } from '../../model/common-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { WATER_HEADS } from '../lexicon/names-words.ts';
import type { StoryWords } from '../names/tokens.ts';
import { isOfficeOfAnother, type LocalEntity } from './local.ts';
import { isOtherGender, isSameFull } from './people.ts';
import { findUnseenPerson, type PeopleKnown } from './unseen-people.ts';
import { foldName } from './variants.ts';
import { isPersonal, weigh } from './weigh.ts';

/** Words of a name, folded. */
const wordsOf = (name: string): string[] => foldName(name).split(' ');

/**
 * An article's entities after names that could not be placed are read again: a full name with a given name or a title is a person, a
 * surname alone is the article's only person who bears it, and “Fox” is the only body whose name begins with it.
 *
 * `story` is what the other articles know, in folded words.
 */
export function promoteNames(
  locals: readonly LocalEntity[],
  story: Omit<PeopleKnown, 'shorts'>,
): LocalEntity[] {
  const shorts = new Set(
    locals.flatMap((local) => (isUnplaced(local) || isShortPerson(local) ? [foldName(local.name)] : [])),
  );
  const typed = locals.map((local) => {
    const rule = findUnseenPerson(local, { ...story, shorts });
    return rule === undefined ? local : toPerson(local, rule);
  });
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
    const owner =
      findOwner(local, { bySurname, byOpening, known: story.known }) ?? findFullName(local, typed);
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
  {
    bySurname,
    byOpening,
    known,
  }: Record<'bySurname' | 'byOpening', ReadonlyMap<string, LocalEntity[]>> & Pick<PeopleKnown, 'known'>,
): LocalEntity | undefined {
  const words = wordsOf(local.name);
  const word = words[0];
  if (words.length !== 1 || word === undefined || local.kind === 'place') return undefined;
  const shouted = local.kind === 'body' && /^\p{Lu}{4,}$/u.test(local.name);
  if (local.certain && !shouted && !isShortPerson(local)) return undefined;
  const people = (bySurname.get(word) ?? []).filter(
    (person) =>
      wordsOf(person.name).length > 1 &&
      !isOfficeOfAnother(local, person) &&
      !(isOtherGender(local, person) && hasNamesake(person, known)),
  );
  if (people.length > 0)
    return new Set(people.map((person) => foldName(person.name))).size === 1 ? people[0] : undefined;
  if (shouted || isShortPerson(local)) return undefined;
  const bodies = byOpening.get(word) ?? [];
  return new Set(bodies.map((body) => foldName(body.name))).size === 1 ? bodies[0] : undefined;
}

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
  const introducedAt = only.mentions[0]?.start ?? 0;
  return local.mentions.filter(({ start }) => start > introducedAt).length * 2 >= local.mentions.length
    ? only
    : undefined;
}

/** “Oska River”, “Oska Square”: people say “the Oska” and “Oska” for it. */
export const isSite = (name: string): boolean =>
  WATER_HEADS.has(wordsOf(name).at(-1) ?? '') || SITE_HEADS.test(name);

/** Squares, buildings and the like, which are called by the word before them once they are named; towns and regions share it with others. */
const SITE_HEADS =
  / (?:Square|Airport|Palace|Plaza|Stadium|Arena|Tower|Prison|Bay|Hotel|Castle|Cathedral|Mosque)$/u;

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
      return isOne && (isPersonal(local) || !words.has(local.name.toLowerCase()));
    })
    .map((local) => toPerson(local, 'story-person-opens-sentence'));
}

/**
 * Without what is capitalised for weight, and no name: single words that nothing places and that the whole story has once, and words that it writes
 * small elsewhere. A surname that two people of the article bear stays, as a person whom the words do not tell apart.
 */
export function withoutNoise(locals: readonly LocalEntity[], words: StoryWords): LocalEntity[] {
  const surnames = new Set(
    locals.flatMap((local) =>
      local.kind === 'person' ? [wordsOf(local.name).at(-1) ?? '', ...toFamilyFirst(local)] : [],
    ),
  );
  const given = toGivenNames(locals);
  return locals
    .map((local) => {
      if (!isUnplaced(local)) return local;
      const folded = foldName(local.name);
      if (surnames.has(folded)) return toPerson(local, 'story-person-shared-surname');
      return given.has(folded) ? toPerson(local, 'story-person-first-name') : local;
    })
    .filter(
      (local) =>
        (!isUnplaced(local) ||
          isIntroduced(local) ||
          isActing(local) ||
          isRare(local) ||
          (words.counts.get(local.name) ?? 0) > 1) &&
        !isEmphasis(local, words) &&
        !(isUnplaced(local) && surnames.has(`${foldName(local.name)}s`)),
    );
}

/** A noun or a sign of the market says what it is: “retailer Marrow”. */
const isIntroduced = (local: LocalEntity): boolean => Math.max(...Object.values(weigh(local))) > 2;

/** A word with a capital inside its sentence that the language does not have: a name, though the story has it once. */
const isRare = ({ name, unsure }: LocalEntity): boolean =>
  unsure === undefined &&
  /^\p{Lu}\p{Ll}{3,}$/u.test(name) &&
  !isCommonWord(name.toLowerCase()) &&
  !isCommonWord(name.toLowerCase().replace(/s$/u, '')) &&
  !isGivenName(name.toLowerCase());

/** “the Marrowick issued a report”, “the Marrowick said”: a body by what it does. */
const isActing = ({ kind, shown = [], behindThe = false }: LocalEntity): boolean =>
  kind === 'body' && behindThe && shown.some(({ shows }) => shows === 'acts');

/** “Illegal Parking” of a tweet, where others write “illegal parking”; “BAD!”. */
function isEmphasis(local: LocalEntity, { counts, small }: StoryWords): boolean {
  const words = local.name.toLowerCase().split(' ');
  if (words.length > 1)
    return (
      !local.certain &&
      local.kind === 'other' &&
      words.every((word, index) => index === 0 || small.has(`${words[index - 1]} ${word}`))
    );
  const isLoud =
    local.decidedBy?.at(-1) === 'name-acronym' &&
    !(local.shown ?? []).some(({ shows }) => shows === 'acts' || shows === 'named');
  const lower = words[0] ?? '';
  const smallCount = (counts.get(lower) ?? 0) + (counts.get(`${lower}s`) ?? 0);
  return (isLoud || isUnplaced(local)) && smallCount > 0 && smallCount >= (counts.get(local.name) ?? 0);
}

/** First names that one person alone of the story has, and is called by in an article. */
function toGivenNames(locals: readonly LocalEntity[]): ReadonlySet<string> {
  const people = locals.filter(({ kind, name }) => kind === 'person' && name.includes(' '));
  const byFirst = Map.groupBy(people, ({ name }) => wordsOf(name)[0] ?? '');
  return new Set(
    [...byFirst].flatMap(([first, bearers]) => {
      const surnames = new Set(bearers.map(({ name }) => wordsOf(name).at(-1)));
      const isCalled = bearers.some(({ forms }) => forms.some((form) => foldName(form) === first));
      return surnames.size === 1 && isCalled && isGivenName(first) ? [first] : [];
    }),
  );
}

/** The family name of “Xu Jing” and “Xu Lin-ho”, which stands first. */
function toFamilyFirst({ name }: LocalEntity): string[] {
  const [first = '', ...rest] = name.split(' ').map(foldName);
  return rest.length === 1 && !isGivenName(first) ? [first] : [];
}

const isUnplaced = (local: LocalEntity): boolean =>
  !local.certain && (local.kind === 'other' || local.kind === 'body') && wordsOf(local.name).length === 1;

/** A person of whom the article has the surname alone. */
const isShortPerson = (local: LocalEntity): boolean =>
  local.kind === 'person' && wordsOf(local.name).length === 1;

const toPerson = (local: LocalEntity, rule: string): LocalEntity => ({
  ...local,
  kind: 'person',
  certain: true,
  decidedBy: [...(local.decidedBy ?? []), rule],
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
