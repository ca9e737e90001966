import { isGivenName } from '../lexicon/given-names.ts';
import { FIRM_HEADS } from '../lexicon/names-beside.ts';
import type { Token } from '../lexicon/tokens.ts';
import type { Person } from '../people/people.ts';
import { findStanding, type Standing, type TokenIndex } from './tokens.ts';

/** What the article's words say about the names in it. */
export type Context = {
  /** First words of the names of firms and media that the article writes out: “fox” where it has “Fox News”. */
  openers: ReadonlySet<string>;
  /** Words that are in lower case somewhere. */
  lowered: ReadonlySet<string>;
  /** True for the name of an outlet of the story. */
  isOutlet: (name: string) => boolean;
};

/** A name that was found like a person's, with what the rules ask for; words in lower case. */
export type PersonFacts = {
  name: string;
  words: readonly string[];
  first: string;
  last: string;
  /** More than one word. */
  full: boolean;
  /** A given name opens the full name. */
  given: boolean;
  /** A title or a role stands with it. */
  titled: boolean;
  roles: ReadonlySet<string>;
  standings: readonly Standing[];
  context: Context;
};

/** Collects what the rules about people ask for. */
export function toPersonFacts(person: Person, places: TokenIndex, context: Context): PersonFacts {
  const words = person.name
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter((word) => word !== '');
  const first = words[0] ?? '';
  const full = words.length > 1;
  return {
    name: person.name,
    words,
    first,
    last: words.at(-1) ?? '',
    full,
    given: full && isGivenName(first),
    titled: [...person.roles].some((role) => role !== 'miss'),
    roles: person.roles,
    standings: person.mentions.flatMap((mention) => findStanding(places, mention) ?? []),
    context,
  };
}

/** The word so many places before a mention, in lower case. */
export const wordBefore = ({ list, first }: Standing, back: number): string =>
  list[first - back]?.lower ?? '';

/** The token after a mention. */
export const tokenAfter = ({ list, next }: Standing): Token | undefined => list[next];

/** Reads the context of names from an article's tokens. */
export function findContext(places: TokenIndex, isOutlet: Context['isOutlet'] = () => false): Context {
  const openers = new Set<string>();
  const lowered = new Set<string>();
  for (const { list, index } of places.values()) {
    const token = list[index];
    const next = list[index + 1];
    if (token === undefined) continue;
    if (/^\p{Ll}/u.test(token.text) && !/\p{Lu}/u.test(token.text)) lowered.add(token.lower);
    if (next !== undefined && /^\p{Lu}/u.test(next.text) && FIRM_HEADS.has(next.lower))
      openers.add(token.lower);
  }
  return { openers, lowered, isOutlet };
}
