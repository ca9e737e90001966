import { findHead } from '../../annotate/clauses/heads.ts';
import { ROLES, TITLES } from '../../annotate/lexicon/people-words.ts';
import { UNNAMED_HEADS } from '../../annotate/lexicon/speakers-words.ts';
import { findTokens } from '../../annotate/lexicon/tokens.ts';
import { onceEach } from '../../model/once.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { ReadingOf } from '../readings/readings.ts';
import { PAPERS } from '../sources/clear-sources.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { CAPITALS } from './source-signs.ts';

type AttributionReading = ReadingOf<'attribution'>;

/** Who is cited: a person by name, somebody by what he is (“an aide”, “her lawyers”), or a body or a paper. */
export type SourceSort = { sort: 'person'; entities: ReadonlySet<string> } | { sort: 'unnamed' | 'body' };

/** A name that only tells whose it is: “Stone’s office” is not Stone. */
const OWNING = /^['’]/u;

/** Tells which sort of source a reading cites. */
export function toSourceSort(
  { source, voice, key, article: id }: AttributionReading,
  articles: StoryArticles,
): SourceSort {
  if (source === null) return { sort: 'body' };
  const { text, names } = articles.get(id);
  const tokens = findTokens(text, source).map((token) => ({ ...token, quote: -1 }));
  const head = tokens[findHead(tokens, 0, tokens.length)];
  if (tokens.some(({ lower }) => PAPERS.has(lower))) return { sort: 'body' };
  const named = names.filter(
    (name) => overlaps(name, source) && !OWNING.test(text.slice(name.end, name.end + 1)),
  );
  const isRole = head !== undefined && head.lower === head.text && isRoleWord(head.lower);
  if (voice === 'unnamed' || isRole) return { sort: 'unnamed' };
  const people = [...named.map(({ entity }) => entity), key.slice(voice.length + 1)].filter((entity) =>
    articles.isPerson(entity),
  );
  return people.length > 0 ? { sort: 'person', entities: new Set(people) } : { sort: 'body' };
}

/** “aide”, “lawyers”. */
const isRoleWord = (word: string): boolean =>
  [word, word.replace(/s$/u, '')].some(
    (form) => ROLES.has(form) || TITLES.has(form) || UNNAMED_HEADS.has(form),
  );

/** Most code units of a description beside a name. */
const REACH = 90;

/**
 * The words with a capital letter, and the entities, by which a story describes a person where it names him: of “Harbour Office spokesman Bo Velde” and “Bo Velde, who speaks as a clerk of the Harbour
 * Office,” the office. Who speaks for a house is no other source than the house.
 */
export function findHouse(people: ReadonlySet<string>, articles: StoryArticles): House {
  const houses = [...people].flatMap((entity) => readHouses(articles).get(entity) ?? []);
  const entities = new Set(houses.flatMap((house) => [...house.entities]));
  return {
    entities: entities.difference(people),
    named: new Set(houses.flatMap((house) => [...house.named])),
  };
}

type House = { entities: ReadonlySet<string>; named: ReadonlySet<string> };

/** The house of each person of a story, read once: it is asked of every two sources. */
const readHouses = onceEach((articles: StoryArticles): ReadonlyMap<string, House> => {
  const houses = new Map<string, { entities: Set<string>; named: Set<string> }>();
  for (const { text, names, sentences } of articles.list) {
    for (const name of names.filter(({ entity }) => articles.isPerson(entity))) {
      const house = houses.get(name.entity) ?? { entities: new Set<string>(), named: new Set<string>() };
      houses.set(name.entity, house);
      const opening = sentences.findLast((one) => one.start <= name.start)?.start ?? 0;
      for (const span of findDescriptions(name, opening, text)) {
        for (const one of names) if (overlaps(one, span)) house.entities.add(one.entity);
        for (const word of text.slice(span.start, span.end).match(CAPITALS) ?? []) house.named.add(word);
      }
    }
  }
  return houses;
});

/** Most words with capital letters of a house before a name, and most words of what the person is of it. */
const MAX_HOUSE = 6;
const MAX_ROLE = 3;

/** “Harbour Office chief spokesman ” right before a name: how long the words with capital letters are with what the person is of them, and the latter. */
function readBefore(before: string): { length: number; role: string } | undefined {
  const words = before.split(' ').slice(0, -1);
  const lastCapital = words.findLastIndex((word) => !/^\p{Ll}[\p{L}-]*$/u.test(word));
  const house = words.slice(Math.max(0, lastCapital + 1 - MAX_HOUSE), lastCapital + 1).toReversed();
  const strange = house.findIndex((word) => !/^\p{Lu}[\p{L}\p{M}.’'-]*$/u.test(word));
  const count = strange === -1 ? house.length : strange;
  const role = words.slice(lastCapital + 1);
  if (!before.endsWith(' ') || count === 0 || role.length === 0 || role.length > MAX_ROLE) return undefined;
  return { length: words.slice(lastCapital + 1 - count).join(' ').length + 1, role: role.join(' ') };
}

/** The same where it was read as part of the name: “Harbour Office spokesman Bo Velde”. */
const IN_NAME = /^((?:\p{Lu}[\p{L}\p{M}.’'-]* ){1,6})((?:\p{Ll}[\p{L}-]* ){1,3})(?=\p{Lu})/u;

/** “, a clerk of the Harbour Office” right after a name. */
const AFTER_NAME =
  /^, ((?:an?|the|his|her|its|their|who|which|\p{Lu}\p{L}*|(?:former|acting|top|senior)) [^,;:“”"()]{2,80})/u;

/** The spans of what describes a name right before and after it, where that tells a role. */
function findDescriptions(name: Span, opening: number, text: string): Span[] {
  const before = readBefore(text.slice(Math.max(opening, name.start - REACH), name.start));
  const inside = IN_NAME.exec(text.slice(name.start, name.end));
  const after = AFTER_NAME.exec(text.slice(name.end, name.end + REACH));
  const spans: Span[] = [];
  if (before !== undefined && tellsRole(before.role))
    spans.push({ start: name.start - before.length, end: name.start });
  if (inside !== null && tellsRole(inside[2] ?? ''))
    spans.push({ start: name.start, end: name.start + inside[0].length });
  if (after !== null && tellsRole(after[1] ?? ''))
    spans.push({ start: name.end, end: name.end + after[0].length });
  return spans;
}

const tellsRole = (words: string): boolean => findTokens(words).some(({ lower }) => isRoleWord(lower));

/** True where an article names one of some people, anywhere. */
export const namesOneOf = (people: ReadonlySet<string>, article: string, articles: StoryArticles): boolean =>
  articles.get(article).names.some(({ entity }) => people.has(entity));
