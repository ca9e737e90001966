import type { Span } from '../../model/span.ts';
import { DEMONYM_WORDS } from '../lexicon/names-demonyms.ts';
import { COURTESY_TITLES, LEADING_OFFICES, LONE_OFFICES, OFFICES } from '../lexicon/people-words.ts';
import { INSIDE_OFFICE } from '../lexicon/rank-words.ts';
import type { Token } from '../lexicon/tokens.ts';
import { findNations, isRole, toRole } from './titles.ts';
import type { TokenIndex } from './tokens.ts';

/** A person whom an article names, with the offices and countries that the story's articles give him. */
export type Described<Key> = {
  key: Key;
  roles: ReadonlySet<string>;
  /** The offices that this article gives him. */
  ownRoles: ReadonlySet<string>;
  /** True where every title that gives him an office calls him its former holder. */
  former: boolean;
  nations: ReadonlySet<string>;
  /** Where this article names the person. */
  starts: readonly number[];
};

/** A description and whose it is; `owns` where it only says whose something is: “the president’s lawyer”. */
export type Description<Key> = Span & { key: Key; owns: boolean };

/** Words before an office that say that somebody held it once. */
const FORMER = /^(?:former|ex|late|onetime|one-time)$|^ex-/u;

const isOffice = (word: string): boolean => isRole(word) || word === 'member';

/** True where every one of the titles that holds an office says that it is over; false for no such title. */
export function isFormerHolder(titles: Iterable<string>): boolean {
  const offices = [...titles]
    .map((title) => title.split(' ').map((word) => word.replace(/\.$/u, '')))
    .filter((words) => words.some((word) => isRole(word) && !COURTESY_TITLES.has(word)));
  return offices.length > 0 && offices.every(isFormer);
}

/** “former mayor”, “former Oska mayor”; not “former ranking member Sen.”, where a second office goes on. */
function isFormer(words: readonly string[]): boolean {
  const former = words.findIndex((word) => FORMER.test(word));
  return (
    former >= 0 && !(/^(?:sen|rep|gov)$/u.test(words.at(-1) ?? '') && words.slice(former, -1).some(isOffice))
  );
}

/**
 * Descriptions that stand for one of an article's people: “the Ruritanian leader”, “the chancellor”.
 *
 * Only where one person alone fits by office and country. A description before a name is its title and not found here.
 */
export function findDescriptions<Key>(
  tokens: TokenIndex,
  people: readonly Described<Key>[],
): Description<Key>[] {
  const found: Description<Key>[] = [];
  const held = findHeld(tokens);
  for (const { list, index } of tokens.values()) {
    if (list[index]?.lower !== 'the' || isApposed(list, index)) continue;
    const described = readOffice({ list, at: index, held }, people);
    if (described === undefined) continue;
    const [first, last] = [list[index], list[described.next - 1]];
    if (first !== undefined && last !== undefined)
      found.push({
        start: first.start,
        end: last.end,
        key: described.key,
        owns: isOwner(list[described.next]),
      });
  }
  return found;
}

/** “the Ruritanian leader’s predecessors”. */
const isOwner = (next: Token | undefined): boolean => /^['’](?:s|$)/u.test(next?.lower ?? '');

/** “Ada Cole, the former governor,”: the description belongs to the name before the comma. */
const isApposed = (list: readonly Token[], index: number): boolean =>
  list[index - 1]?.text === ',' && isCapitalWord(list[index - 2]) && isCapitalWord(list[index - 3]);

const isCapitalWord = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);

/** “the Ruritanian leader”, “the prime minister”: country and office, not before a name. */
function readOffice<Key>(
  { list, at, held }: { list: readonly Token[]; at: number; held: Held },
  people: readonly Described<Key>[],
): { key: Key; next: number } | undefined {
  const first = FORMER.test(list[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  let next = first;
  while (next < list.length && next < first + 4 && isPlaceWord(list, next)) next += 1;
  const officeAt = next;
  while (
    next < list.length &&
    (isRole(list[next]?.lower ?? '') || INSIDE_OFFICE.has(list[next]?.lower ?? ''))
  )
    next += 1;
  const office = list[next - 1]?.lower ?? '';
  if (
    next === officeAt ||
    !OFFICES.has(toRole(office)) ||
    isCapitalWord(list[next]) ||
    list[next]?.lower === 'of' ||
    isListed(list, next)
  )
    return undefined;
  const nations = findNations(list, first, officeAt);
  const roles = list
    .slice(officeAt, next)
    .filter((token) => isRole(token.lower))
    .map((token) => toRole(token.lower));
  if (nations.size === 0 && (officeAt > first || !LONE_OFFICES.has(toRole(office)))) return undefined;
  const isFormer = list.slice(at, next).some((token) => FORMER.test(token.lower));
  const holders = people.filter((person) => person.former === isFormer && holds(person, roles));
  const only = findHolder(holders, { at: list[at]?.start ?? 0, roles, nations, held });
  return only === undefined ? undefined : { key: only.key, next };
}

/** “the president [and chairman of the board]”: the office goes on with another one, and both are somebody's there. */
function isListed(list: readonly Token[], next: number): boolean {
  if (!/^(?:and|or|,)$/u.test(list[next]?.lower ?? '')) return false;
  let end = next + 1;
  while (isRole(list[end]?.lower ?? '') || INSIDE_OFFICE.has(list[end]?.lower ?? '')) end += 1;
  return end > next + 1 && list[end]?.lower === 'of';
}

/** The one of an office's holders whom a description of the office means: of its country, or in an article that gives him the office and has named him last. */
function findHolder<Key>(
  holders: readonly Described<Key>[],
  {
    at,
    roles,
    nations,
    held,
  }: { at: number; roles: readonly string[]; nations: ReadonlySet<string>; held: Held },
): Described<Key> | undefined {
  const [only, ...others] = holders.filter((person) =>
    nations.size > 0
      ? [...nations].every((nation) => person.nations.has(nation))
      : roles.every((role) => person.ownRoles.has(role)),
  );
  if (only === undefined || others.length > 0) return undefined;
  if (nations.size > 0) return only;
  const rivals = [
    ...holders.flatMap((person) => (person === only ? [] : person.starts)),
    ...roles
      .flatMap((role) => held.get(role) ?? [])
      .flatMap(({ start, nation }) => (only.nations.has(nation) ? [] : [start])),
  ];
  return isNearest(at, only.starts, rivals) ? only : undefined;
}

/** Without a country an office is his whom the article gives it to, as long as it has not spoken of who holds it elsewhere since it named him. */
const isNearest = (at: number, own: readonly number[], rivals: readonly number[]): boolean => {
  const last = Math.max(...own.filter((start) => start < at), Number.NEGATIVE_INFINITY);
  return rivals.every((start) => start > at || start < last);
};

/** Where the countries stand that are named before an office: “the Ruritanian president”. */
type Held = ReadonlyMap<string, readonly { start: number; nation: string }[]>;

/** How many words before an office its country is at most: “U.S. president” has four. */
const COUNTRY_REACH = 4;

function findHeld(tokens: TokenIndex): Held {
  const held = new Map<string, { start: number; nation: string }[]>();
  for (const [start, { list, index }] of tokens) {
    const lower = list[index]?.lower ?? '';
    if (!isRole(lower)) continue;
    const found = [...findNations(list, titleStart(list, index), index)].map((nation) => ({ start, nation }));
    if (found.length > 0) held.set(toRole(lower), [...(held.get(toRole(lower)) ?? []), ...found]);
  }
  return held;
}

/** The first of the capitalised words and stops right before an office. */
function titleStart(list: readonly Token[], index: number): number {
  let first = index;
  while (
    first > Math.max(0, index - COUNTRY_REACH) &&
    (isCapitalWord(list[first - 1]) || list[first - 1]?.text === '.')
  )
    first -= 1;
  return first;
}

const isPlaceWord = (list: readonly Token[], at: number): boolean => {
  const token = list[at];
  if (token === undefined) return false;
  if (token.text === '.') return /\p{L}\.\p{L}$/u.test(list[at - 1]?.text ?? '');
  return isCapitalWord(token) && (DEMONYM_WORDS.has(token.lower) || findNations(list, at, at + 1).size > 0);
};

function holds<Key>(person: Described<Key>, roles: readonly string[]): boolean {
  return roles.every(
    (role) =>
      person.roles.has(role) ||
      (role === 'leader' && [...person.roles].some((held) => LEADING_OFFICES.has(held))),
  );
}
