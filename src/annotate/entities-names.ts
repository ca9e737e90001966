import type { LocalEntity } from './entities-local.ts';
import { foldName } from './entities-variants.ts';
import { DEMONYM_COUNTRIES } from './names-demonyms.ts';
import { findPlace } from './names-gazetteer.ts';
import { isAcronym } from './names-kinds.ts';

/** Places, bodies and other things of several articles that are one, each group in the order of the articles. */
export function joinNames(names: readonly LocalEntity[]): LocalEntity[][] {
  const groups = new Map<string, LocalEntity[]>();
  for (const name of names) {
    const key = name.place === undefined ? toNameKey(name.name) : `place ${name.place}`;
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  joinAcronyms(groups);
  return [...groups.values()];
}

/** Equal keys are one thing: a table's id of a place; else the folded name without “the”, a country before it as its code. */
export function toNameKey(name: string): string {
  const place = findPlace(name);
  if (place) return `place ${place.id}`;
  const written = name
    .replace(/['’]s\b/gu, '')
    .replace(/^the /iu, '')
    .split(' ');
  for (const length of [2, 1]) {
    if (written.length <= length) continue;
    const opening = written.slice(0, length).join(' ');
    const country = DEMONYM_COUNTRIES.get(opening.toLowerCase()) ?? findPlace(opening)?.country;
    if (country !== undefined) return `${country} ${foldName(written.slice(length).join(' '))}`;
  }
  return foldName(written.join(' '));
}

/** “EU” joins “European Union” when no other name of the story has these initials. */
function joinAcronyms(groups: Map<string, LocalEntity[]>): void {
  const byInitials = new Map<string, string[]>();
  for (const [key, group] of groups) {
    for (const initials of new Set(group.flatMap((name) => toInitials(name.name)))) {
      byInitials.set(initials, [...new Set([...(byInitials.get(initials) ?? []), key])]);
    }
  }
  for (const [key, group] of [...groups]) {
    const letters = (group[0]?.name ?? '').replaceAll('.', '');
    if (!isAcronym(letters)) continue;
    const keys = (byInitials.get(letters.toLowerCase()) ?? []).filter(
      (other) => other !== key && groups.has(other),
    );
    const only = keys.length === 1 ? keys[0] : undefined;
    if (only === undefined) continue;
    groups.set(only, [...(groups.get(only) ?? []), ...group]);
    groups.delete(key);
  }
}

/** Initials of a name of two words or more, with and without its small words. */
function toInitials(name: string): string[] {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return [];
  const letters = (list: readonly string[]) => list.map((word) => word.charAt(0).toLowerCase()).join('');
  return [letters(words), letters(words.filter((word) => /^\p{Lu}/u.test(word)))];
}
