import { NAME_SUFFIX, PARTICLES } from '../lexicon/people-words.ts';
import type { LocalEntity } from './local.ts';
import { foldName, foldRomanised, withoutArticle } from './variants.ts';

/** What comparing people needs of a name; made once a name, as each is compared with many. */
export type PersonName = {
  /** The whole name, folded. */
  folded: string;
  /** Given name and nickname, without marks. */
  callNames: readonly string[];
  hasGiven: boolean;
  surname: string;
  foldedSurname: string;
  romanisedSurname: string;
};

const DEGREE = /^(?:md|phd|esq)$/u;

const isSuffix = (word: string): boolean =>
  NAME_SUFFIX.test(word.toLowerCase()) || DEGREE.test(word.toLowerCase());
/** Particles of surnames, Irish and Scottish ones too. */
const isParticle = (word: string): boolean =>
  PARTICLES.has(word.toLowerCase()) || /^(?:ó|o|ní|mac)$/iu.test(word);

/** A person's name in parts, suffixes (“Jr.”) left out, particles with the surname: “Anna van der Berg”. */
function toNameParts(name: string): { given: readonly string[]; surname: string } {
  const words = name.split(/[\s.]+/u).filter((word) => word !== '' && word !== ',' && !isSuffix(word));
  const particle = words.findIndex((word, index) => (index > 0 || words.length > 2) && isParticle(word));
  const cut = particle >= 0 && particle < words.length - 1 ? particle : Math.max(0, words.length - 1);
  return { given: words.slice(0, cut), surname: words.slice(cut).join(' ') };
}

/** The given name, and the one in marks after it: Robert “Bob” Cole. */
const toCallNames = (given: readonly string[]): string[] =>
  given
    .filter((word, index) => index === 0 || /^["“'‘]/u.test(word))
    .map((word) => word.replace(/["“”'‘’]/gu, ''));

function parse(name: string): PersonName {
  const { given, surname } = toNameParts(name);
  return {
    folded: foldName(name),
    callNames: toCallNames(given),
    hasGiven: given.length > 0,
    surname,
    foldedSurname: withoutArticle(foldName(surname)),
    romanisedSurname: foldRomanised(withoutArticle(foldName(surname))),
  };
}

const parsed = new WeakMap<LocalEntity, PersonName>();

/** The parts and folded forms of a person's name; empty `callNames` when only the surname is known. */
export function toPersonName(person: LocalEntity): PersonName {
  const known = parsed.get(person);
  if (known !== undefined) return known;
  const name = parse(person.name);
  parsed.set(person, name);
  return name;
}

/** The last words of a name, two and more, but not all: “de la Rosa” and “la Rosa” of “Ann de la Rosa”. */
export function toTails({ folded }: PersonName): string[] {
  const words = folded.split(' ');
  return words.slice(1, -1).map((_, index) => words.slice(index + 1).join(' '));
}
