import { isGivenName } from '../lexicon/given-names.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { BODY_HEADS, KNOWN_BODIES, OTHER_HEADS, PLACE_HEADS, WATERS } from '../lexicon/names-words.ts';
import type { Person } from '../people/people.ts';
import { isAcronym } from './kinds.ts';
import type { TokenIndex, TokenPlace } from './tokens.ts';

/** What the article's words say about the names in it. */
export type Context = {
  /** First words of the names of firms and media that the article writes out: “fox” where it has “Fox News”. */
  openers: ReadonlySet<string>;
  /** Words that stand in lower case somewhere. */
  lowered: ReadonlySet<string>;
};

/**
 * False for what was taken for a person and is a place, a body or no name at all by stronger evidence: a table, its last word, a
 * word of the language, or where it stands whenever it is named.
 */
export function isPerson(person: Person, places: TokenIndex, context: Context): boolean {
  const words = person.name.split(/[\s.]+/u).filter((word) => word !== '');
  const first = words[0]?.toLowerCase() ?? '';
  const last = words.at(-1)?.toLowerCase() ?? '';
  const full = words.length > 1;
  const given = full && isGivenName(first);
  const titled = [...person.roles].some((role) => role !== 'miss');
  if (isNamedPlace(person, { full, given })) return false;
  if (titled && given) return true;
  if (isAcronym(person.name) || /^(?:\p{Lu}\.){1,4}\p{Lu}?$/u.test(person.name)) return false;
  if (KNOWN_BODIES.has(person.name.toLowerCase())) return false;
  // Of initials before a name, these are never a person's: “U.N. Charter”.
  if (full && WATERS.has(first) && (!given || isBehindThe(person, places))) return false;
  if (/^(?:U\.N|U\.S|U\.K|E\.U|D\.C)\b/u.test(person.name)) return false;
  if (!given && full && (BODY_HEADS.has(last) || PLACE_HEADS.has(last) || OTHER_HEADS.has(last)))
    return false;
  if (
    !given &&
    context.lowered.has(last) &&
    (titled ? full && context.lowered.has(first) : full || context.lowered.has(first))
  )
    return false;
  if (!full && !titled && context.openers.has(last)) return false;
  if (isPostedOn(person, places) || (!titled && isFirm(person, places))) return false;
  return given || titled || !isAlwaysPlaced(person, places);
}

/** A country is never a person, whatever stands before it (“member Estonia”); another place only without given name and title. */
function isNamedPlace(person: Person, { full, given }: { full: boolean; given: boolean }): boolean {
  const place = findPlace(person.name);
  if (!place?.sure) return false;
  const courtesy = ['mr', 'mrs', 'ms', 'miss', 'dr'].some((title) => person.roles.has(title));
  if (courtesy) return false;
  return place.country !== undefined || person.roles.size === 0 || (full && !given);
}

/** “Harbour Grain CEO John Cole”: a name before “CEO” or “shares” is a firm's. */
const isFirm = (person: Person, places: TokenIndex): boolean =>
  person.mentions.some(({ start, end }) => {
    const place = places.get(start);
    if (place === undefined) return false;
    let next = place.index;
    while ((place.list[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next += 1;
    return /^(?:ceo|cfo|shares|stock|employees|customers)$/u.test(place.list[next]?.lower ?? '');
  });

/** Every mention stands behind “on”, “in” or “at”, or before a head noun of a body (“[Fox] News”). */
function isAlwaysPlaced(person: Person, places: TokenIndex): boolean {
  return person.mentions.every(({ start, end }) => {
    const place = places.get(start);
    if (place === undefined) return false;
    return /^(?:on|in|at|via)$/u.test(place.list[place.index - 1]?.lower ?? '') || isBeforeHead(place, end);
  });
}

function isBeforeHead({ list, index }: TokenPlace, end: number): boolean {
  let next = index;
  while ((list[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next += 1;
  const head = list[next];
  return head !== undefined && /^\p{Lu}/u.test(head.text) && BODY_HEADS.has(head.lower);
}

/** “posted on …”, “a statement on …”: where words appear is no person. */
const isPostedOn = (person: Person, places: TokenIndex): boolean =>
  person.mentions.every(({ start }) => {
    const place = places.get(start);
    const before = (back: number) => place?.list[place.index - back]?.lower ?? '';
    return (
      before(1) === 'on' &&
      /^(?:posted|posts?|posting|wrote|writing|shared|published|announced|messages?|statement|streamed|account|video|platform)$/u.test(
        before(2),
      )
    );
  });

/** “the River Oska”: no person's name stands behind “the”. */
const isBehindThe = (person: Person, places: TokenIndex): boolean =>
  person.mentions.some(({ start }) => {
    const place = places.get(start);
    return place?.list[place.index - 1]?.lower === 'the';
  });

const FIRM_HEADS = /^(?:news|corp|inc|ltd|plc|network|airlines|channel|television|tv|radio|united|motors)$/u;

/** Reads the context of names from an article's tokens. */
export function findContext(places: TokenIndex): Context {
  const openers = new Set<string>();
  const lowered = new Set<string>();
  for (const { list, index } of places.values()) {
    const token = list[index];
    const next = list[index + 1];
    if (token === undefined) continue;
    if (/^\p{Ll}/u.test(token.text) && !/\p{Lu}/u.test(token.text)) lowered.add(token.lower);
    if (next !== undefined && /^\p{Lu}/u.test(next.text) && FIRM_HEADS.test(next.lower))
      openers.add(token.lower);
  }
  return { openers, lowered };
}
