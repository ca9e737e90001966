import { isCommonWord } from '../../model/common-words.ts';
import { NAME_SUFFIX } from '../lexicon/people-words.ts';
import { isOfficeOfAnother, type LocalEntity } from './local.ts';
import { PeopleGroups } from './people-groups.ts';
import { toPersonName, toTails } from './person-name.ts';
import {
  canBeSameGiven,
  compareSurnames,
  foldName,
  isPetName,
  isSlip,
  isTransposed,
  type Likeness,
} from './variants.ts';

/**
 * People of several articles who are one person, each group in the order of the articles.
 *
 * Names whose surnames begin with different letters are never compared, so that a long list of people stays quick to join.
 */
export function joinPeople(people: readonly LocalEntity[]): LocalEntity[][] {
  return joinGivenNames([...Map.groupBy(people, initialOf).values()].flatMap(joinAlike));
}

/** The first letter of the surname's last word. */
const initialOf = (person: LocalEntity): string =>
  (toPersonName(person).foldedSurname.split(' ').at(-1) ?? '').charAt(0);

function joinAlike(people: readonly LocalEntity[]): LocalEntity[][] {
  const tails = new Set(people.flatMap((person) => toTails(toPersonName(person))));
  const told = findToldApart(people);
  const short = new Set(people.filter((person) => isShort(person, tails) && !told.has(person)));
  const families = findFamilies(people);
  const groups = new PeopleGroups();
  for (const person of people) {
    if (short.has(person)) continue;
    groups.add(
      person,
      groups
        .findFull(person)
        .find((members) =>
          members.every((member) => isSameFull(member, person) && !areTwo(member, person, families)),
        ),
    );
  }
  for (const person of short)
    groups.add(
      person,
      findOwner(person, groups.findShort(person)) ?? findMisspelt(person, groups.findSwapped(person)),
    );
  return groups.all();
}

const isJunior = ({ name }: LocalEntity): boolean =>
  NAME_SUFFIX.test(name.split(' ').at(-1)?.replace('.', '').toLowerCase() ?? '');

/** “Ada Cole Jr.” of an article that calls somebody else “President Cole”. */
const isSonOf = (member: LocalEntity, person: LocalEntity): boolean =>
  member.article === person.article && isJunior(member) && !isJunior(person);

const toCallKey = (person: LocalEntity): string => {
  const { callNames, foldedSurname } = toPersonName(person);
  return `${foldName(callNames[0] ?? '')} ${foldedSurname}`;
};

/** Names that an article gives to two people, one of them with “Jr.”: then it tells them apart in the others as well. */
function findFamilies(people: readonly LocalEntity[]): ReadonlySet<string> {
  const named = Map.groupBy(people, (person) => `${person.article}\n${toCallKey(person)}`);
  return new Set(
    [...named.values()].flatMap((group) => {
      const [first] = group;
      return first !== undefined && new Set(group.map(isJunior)).size > 1 ? [toCallKey(first)] : [];
    }),
  );
}

const areTwo = (a: LocalEntity, b: LocalEntity, families: ReadonlySet<string>): boolean =>
  families.has(toCallKey(a)) && isJunior(a) !== isJunior(b);

/** A surname alone, or the last words of another's name: “von Marrow”, “Cole Lee” where there is an Ann Cole-Lee. */
const isShort = (person: LocalEntity, tails: ReadonlySet<string>): boolean =>
  !toPersonName(person).hasGiven || tails.has(toPersonName(person).folded);

/**
 * Full names of one article that end in one surname: it tells the two apart, so that “Rosa Brandt” beside “Tilda Brandt” is no part of the
 * “Tilda Ann Rosa Brandt” of another.
 */
function findToldApart(people: readonly LocalEntity[]): ReadonlySet<LocalEntity> {
  const full = people.filter((person) => toPersonName(person).hasGiven);
  const named = Map.groupBy(full, (person) => `${person.article}\n${toLastWord(person)}`);
  return new Set(
    [...named.values()].flatMap((group) =>
      group.length > 1 ? group.filter((person) => !group.some((other) => isSurnameOf(person, other))) : [],
    ),
  );
}

/** “Mrs. Marrow Cole” beside Edwin Marrow Cole: all of a name but its first word. */
const isSurnameOf = (person: LocalEntity, other: LocalEntity): boolean =>
  toTails(toPersonName(other))[0] === toPersonName(person).folded;

const toLastWord = (person: LocalEntity): string => toPersonName(person).folded.split(' ').at(-1) ?? '';

const isTailOf = (person: LocalEntity, other: LocalEntity): boolean => {
  const { folded } = toPersonName(person);
  return folded.includes(' ') && toPersonName(other).folded.endsWith(` ${folded}`);
};

/**
 * A given name alone (“his wife Ann”), or the family name that stands first (“Prof. Xu”), goes to the only person of the story whose full
 * name begins with it.
 */
function joinGivenNames(groups: readonly LocalEntity[][]): LocalEntity[][] {
  const byFirst = Map.groupBy(
    groups.filter(isFullGroup),
    (group) => toPersonName(toFullest(group)).folded.split(' ')[0] ?? '',
  );
  const joined = new Set<LocalEntity[]>();
  for (const group of groups) {
    const word = foldName(group[0]?.name ?? '');
    const owners = byFirst.get(word) ?? (isKin(group) ? findPetNamed(word, byFirst) : []);
    const [owner] = owners;
    if (isFullGroup(group) || owner === undefined || owners.length > 1) continue;
    if (owner.some((member) => group.some((other) => isOtherGender(member, other)))) continue;
    owner.push(...group);
    joined.add(group);
  }
  return groups.filter((group) => !joined.has(group));
}

/** “Mr. Cole’s wife, Jenny,”: whom an article names as somebody's kin only. */
const isKin = (group: readonly LocalEntity[]): boolean => group.every(({ relative }) => relative === true);

/** Those whose given name a pet name is short for: “Jenny” and Jennifer Cole. */
const findPetNamed = (
  word: string,
  byFirst: ReadonlyMap<string, readonly LocalEntity[][]>,
): readonly LocalEntity[][] =>
  [...byFirst].flatMap(([first, owners]) => (isPetName(word, first) ? owners : []));

const isFullGroup = (group: readonly LocalEntity[]): boolean =>
  group.some((member) => toPersonName(member).folded.includes(' '));

const toFullest = (group: readonly LocalEntity[]): LocalEntity =>
  group.reduce((fullest, member) => (member.name.length > fullest.name.length ? member : fullest));

/** Two full names are one person when given names do not conflict and the surnames are alike enough for the evidence. */
export function isSameFull(a: LocalEntity, b: LocalEntity): boolean {
  const [left, right] = [toPersonName(a), toPersonName(b)];
  if (left.folded === right.folded) return true;
  const given = left.callNames.some((one) => right.callNames.some((other) => canBeSameGiven(one, other)));
  if (!given || isOtherGender(a, b)) return false;
  return isEnough(compareSurnames(left.surname, right.surname), a, b) || isSameButSlip(a, b);
}

/** “Rudolf Marrow” and “Rudolf Marorw” of two articles: one first name, and surnames that a slip of the keys parts. */
function isSameButSlip(a: LocalEntity, b: LocalEntity): boolean {
  const [left, right] = [toPersonName(a), toPersonName(b)];
  return (
    a.article !== b.article &&
    foldName(left.callNames[0] ?? '') === foldName(right.callNames[0] ?? '') &&
    isSlip(left.foldedSurname, right.foldedSurname)
  );
}

const isEnough = (likeness: Likeness, a: LocalEntity, b: LocalEntity): boolean =>
  likeness === 'same' || likeness === 'variant' || (likeness === 'near' && sharesRole(a, b));

/** True for two of whom the articles say that they are a woman and a man. */
export const isOtherGender = (a: LocalEntity, b: LocalEntity): boolean =>
  a.gender !== null && b.gender !== null && a.gender !== b.gender;

const sharesRole = (a: LocalEntity, b: LocalEntity): boolean =>
  [...a.roles].some((role) => b.roles.has(role)) &&
  [...a.nations].every((nation) => b.nations.size === 0 || b.nations.has(nation));

/** A surname alone goes to the only person of the story who has it; where two have it, title or gender must tell. */
function findOwner(person: LocalEntity, groups: readonly LocalEntity[][]): LocalEntity[] | undefined {
  for (const wanted of ['same', 'variant'] satisfies Likeness[]) {
    const alike = groups.filter((group) =>
      group.some((member) => likenessOfSurnames(member, person) === wanted),
    );
    const fitting = alike.filter((group) =>
      group.every(
        (member) =>
          !isOtherGender(member, person) && !isOfficeOfAnother(person, member) && !isSonOf(member, person),
      ),
    );
    const only = chooseGroup(person, fitting);
    if (only) return only;
    if (alike.length > 0) return undefined;
  }
  return undefined;
}

/**
 * “Mr. Lindqvister” and once “Mr. Lsndqviiter”: a surname that an article has once, beside the same title, with two letters of another swapped that it has more than
 * once. A word of the language, or one that somebody else is called by in full, is no slip.
 */
function findMisspelt(person: LocalEntity, groups: readonly LocalEntity[][]): LocalEntity[] | undefined {
  const { foldedSurname } = toPersonName(person);
  if (person.mentions.length !== 1 || isCommonWord(foldedSurname)) return undefined;
  const alike = groups.filter((group) =>
    group.some(
      (member) =>
        member.article === person.article &&
        member.mentions.length > 1 &&
        isTransposed(toPersonName(member).foldedSurname, foldedSurname) &&
        [...person.roles].some((role) => member.roles.has(role)),
    ),
  );
  const [only] = alike;
  return alike.length === 1 && only?.every((member) => !isOtherGender(member, person)) ? only : undefined;
}

/** Of several who can be meant the one who has the office, else the one whom the article names in full. */
function chooseGroup(person: LocalEntity, fitting: readonly LocalEntity[][]): LocalEntity[] | undefined {
  if (fitting.length < 2) return fitting[0];
  const told = fitting.filter((group) => group.some((member) => sharesRole(member, person)));
  if (told.length === 1) return told[0];
  const near = fitting.filter((group) => group.some((member) => member.article === person.article));
  return near.length === 1 ? near[0] : undefined;
}

/** Likeness of the surnames of a full name and a short one. */
const likenessOfSurnames = (full: LocalEntity, short: LocalEntity): Likeness =>
  isTailOf(short, full) ? 'same' : compareSurnames(toPersonName(full).surname, toPersonName(short).surname);
