import { KNOWN_ACRONYMS } from '../lexicon/body-words.ts';
import { isAcronym } from '../names/kinds.ts';
import type { LocalEntity } from './local.ts';
import { moveGroup } from './name-groups.ts';
import { foldName } from './variants.ts';

/**
 * An acronym joins the one name with its initials where an article says so: in brackets after the name, or by using both. Without that
 * only where the acronym is known to stand for the name (“EU”): other bodies can have the same initials.
 */
export function joinAcronyms(groups: Map<string, LocalEntity[]>): void {
  joinPlurals(groups);
  const byInitials = new Map<string, Set<string>>();
  for (const [key, group] of groups) {
    for (const initials of new Set(
      group.flatMap((name) => [
        ...toInitials(name.name),
        ...toInitials(withoutOwner(name.name)),
        ...toStatedLetters(name),
        ...toKnownLetters(name.name),
      ]),
    )) {
      const keys = byInitials.get(initials) ?? new Set<string>();
      byInitials.set(initials, keys.add(key));
    }
  }
  for (const [key, group] of [...groups]) {
    const written =
      (group.find((name) => isAcronym(name.name.replaceAll('.', ''))) ?? group[0])?.name.replace(
        /[.&]/gu,
        '',
      ) ?? '';
    const letters = written.toLowerCase();
    if (group.some((name) => name.place !== undefined) || !isAcronym(written)) continue;
    // What an article writes out is not what another writes out otherwise, whatever letters it has for it.
    if (group.some(({ name }) => / /u.test(name) && !isAcronym(name.replaceAll('.', '')))) continue;
    const owner = chooseOwner(groups, {
      letters,
      short: group,
      keys: [...(byInitials.get(letters) ?? [])].filter((other) => other !== key),
    });
    if (owner !== undefined) moveGroup(groups, key, owner);
  }
}

/** “HWUs” are several of what an article calls “HWU”. */
function joinPlurals(groups: Map<string, LocalEntity[]>): void {
  for (const [key, group] of [...groups])
    if (key.endsWith('s') && group.every(({ name }) => /^\p{Lu}{2,}s$/u.test(name)))
      moveGroup(groups, key, key.slice(0, -1));
}

/**
 * Of the names with some initials the one that an article puts the letters after in brackets, else the only one whose letters they are known to be, else
 * the only one at all.
 */
function chooseOwner(
  groups: ReadonlyMap<string, LocalEntity[]>,
  { letters, short, keys }: { letters: string; short: readonly LocalEntity[]; keys: readonly string[] },
): string | undefined {
  const fullOf = (key: string): readonly LocalEntity[] => groups.get(key) ?? [];
  const stated = keys.filter((key) => fullOf(key).some((name) => toStatedLetters(name).includes(letters)));
  const known = keys.filter((key) => fullOf(key).some(({ name }) => toKnownLetters(name).includes(letters)));
  const exact = known.filter((key) =>
    fullOf(key).some(({ name }) => KNOWN_ACRONYMS.get(letters) === foldName(name)),
  );
  const fitting = [stated, exact, known, keys].find((some) => some.length > 0) ?? [];
  const [only] = fitting;
  return only !== undefined && fitting.length === 1 && isStated(letters, { short, full: fullOf(only) })
    ? only
    : undefined;
}

/** From so many letters on an acronym alone says which name of the story it stands for. */
const LONG_ACRONYM = 4;

/** The letters in brackets after a name, whatever its words begin with; of a place they are its initials. */
function toStatedLetters({ acronym, kind, name }: LocalEntity): string[] {
  const letters = acronym?.replaceAll('.', '').toLowerCase();
  if (letters === undefined) return [];
  return kind === 'place' && !toInitials(name).includes(letters) ? [] : [letters];
}

/** “News Agency” of “Ruritania's News Agency”. */
const withoutOwner = (name: string): string => name.replace(/^[^'’]+['’]s /u, '');

/** The letters that everybody uses for a name, whatever its words begin with: GOP. */
export const toKnownLetters = (name: string): string[] => {
  const folded = toKnownName(name);
  return [...KNOWN_ACRONYMS].flatMap(([letters, full]) => (full === folded ? [letters] : []));
};

/** “Department of Harbours” of “U.S. Department of Harbours” and of “Harbours Department”. */
const toKnownName = (name: string): string =>
  foldName(name)
    .replace(/^(?:u\.?s\.?|united states) /u, '')
    .replace(/^(.+) department$/u, 'department of $1');

function isStated(
  letters: string,
  { short, full }: { short: readonly LocalEntity[]; full: readonly LocalEntity[] },
): boolean {
  if (full.some((name) => toStatedLetters(name).includes(letters))) return true;
  // Two bodies of one story hardly share so many letters; “X&Y” is short for nothing but “Xa & Yb”.
  if (letters.length >= LONG_ACRONYM && full.every((name) => name.kind === 'body' || !name.certain))
    return true;
  if (short.every((name) => name.name.includes('&')) && full.every((name) => name.name.includes(' & ')))
    return true;
  const articles = new Set(short.map((name) => name.article));
  if (full.some((name) => articles.has(name.article))) return true;
  return full.some((name) => KNOWN_ACRONYMS.get(letters) === toKnownName(name.name));
}

/** The name in full, in lower case, that everybody uses some capitals for; undefined for others. */
export const toLongName = (letters: string): string | undefined =>
  /^[\p{Lu}.]+$/u.test(letters) ? KNOWN_ACRONYMS.get(letters.replaceAll('.', '').toLowerCase()) : undefined;

/** True for letters, in lower case, that everybody uses for one body. */
export const isKnownAcronym = (letters: string): boolean => KNOWN_ACRONYMS.has(letters);

/** Initials of a name of two words or more, with and without its small words. */
export function toInitials(name: string): string[] {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return [];
  const letters = (list: readonly string[]) => list.map((word) => word.charAt(0).toLowerCase()).join('');
  return [letters(words), letters(words.filter((word) => /^\p{Lu}/u.test(word)))];
}

/**
 * True where an acronym's letters are in a name in their order, the first of each word among them, though they are more than its initials:
 * “TORAL” and “Tornic Alliance”. That it stands for the name is then possible, not sure.
 */
export function canStandFor(letters: string, name: string): boolean {
  const words = foldName(name).split(' ');
  if (words.length < 2 || letters.length <= words.length) return false;
  let rest = letters.toLowerCase();
  for (const word of words) {
    if (rest === '' || !word.startsWith(rest.charAt(0))) return false;
    let at = 0;
    while (rest !== '') {
      const found = word.indexOf(rest.charAt(0), at);
      if (found < 0) break;
      at = found + 1;
      rest = rest.slice(1);
    }
  }
  return rest === '';
}
