import { findOverlapping } from '../../model/span.ts';
import { toWordForm } from '../../model/words.ts';
import type { CitedUnit, Mention } from '../clauses/cited.ts';
import { OF_ANOTHER } from '../lexicon/clause-words.ts';
import { NAMELESS } from '../lexicon/grammar-beside.ts';
import { toPronounGender } from '../lexicon/people-gender.ts';
import { ROLES, TITLES } from '../lexicon/people-words.ts';
import { findTokens } from '../lexicon/tokens.ts';
import type { Person } from '../people/people.ts';
import { findDescribedPerson } from './descriptions.ts';
import { type Resolution, resolvePronouns } from './pronouns.ts';
import { resolveThings } from './things.ts';

/**
 * Whom a mention means. `name` is the fullest form in the article, null when the mention is the only one; `person` is null for bodies and
 * descriptions; `ratio` says how clearly a pronoun's antecedent leads (1 for a name), `goesOn` that the sentence before a pronoun is about nobody else.
 */
export type Resolved = {
  name: string | null;
  person: Person | null;
  ratio: number;
  goesOn?: Resolution['goesOn'];
};

/** Finds whom a mention means; undefined when it is a pronoun whose antecedent is in doubt. */
export type Resolver = (mention: Mention) => Resolved | undefined;

/** How clearly a description means the person that it fits: a little less than a name. */
const DESCRIBED_RATIO = 0.9;

/** The only person with the surname that a transcript writes in capitals: “BELL: We will go.” */
function findLabelled(head: string, people: readonly Person[]): Person | undefined {
  if (!/^[\p{Lu}'’-]{3,}$/u.test(head)) return undefined;
  const bearers = people.filter(({ surname }) => surname === toWordForm(head));
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** “University of Ashton law professor Ada Cole”: the name that a mention ends with, after what its bearer is. */
function findTitled(
  text: string,
  { start, end }: Mention,
  inside: readonly { start: number; end: number; person: Person }[],
): Person | undefined {
  const last = inside.at(-1);
  if (last === undefined || last.end !== end) return undefined;
  const words = findTokens(text, { start, end: last.start });
  const word = words.at(-1)?.lower ?? '';
  // “A spokesman for Vice President Ada Cole” is not she.
  if (!/^\p{Lu}/u.test(words[0]?.text ?? '') || words.some(({ lower }) => OF_ANOTHER.has(lower)))
    return undefined;
  return ROLES.has(word) || TITLES.has(word) ? last.person : undefined;
}

function fromPronoun(
  found: Resolution | undefined,
  people: ReadonlyMap<string, Person>,
): Resolved | undefined {
  if (found === undefined) return undefined;
  const person = found.person.named ? people.get(found.person.id) : undefined;
  return { name: found.person.name, person: person ?? null, ratio: found.ratio, goesOn: found.goesOn };
}

/** Prepares the resolution of mentions in an article. */
export function toResolver(text: string, units: readonly CitedUnit[], people: readonly Person[]): Resolver {
  const names = people
    .flatMap((person) => person.mentions.map(({ start, end }) => ({ start, end, person })))
    .sort((a, b) => a.start - b.start);
  const byId = new Map(people.map((person) => [person.id, person]));
  const pronouns = resolvePronouns(units, people, text);
  const things = resolveThings(units, text);
  return (mention) => {
    const head = text.slice(mention.head.start, mention.head.end).toLowerCase();
    if (toPronounGender(head) !== null) return fromPronoun(pronouns.get(mention.head.start), byId);
    if (head === 'they' || head === 'it') {
      const name = things.get(mention.head.start);
      return name === undefined ? undefined : { name, person: null, ratio: 0 };
    }
    const person =
      findOverlapping(names, mention.head)[0]?.person ??
      findTitled(text, mention, findOverlapping(names, mention));
    if (person !== undefined) return { name: person.name, person, ratio: 1 };
    const label = findLabelled(text.slice(mention.head.start, mention.head.end), people);
    if (label !== undefined) return { name: label.name, person: label, ratio: 1 };
    const described = findDescribedPerson(text.slice(mention.start, mention.end), mention.start, people);
    if (described !== undefined) return { name: described.name, person: described, ratio: DESCRIBED_RATIO };
    // A surname of two people is nobody's for certain.
    const isShared = people.filter(({ surname }) => surname === toWordForm(head)).length > 1;
    return NAMELESS.test(head) ? undefined : { name: null, person: null, ratio: isShared ? 0 : 1 };
  };
}
