import { DAUGHTER_HEADS } from '../lexicon/body-words.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { DESIGNATION } from '../lexicon/names-heads.ts';
import { isHead } from '../names/name-words.ts';
import type { LocalEntity } from './local.ts';
import { moveGroup } from './name-groups.ts';
import { foldName } from './variants.ts';
import { weigh } from './weigh.ts';

type Groups = Map<string, LocalEntity[]>;

/**
 * Names that only say more of one thing, joined: a body with the body that it belongs to in front (“Harbour Council Ferry Board”), a name with the word for what it is after it (“Ada-and-Co Workshop”). Never where two longer names of the
 * story could be meant.
 */
export function joinExtended(groups: Groups): void {
  joinOnly(groups, toOwned);
  joinOnly(groups, toHeaded);
  joinOnly(groups, toDesignated);
  joinOnly(groups, toCountrys);
  joinSchools(groups);
}

/** “Marrow, the old university,” is the Marrow University of the story, though a town is called so as well: where nothing says that the town is meant. */
function joinSchools(groups: Groups): void {
  for (const [key, group] of [...groups]) {
    const name = foldName(group[0]?.name ?? '');
    const isNone = group.some(
      ({ kind, name: own }) => kind !== 'place' || findPlace(own)?.country !== undefined,
    );
    const sums = group.map(weigh);
    if (isNone || !sums.some(({ body }) => body > 2) || sums.some(({ place }) => place > 0)) continue;
    const [owner, ...others] = [...groups.keys()].filter(
      (long) => long.startsWith(`${name} `) && isBody(groups.get(long)),
    );
    if (owner === undefined || others.length > 0) continue;
    groups.set(
      key,
      group.map((local) => ({ ...local, kind: 'body' })),
    );
    moveGroup(groups, key, owner);
  }
}

/** Names that an organ is called by with all that it is for, and with less: both may have letters of their own. */
export const joinGoingOn = (groups: Groups): void => joinOnly(groups, toGoingOn);

/** Joins each short name to the only longer one that it can be. */
function joinOnly(groups: Groups, toShort: (long: string, groups: Groups) => readonly string[]): void {
  const longer = new Map<string, string[]>();
  for (const long of groups.keys())
    for (const short of toShort(long, groups)) longer.set(short, [...(longer.get(short) ?? []), long]);
  for (const [short, [long, ...others]] of longer)
    if (long !== undefined && others.length === 0) moveGroup(groups, short, long);
}

const isBody = (group: readonly LocalEntity[] | undefined): boolean | undefined =>
  group?.every(({ kind }) => kind === 'body');

/** “ferry board” of “harbour council ferry board”, where the story names the Harbour Council, too. */
function toOwned(long: string, groups: Groups): string[] {
  const words = long.split(' ');
  return words.slice(1, -1).flatMap((_, index) => {
    const [owner, rest] = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    return [long, owner, rest].every((key) => isBody(groups.get(key))) ? [rest] : [];
  });
}

/** “office of docks” of “office of docks and ferries”. */
function toGoingOn(long: string, groups: Groups): string[] {
  const and = long.lastIndexOf(' and ');
  const short = long.slice(0, Math.max(0, and));
  return / (?:of|for) /u.test(short) && isBody(groups.get(short)) && isBody(groups.get(long)) ? [short] : [];
}

/** “ada and co” of “ada and co workshop”: two words and more, or one with a hyphen, that nothing says to be a place, a person or another thing. */
function toHeaded(long: string, groups: Groups): string[] {
  const words = long.split(' ');
  const of = words.findIndex((word) => /^(?:of|for)$/u.test(word));
  const head = words.at(of > 0 ? of - 1 : -1) ?? '';
  if (!isHead(head) || DAUGHTER_HEADS.has(head)) return [];
  const last = of > 0 ? of - 1 : words.length - 1;
  return words.slice(2, last + 1).flatMap((_, index) => {
    const short = words.slice(0, index + 2).join(' ');
    return isOpen(groups.get(short)) && groups.get(long)?.every(({ kind }) => kind !== 'person')
      ? [short]
      : [];
  });
}

/** A folded name without what its place is by law: “oskaria” of “oskaria autonomous region”. */
export const withoutDesignation = (folded: string): string => folded.replace(DESIGNATION, '');

/** The Oskaria of the story for “Oskaria Autonomous Region”: a key of a place may hold its id, so names are compared. */
function toDesignated(long: string, groups: Groups): string[] {
  const name = foldName(groups.get(long)?.[0]?.name ?? '');
  const short = withoutDesignation(name);
  if (short === name) return [];
  return [...groups].flatMap(([key, group]) =>
    group.some((local) => foldName(local.name) === short) ? [key] : [],
  );
}

/** “labour party” of “labour party of oskaria”, where all who name the shorter one say whose it is: “Oskaria’s ruling Labour Party”. */
function toCountrys(long: string, groups: Groups): string[] {
  const of = long.lastIndexOf(' of ');
  const [short, country] = [long.slice(0, Math.max(0, of)), long.slice(of + 4)];
  const group = groups.get(short);
  if (of < 0 || !short.includes(' ') || !isBody(group) || !isBody(groups.get(long))) return [];
  const isCountrys = group?.every(({ owner }) => owner !== undefined && foldName(owner) === country);
  return isCountrys === true ? [short] : [];
}

const isOpen = (group: readonly LocalEntity[] | undefined): boolean | undefined =>
  group?.every(
    ({ kind, certain, place }) => !certain && place === undefined && kind !== 'place' && kind !== 'person',
  );
