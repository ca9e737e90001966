import type { LocalEntity } from './local.ts';
import { canBeSameGiven, compareSurnames, foldName, type Likeness } from './variants.ts';

/** A person's name in parts, suffixes (“Jr.”) left out; `given` is empty when only the surname is known. */
type NameParts = { given: readonly string[]; surname: string };

const SUFFIX = /^(?:jr|sr|ii|iii|iv|md|phd|esq)\.?$/iu;
const PARTICLE =
  /^(?:de|la|le|los|las|van|von|der|den|ter|bin|bint|ibn|al|el|da|di|du|dos|das|del|della|abu|ben|st|ó|o|ní|mac)$/iu;

/** The parts of a name; particles belong to the surname: “Anna van der Berg”. */
function toNameParts(name: string): NameParts {
  const words = name.split(/[\s.]+/u).filter((word) => word !== '' && word !== ',' && !SUFFIX.test(word));
  const particle = words.findIndex((word, index) => (index > 0 || words.length > 2) && PARTICLE.test(word));
  const cut = particle >= 0 && particle < words.length - 1 ? particle : Math.max(0, words.length - 1);
  return { given: words.slice(0, cut), surname: words.slice(cut).join(' ') };
}

/** The given name, and the one in marks behind it: Robert “Bob” Cole. */
const callNames = ({ given }: NameParts): string[] =>
  given
    .filter((word, index) => index === 0 || /^["“'‘]/u.test(word))
    .map((word) => word.replace(/["“”'‘’]/gu, ''));

/**
 * People of several articles who are one person, each group in the order of the articles.
 *
 * Names whose surnames begin with different letters are never compared, so that a long list of people stays quick to join.
 */
export function joinPeople(people: readonly LocalEntity[]): LocalEntity[][] {
  return joinGivenNames([...Map.groupBy(people, initialOf).values()].flatMap(joinAlike));
}

const initialOf = (person: LocalEntity): string => lastWordOf(person).charAt(0);

const lastWordOf = (person: LocalEntity): string =>
  foldName(toNameParts(person.name).surname).split(' ').at(-1) ?? '';

function joinAlike(people: readonly LocalEntity[]): LocalEntity[][] {
  const tails = new Set(people.flatMap(toTails));
  const short = new Set(people.filter((person) => isShort(person, tails)));
  const full = people.filter((person) => !short.has(person));
  const groups: LocalEntity[][] = [];
  for (const person of full) {
    const group = groups.find((members) => members.every((member) => isSameFull(member, person)));
    if (group) group.push(person);
    else groups.push([person]);
  }
  for (const person of short) placeShort(person, groups);
  return groups;
}

/** A surname alone, or the last words of another's name: “von Marrow”, “Cole Lee” where there is an Ann Cole-Lee. */
const isShort = (person: LocalEntity, tails: ReadonlySet<string>): boolean =>
  toNameParts(person.name).given.length === 0 || tails.has(foldName(person.name));

/** The last words of a name, two and more, but not all: “de la Rosa” and “la Rosa” of “Ann de la Rosa”. */
function toTails({ name }: LocalEntity): string[] {
  const words = foldName(name).split(' ');
  return words.slice(1, -1).map((_, index) => words.slice(index + 1).join(' '));
}

const isTailOf = (person: LocalEntity, other: LocalEntity): boolean =>
  foldName(person.name).includes(' ') && foldName(other.name).endsWith(` ${foldName(person.name)}`);

/**
 * A given name alone (“his wife Ann”), or the family name that stands first (“Prof. Xu”), goes to the only person of the story whose full
 * name begins with it.
 */
function joinGivenNames(groups: readonly LocalEntity[][]): LocalEntity[][] {
  const byFirst = Map.groupBy(
    groups.filter(isFullGroup),
    (group) => foldName(toFullest(group).name).split(' ')[0] ?? '',
  );
  const joined = new Set<LocalEntity[]>();
  for (const group of groups) {
    const word = foldName(group[0]?.name ?? '');
    const owners = byFirst.get(word) ?? [];
    const [owner] = owners;
    if (isFullGroup(group) || owner === undefined || owners.length > 1) continue;
    if (owner.some((member) => group.some((other) => isOtherGender(member, other)))) continue;
    owner.push(...group);
    joined.add(group);
  }
  return groups.filter((group) => !joined.has(group));
}

const isFullGroup = (group: readonly LocalEntity[]): boolean =>
  group.some((member) => foldName(member.name).includes(' '));

const toFullest = (group: readonly LocalEntity[]): LocalEntity =>
  group.reduce((fullest, member) => (member.name.length > fullest.name.length ? member : fullest));

/** Two full names are one person when given names do not conflict and the surnames are alike enough for the evidence. */
export function isSameFull(a: LocalEntity, b: LocalEntity): boolean {
  if (foldName(a.name) === foldName(b.name)) return true;
  const [left, right] = [toNameParts(a.name), toNameParts(b.name)];
  const given = callNames(left).some((one) => callNames(right).some((other) => canBeSameGiven(one, other)));
  if (!given || isOtherGender(a, b)) return false;
  return isEnough(compareSurnames(left.surname, right.surname), a, b);
}

const isEnough = (likeness: Likeness, a: LocalEntity, b: LocalEntity): boolean =>
  likeness === 'same' || likeness === 'variant' || (likeness === 'near' && sharesRole(a, b));

const isOtherGender = (a: LocalEntity, b: LocalEntity): boolean =>
  a.gender !== null && b.gender !== null && a.gender !== b.gender;

const sharesRole = (a: LocalEntity, b: LocalEntity): boolean =>
  [...a.roles].some((role) => b.roles.has(role)) &&
  [...a.nations].every((nation) => b.nations.size === 0 || b.nations.has(nation));

/** A surname alone goes to the only person of the story who has it; where two have it, title or gender must tell. */
function placeShort(person: LocalEntity, groups: LocalEntity[][]): void {
  for (const wanted of ['same', 'variant'] satisfies Likeness[]) {
    const alike = groups.filter((group) =>
      group.some((member) => likenessOfSurnames(member, person) === wanted),
    );
    const fitting = alike.filter((group) => group.every((member) => !isOtherGender(member, person)));
    const only = chooseGroup(person, fitting);
    if (only && !(wanted === 'same' && alike.length > fitting.length && person.gender === null)) {
      only.push(person);
      return;
    }
    if (alike.length > 0) break;
  }
  groups.push([person]);
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
  isTailOf(short, full)
    ? 'same'
    : compareSurnames(toNameParts(full.name).surname, toNameParts(short.name).surname);
