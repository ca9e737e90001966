import type { Gender } from './given-names.ts';
import { FEMALE_ROLES, FEMALE_TITLES, MALE_ROLES, MALE_TITLES } from './people-words.ts';

/** The gender that a title or a role word says; null for most. */
export function toTitleGender(lower: string): Gender | null {
  if (FEMALE_TITLES.has(lower) || FEMALE_ROLES.has(lower)) return 'female';
  return MALE_TITLES.has(lower) || MALE_ROLES.has(lower) ? 'male' : null;
}

/** The gender that a form of address says. */
export function toAddressGender(lower: string): Gender | null {
  if (FEMALE_TITLES.has(lower)) return 'female';
  return MALE_TITLES.has(lower) ? 'male' : null;
}

/** Gender of a personal pronoun or possessive; null for “it”, “they” and other words. */
export function toPronounGender(lower: string): Gender | null {
  if (/^(?:she|her|hers|herself)$/u.test(lower)) return 'female';
  return /^(?:he|his|him|himself)$/u.test(lower) ? 'male' : null;
}
