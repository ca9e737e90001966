import { distance } from 'fastest-levenshtein';
import { DEMONYM_COUNTRIES } from '../lexicon/names-demonyms.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { FIRM_TAIL } from '../lexicon/names-heads.ts';
import { KNOWN_BODIES } from '../lexicon/names-words.ts';
import { isShip } from '../names/kinds.ts';
import { joinAbbreviated } from './abbreviated-names.ts';
import { joinAcronyms, toLongName } from './acronyms.ts';
import { joinExtended, joinGoingOn } from './extended-names.ts';
import type { LocalEntity } from './local.ts';
import { moveGroup } from './name-groups.ts';
import { isSite } from './short-names.ts';
import { countMentions, joinShortPlaces } from './short-places.ts';
import { foldName } from './variants.ts';
import { weigh } from './weigh.ts';

/** Places, bodies and other things of several articles that are one, each group in the order of the articles. */
export function joinNames(names: readonly LocalEntity[]): LocalEntity[][] {
  const groups = new Map<string, LocalEntity[]>();
  for (const name of names) {
    const key = name.place === undefined ? toNameKey(name.name) : `place ${name.place}`;
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  joinHyphened(groups);
  joinMisspelt(groups);
  joinAbbreviated(groups);
  joinGoingOn(groups);
  joinAcronyms(groups);
  joinChambers(groups);
  joinCountries(groups);
  joinShortForms(groups);
  joinFirms(groups);
  joinExtended(groups);
  joinShortPlaces(groups);
  return [...groups.values()];
}

/** A short form that an article uses for one fuller name (“Harbour” for “Harbour Grain”) is that name in the other articles, too. */
function joinShortForms(groups: Map<string, LocalEntity[]>): void {
  const owners = new Map<string, Set<string>>();
  for (const [key, group] of groups) {
    for (const form of group
      .flatMap((name) => (name.kind === 'place' && !isSite(name.name) ? [] : name.forms))
      .map(toNameKey))
      if (form !== key) owners.set(form, (owners.get(form) ?? new Set()).add(key));
  }
  for (const [short, keys] of owners) {
    const [key = ''] = keys;
    const group = groups.get(short);
    const owner = groups.get(key);
    if (keys.size > 1 || group === undefined || owner === undefined) continue;
    if (group.some((name) => name.kind === 'place' || (name.certain && name.kind !== 'body'))) continue;
    owner.push(...group);
    groups.delete(short);
  }
}

/** Letters from which names that differ by a hyphen or a space alone are one: of fewer, two words may well be other ones than one. */
const MIN_SOLID_LENGTH = 8;

/** “Nor-Ferries” is “Norferries” and “Nor Ferries”. */
function joinHyphened(groups: Map<string, LocalEntity[]>): void {
  const written = [...groups.keys()].filter(
    (key) => !key.startsWith('place ') && key.replace(/[-\s]/gu, '').length >= MIN_SOLID_LENGTH,
  );
  for (const [first = '', ...others] of Map.groupBy(written, (key) => key.replace(/[-\s]/gu, '')).values())
    for (const key of others) moveGroup(groups, key, first);
}

/** Names of bodies from this length on that are a letter or two apart are one, misspelt once. */
const MIN_MISSPELT_LENGTH = 14;

/** “Harbour Commision” is the “Harbour Commission”, “Elections Board” the “Election Board” of the same initials. */
function joinMisspelt(groups: Map<string, LocalEntity[]>): void {
  const byInitials = Map.groupBy(
    [...groups].filter(
      ([key, group]) => key.length >= MIN_MISSPELT_LENGTH && group.every(({ kind }) => kind === 'body'),
    ),
    ([key]) =>
      key
        .split(' ')
        .map((word) => word.slice(0, 3))
        .join(' '),
  );
  for (const alike of byInitials.values()) {
    const [[best = ''] = [], ...others] = alike.sort((a, b) => countMentions(b[1]) - countMentions(a[1]));
    for (const [key] of others) if (distance(best, key) <= 1) moveGroup(groups, key, best);
  }
}

/** “the U.S. House”, “the House” is the “U.S. House of Representatives” where the story has one such chamber, of one country. */
function joinChambers(groups: Map<string, LocalEntity[]>): void {
  const houses = [...groups.keys()].flatMap((key) => {
    const found = /^(?:([A-Z]{2}) )?house( of (?:representatives|commons|lords|delegates))?$/u.exec(key);
    return found === null ? [] : [{ key, country: found[1], chamber: found[2] }];
  });
  const chambers = new Set(houses.flatMap(({ chamber }) => chamber ?? []));
  const countries = new Set(houses.flatMap(({ country }) => country ?? []));
  if (chambers.size !== 1 || countries.size > 1) return;
  const full = houses.filter(({ chamber }) => chamber !== undefined);
  const owner = full.find(({ country }) => country !== undefined) ?? full[0];
  for (const { key } of houses)
    if (owner !== undefined && key !== owner.key) moveGroup(groups, key, owner.key);
}

/** Characters of a country's code with the space after it. */
const COUNTRY_LENGTH = 3;

/** “Financial Authority” is the “Ruritanian Financial Authority” where the story has no other country's. */
function joinCountries(groups: Map<string, LocalEntity[]>): void {
  const owners = new Map<string, string[]>();
  for (const key of groups.keys()) {
    const rest = key.slice(COUNTRY_LENGTH);
    if (/^[A-Z]{2} /u.test(key) && (rest.includes(' ') || KNOWN_BODIES.has(rest)))
      owners.set(rest, [...(owners.get(rest) ?? []), key]);
  }
  for (const [rest, keys] of owners) if (keys.length === 1) moveGroup(groups, rest, keys[0] ?? '');
}

/** A folded name without the word that says that it is a firm's. */
export const toShortFirm = (key: string): string => key.replace(FIRM_TAIL, '');

/** “Marrow” in one article is the “Marrow Software” of another where nothing else is called so, and nothing says that it is a place or a person. */
function joinFirms(groups: Map<string, LocalEntity[]>): void {
  const bodies = [...groups].filter(([, group]) => group.some(({ kind }) => kind === 'body'));
  const openings = countOpenings(bodies.map(([key]) => key));
  for (const [key, group] of [...groups]) {
    const short = toShortFirm(key);
    const own = groups.get(short);
    if (short === key || own === undefined || !group.every((name) => name.kind === 'body')) continue;
    if ((openings.get(short) ?? 0) > 1) continue;
    if (own.some((name) => name.kind === 'place' || name.kind === 'person' || weigh(name).place > 0))
      continue;
    moveGroup(groups, short, key);
  }
}

/** How many names begin with some words and go on. */
function countOpenings(keys: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) {
    for (let end = key.indexOf(' '); end > 0; end = key.indexOf(' ', end + 1)) {
      const opening = key.slice(0, end);
      counts.set(opening, (counts.get(opening) ?? 0) + 1);
    }
  }
  return counts;
}

/** Legal forms of firms, which some articles write and others leave out. Source: general knowledge of company law. */
const LEGAL_FORM =
  / (?:plc|inc|ltd|limited|llc|llp|lp|corp|corporation|co|company|ag|as|asa|a\/s|sa|nv|bv|se|spa|ab|oyj|gmbh|kk|pty|group|holdings?)$/u;

/** The word before a storm's name, which many articles leave out like the letters before a ship's. */
const BEFORE_STORM = /^(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Storm) (?=\p{Lu}\p{Ll})/u;

/** “Marrow Star” of “MV Marrow Star”. */
export const withoutShipLetters = (name: string): string =>
  isShip(name) ? name.slice(name.indexOf(' ') + 1) : name.replace(BEFORE_STORM, '');

/** Equal keys are one thing: a table's id of a place; else the folded name without “the” and a firm's legal form, a country before it as its code. */
const toNameKey = (name: string): string => withoutLegalForm(toWrittenKey(name));

/** A folded name without “plc” and its like. */
export function withoutLegalForm(folded: string): string {
  const rest = folded.replace(LEGAL_FORM, '');
  return /^(?:the|a|an)?$/u.test(rest) ? folded : rest;
}

function toWrittenKey(name: string): string {
  const place = findPlace(name);
  if (place) return `place ${place.id}`;
  const written = toHeadLast(
    withLongOpening(withoutShipLetters(name))
      .replace(/['’]s\b/gu, '')
      .replace(/^(?:the|an?) /iu, ''),
  ).split(' ');
  for (const length of [2, 1]) {
    if (written.length <= length) continue;
    const opening = written.slice(0, length).join(' ');
    const country = DEMONYM_COUNTRIES.get(opening.toLowerCase()) ?? findPlace(opening)?.country;
    if (country !== undefined) return `${country} ${foldName(written.slice(length).join(' '))}`;
  }
  return foldName(written.join(' '));
}

/** “U.N. Harbour Council” is the “United Nations Harbour Council”. */
function withLongOpening(name: string): string {
  const [letters = '', ...rest] = name.split(' ');
  const long = rest.length === 0 ? undefined : toLongName(letters);
  return long === undefined ? name : [long, ...rest].join(' ');
}

/** “Ministry of Harbours”, “U.S. Department of Harbours”: the same as “Harbours Ministry”. */
const toHeadLast = (name: string): string =>
  name
    .replace(/^(\d{1,3}(?:st|nd|rd|th)) U\.?S\.? /u, '$1 ')
    .replace(/^(.+) of the United States$/u, 'U.S. $1')
    .replace(
      /^((?:U\.S\. )?(?:(?:House|Senate) )?)(?:Permanent )?(?:Select )?(Committee|Subcommittee) on (?:the )?/u,
      '$1$2 on ',
    )
    .replace(/^((?:U\.S\. )?(?:(?:House|Senate) )?)(Committee|Subcommittee) on (.+)$/u, '$1$3 $2')
    .replace(/^((?:U\.S\. )?)(Department|Ministry|Office) of (?:the )?([^ ,]+(?: [^ ,]+){0,3})$/u, '$1$3 $2');
