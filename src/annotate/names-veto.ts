import { findPlace } from './names-gazetteer.ts';
import { isAcronym } from './names-kinds.ts';
import type { TokenIndex, TokenPlace } from './names-tokens.ts';
import { BODY_HEADS, KNOWN_BODIES, OTHER_HEADS, PLACE_HEADS } from './names-words.ts';
import type { Person } from './people.ts';
import { isGivenName } from './people-gender.ts';

/**
 * False for what was taken for a person and is a place or a body by stronger evidence: a table, its last word, or that it stands
 * behind “on” or “in” wherever it is named.
 */
export function isPerson(person: Person, places: TokenIndex, openers: ReadonlySet<string>): boolean {
  const words = person.name.split(/[\s.]+/u).filter((word) => word !== '');
  const last = words.at(-1)?.toLowerCase() ?? '';
  const given = words.length > 1 && isGivenName(words[0]?.toLowerCase() ?? '');
  if (person.roles.size > 0 && given) return true;
  if (isAcronym(person.name) || /^(?:\p{Lu}\.){1,4}\p{Lu}?$/u.test(person.name)) return false;
  if (KNOWN_BODIES.has(person.name.toLowerCase())) return false;
  if (!given && words.length > 1 && (BODY_HEADS.has(last) || PLACE_HEADS.has(last) || OTHER_HEADS.has(last)))
    return false;
  if (!given && person.roles.size === 0 && findPlace(person.name)?.sure) return false;
  if (words.length === 1 && person.roles.size === 0 && openers.has(last)) return false;
  if (isPostedOn(person, places)) return false;
  return given || person.roles.size > 0 || !isAlwaysPlaced(person, places);
}

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

const FIRM_HEADS = /^(?:news|corp|inc|ltd|plc|network|airlines|channel|television|tv|radio|united|motors)$/u;

/** First words of the names of firms and media that the article writes out: “fox” where it has “Fox News”. */
export function findOpeners(places: TokenIndex): ReadonlySet<string> {
  const openers = new Set<string>();
  for (const { list, index } of places.values()) {
    const next = list[index + 1];
    if (next !== undefined && /^\p{Lu}/u.test(next.text) && FIRM_HEADS.test(next.lower))
      openers.add(list[index]?.lower ?? '');
  }
  return openers;
}
