import { isGivenName } from '../lexicon/given-names.ts';
import type { StoryWords } from '../names/tokens.ts';
import { isShortPerson, isUnplaced, type LocalEntity } from './local.ts';
import { foldName } from './variants.ts';

/** What a story, or what has been read of it, knows of people; folded words. */
export type PeopleKnown = {
  /** Full names of people, and their surnames. */
  known: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
  /** Names that follow a title. */
  titled: ReadonlySet<string>;
  /** Single words that stand for people, or for nothing known, in the article. */
  shorts: ReadonlySet<string>;
  /** What people are called by alone: surnames, families' names that stand first; first names that one alone has and is called by. */
  bearers: ReadonlySet<string>;
  called: ReadonlySet<string>;
  /** People with full names by surname. */
  bySurname: ReadonlyMap<string, readonly LocalEntity[]>;
  words: StoryWords;
};

const NOBODY = { bearers: new Set<string>(), called: new Set<string>(), bySurname: new Map() };

const lastOf = (name: string): string => foldName(name).split(' ').at(-1) ?? '';

/** What some entities say of people by their names alone: of an article nobody is yet called by a surname. */
export function toPeopleKnown(locals: readonly LocalEntity[], words: StoryWords): PeopleKnown {
  const people = locals.filter(({ kind, unsure }) => kind === 'person' && unsure === undefined);
  const known = people.map(({ name }) => foldName(name));
  return {
    known: new Set(known),
    surnames: new Set(known.flatMap((name) => (name.includes(' ') ? [lastOf(name)] : []))),
    titled: new Set(people.filter(({ roles }) => roles.size > 0).map(({ name }) => foldName(name))),
    shorts: new Set(),
    ...NOBODY,
    words,
  };
}

/** The single words of an article that stand for people, or for nothing known. */
export const toShorts = (locals: readonly LocalEntity[]): ReadonlySet<string> =>
  new Set(
    locals.flatMap((local) => (isUnplaced(local) || isShortPerson(local) ? [foldName(local.name)] : [])),
  );

/** The same with what people are called by, once the short names of each article are joined to its full ones. */
export function withBearers(story: PeopleKnown, locals: readonly LocalEntity[]): PeopleKnown {
  const people = locals.filter(({ kind }) => kind === 'person');
  const full = people.filter(({ name }) => foldName(name).includes(' '));
  return {
    ...story,
    bearers: new Set(people.flatMap((local) => [lastOf(local.name), ...toFamilyFirst(local)])),
    called: toGivenNames(full),
    bySurname: Map.groupBy(full, ({ name }) => lastOf(name)),
  };
}

/** First names that one person alone of the story has, and is called by in an article. */
function toGivenNames(people: readonly LocalEntity[]): ReadonlySet<string> {
  const byFirst = Map.groupBy(people, ({ name }) => foldName(name).split(' ')[0] ?? '');
  return new Set(
    [...byFirst].flatMap(([first, bearers]) => {
      const isCalled = bearers.some(({ forms }) => forms.some((form) => foldName(form) === first));
      const isOne = new Set(bearers.map(({ name }) => lastOf(name))).size === 1;
      return isOne && isCalled && isGivenName(first) ? [first] : [];
    }),
  );
}

/** The family name of “Xu Jing” and “Xu Lin-ho”, which stands first. */
function toFamilyFirst({ name }: LocalEntity): string[] {
  const [first = '', ...rest] = name.split(' ').map(foldName);
  return rest.length === 1 && !isGivenName(first) ? [first] : [];
}
