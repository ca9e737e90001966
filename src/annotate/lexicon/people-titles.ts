import { isGivenName } from './given-names.ts';
import { KIN_ADDRESS, NAME_SUFFIX, PARTICLES, ROLES, TITLE_MODIFIERS, TITLES } from './people-words.ts';
import type { Token } from './tokens.ts';

/** A title, singular or plural: “Sens. Lee and Cole”, “ex-minister”, “editor-in-chief”, “president-elect”. */
export const hasTitle = (lower: string): boolean =>
  TITLES.has(lower.replace(/^(?:ex|then|now|co)-|-(?:in-chief|elect|designate|at-large)$/gu, '')) ||
  isPluralTitle(lower);

const isPluralTitle = (lower: string): boolean =>
  lower.endsWith('s') && !TITLES.has(lower) && TITLES.has(lower.slice(0, -1));

/** True for words of a title or role, upper or lower case. */
export const isTitleWord = (lower: string): boolean =>
  hasTitle(lower) || TITLE_MODIFIERS.has(lower) || (ROLES.has(lower) && !isGivenName(lower));

/** Titles in lower case that come before the run: “campaign spokesman Jon Hale”. */
export function findTitlesBefore(tokens: readonly Token[], start: number, end: number): Token[] {
  const found: Token[] = [];
  const isList = tokens[end]?.lower === 'and';
  for (let index = start - 1; index >= 0 && found.length < 6; index -= 1) {
    const token = tokens[index];
    if (token === undefined || !/^[\p{L}.-]+$/u.test(token.text)) break;
    // “who chairs Marrow”, “told reporters Marrow would”: a plural is the title of several names.
    if (!isList && /^\p{Ll}/u.test(token.text) && isPluralTitle(token.lower)) break;
    if (isTitleWord(token.lower)) found.unshift(token);
    else if (token.text !== '.') break;
  }
  const first = found[0];
  return found.length > 0 &&
    first !== undefined &&
    found.some((token) => ROLES.has(token.lower) || hasTitle(token.lower))
    ? found
    : [];
}

/** “Skipper Ann Cole”: some roles are given names as well, but not before another. */
const isOpeningRole = ([first, second]: readonly Token[]): boolean =>
  !isGivenName(first?.lower ?? '') || isGivenName(second?.lower ?? '');

/** How many words at the head of a run are its title. Titles that are given names too (“Major”, “Prince”) count as titles. */
export function countTitles(run: readonly Token[]): number {
  // “Ada Lunn King Jr.”: what follows the name is no name for a title.
  const words = run.slice(0, run.findLastIndex(({ lower }) => !NAME_SUFFIX.test(lower)) + 1);
  let count = 0;
  words.forEach((word, index) => {
    const rest = words.length - index - 1;
    // “Sofia del Rey”: “Del.” is a delegate only in front.
    if (rest > 0 && hasTitle(word.lower) && !(index > 0 && PARTICLES.has(word.lower))) count = index + 1;
    // “Aunt Mabel”; “Uncle Sam” is nobody’s.
    if (rest === 1 && index === 0 && KIN_ADDRESS.test(word.lower) && words[1]?.lower !== 'sam') count = 1;
    if (rest > 1 && index === 0 && ROLES.has(word.lower) && isOpeningRole(words)) count = 1;
  });
  while (count < words.length - 1 && TITLE_MODIFIERS.has(words[count]?.lower ?? '')) count += 1;
  return count;
}
