import given from '../people-given.json' with { type: 'json' };

/** The gender that a name, a title or a role says; null elsewhere when none says one. */
export type Gender = 'female' | 'male';

const FEMALE = new Set(given.female.split(' '));
const MALE = new Set(given.male.split(' '));
const EITHER = new Set(given.either.split(' '));

/** True when a lower-case word is a given name. */
export const isGivenName = (lower: string): boolean =>
  FEMALE.has(lower) || MALE.has(lower) || EITHER.has(lower);

/** The gender of nearly all bearers of a given name; null when it is not known or not decided. */
export function toGivenGender(lower: string): Gender | null {
  if (FEMALE.has(lower)) return 'female';
  return MALE.has(lower) ? 'male' : null;
}
