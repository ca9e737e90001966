import type { LocalEntity } from './entities-local.ts';
import { canBeSameGiven, compareSurnames, foldName, type Likeness } from './entities-variants.ts';

/** A person's name in parts, suffixes (“Jr.”) left out; `given` is empty when only the surname is known. */
type NameParts = { given: readonly string[]; surname: string };

const SUFFIX = /^(?:jr|sr|ii|iii|iv|md|phd|esq)\.?$/iu;
const PARTICLE =
  /^(?:de|la|le|van|von|der|den|ter|bin|bint|ibn|al|el|da|di|du|dos|das|del|della|abu|ben|st)$/iu;

/** The parts of a name; particles belong to the surname: “Anna van der Berg”. */
function toNameParts(name: string): NameParts {
  const words = name.split(/[\s.]+/u).filter((word) => word !== '' && word !== ',' && !SUFFIX.test(word));
  const particle = words.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  const cut = particle > 0 && particle < words.length - 1 ? particle : Math.max(0, words.length - 1);
  return { given: words.slice(0, cut), surname: words.slice(cut).join(' ') };
}

/**
 * People of several articles who are one person, each group in the order of the articles.
 *
 * Names whose surnames begin with different letters are never compared, so that a long list of people stays quick to join.
 */
export function joinPeople(people: readonly LocalEntity[]): LocalEntity[][] {
  return [...Map.groupBy(people, initialOf).values()].flatMap(joinAlike);
}

const initialOf = (person: LocalEntity): string => foldName(toNameParts(person.name).surname).charAt(0);

function joinAlike(people: readonly LocalEntity[]): LocalEntity[][] {
  const full = people.filter((person) => toNameParts(person.name).given.length > 0);
  const groups: LocalEntity[][] = [];
  for (const person of full) {
    const group = groups.find((members) => members.every((member) => isSameFull(member, person)));
    if (group) group.push(person);
    else groups.push([person]);
  }
  for (const person of people) if (toNameParts(person.name).given.length === 0) placeShort(person, groups);
  return groups;
}

/** Two full names are one person when given names do not conflict and the surnames are alike enough for the evidence. */
function isSameFull(a: LocalEntity, b: LocalEntity): boolean {
  const [left, right] = [toNameParts(a.name), toNameParts(b.name)];
  if (!canBeSameGiven(left.given[0] ?? '', right.given[0] ?? '') || isOtherGender(a, b)) return false;
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
    const told =
      fitting.length > 1
        ? fitting.filter((group) => group.some((member) => sharesRole(member, person)))
        : fitting;
    const only = told.length === 1 ? told[0] : undefined;
    if (only && !(wanted === 'same' && alike.length > fitting.length && person.gender === null)) {
      only.push(person);
      return;
    }
    if (alike.length > 0) break;
  }
  groups.push([person]);
}

const likenessOfSurnames = (a: LocalEntity, b: LocalEntity): Likeness =>
  compareSurnames(toNameParts(a.name).surname, toNameParts(b.name).surname);
