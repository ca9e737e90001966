/** Shortest key of a spelling: two names of which only two sounds are left are not one. */
export const KEY_MIN_LENGTH = 3;

/** What spellings of one name differ in, from left to right: the romanizations of one letter, and letters that sound alike. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch/gu, 'č'],
  [/shch|sch|sh|sz/gu, 's'],
  [/tch|ch|cz/gu, 'č'],
  [/t{1,2}č/gu, 'č'],
  [/zh|z/gu, 's'],
  [/c(?=[eiy])/gu, 's'],
  [/kh|gh|ck|q|c/gu, 'k'],
  [/ph/gu, 'f'],
  [/(?<=.[eo])f+$/gu, 'v'],
  [/th/gu, 't'],
  [/dh/gu, 'd'],
  [/w/gu, 'v'],
  [/ou|oo/gu, 'u'],
  [/x/gu, 'ks'],
  [/[iyj]+e?(?=[iyj]|$)|[iyj]+e(?=[^aeiou])|[iyj]+/gu, 'i'],
  [/(.)\1+/gu, '$1'],
];

/**
 * The key that the spellings of one name share; different names seldom do.
 *
 * @param plain  a word as `toPlain` gives it
 * @example toSpelling('zolenskyy') === toSpelling('solenskyj') // 'solenski'
 */
export const toSpelling = (plain: string): string =>
  SOUNDS.reduce((word, [sound, letter]) => word.replace(sound, letter), plain);

/** What is left of a key when sounds that one language writes and another does not, or otherwise, are taken away. */
const LOOSE_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/č/gu, 's'],
  [/[td](?=s)/gu, ''],
  [/^[aeiou]/u, 'a'],
  [/(?<=.)[aeiouh]/gu, ''],
  [/v$/u, ''],
  [/(.)\1+/gu, '$1'],
];

/**
 * The consonants of a name as many languages hear them: names that sound alike share them, and others do, too, so that they have to be compared.
 *
 * @example toSounds('moutine') === toSounds('mutin') // 'mtn'
 */
const toSounds = (plain: string): string =>
  LOOSE_SOUNDS.reduce((key, [sound, letter]) => key.replace(sound, letter), toSpelling(plain));

/**
 * The term under which all names lie that can sound alike; undefined for a name that is too short to have one.
 *
 * @example toSoundsTerm('solenskyj') // '~slnsk'
 */
export function toSoundsTerm(plain: string): string | undefined {
  const sounds = toSounds(plain);
  const key = sounds.length < KEY_MIN_LENGTH ? toSpelling(plain) : sounds;
  return key.length < KEY_MIN_LENGTH ? undefined : `~${key}`;
}
