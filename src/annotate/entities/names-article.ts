import type { AnnotatedArticle } from '../../model/article.ts';
import { bySpan, type Span } from '../../model/span.ts';
import { toWordSet } from '../lexicon/word-set.ts';
import type { NameMention } from '../names/candidates.ts';
import { isPersonal } from '../names/evidence.ts';
import { UNPLACED } from '../names/kinds.ts';
import { findNames } from '../names/names.ts';
import { findContext } from '../names/person-facts.ts';
import { judgePerson, type Verdict } from '../names/person-rules.ts';
import { findTitle, type Title, withDistance } from '../names/titles.ts';
import type { TokenIndex, TokenPlace } from '../names/tokens.ts';
import { countVotes } from '../names/votes.ts';
import { isRelative } from '../people/drafts.ts';
import { findPeople, type Person } from '../people/people.ts';
import type { LocalEntity, LocalMention } from './local.ts';
import { foldName } from './variants.ts';

/** The names of the outlets of some articles, folded. */
export const toOutlets = (articles: readonly AnnotatedArticle[]): ReadonlySet<string> =>
  new Set(articles.flatMap(({ outlet }) => (outlet === null ? [] : [foldName(outlet.text)])));

/**
 * The people, places, bodies and other things that one article names, in the order of first mention; their mentions are disjoint. `outlets` are the
 * folded names of the outlets of the story.
 */
export function findLocalEntities(
  article: AnnotatedArticle,
  tokens: TokenIndex,
  outlets: ReadonlySet<string> = toOutlets([article]),
): LocalEntity[] {
  const sentences = article.sentences.map(({ start, end, block }) => ({
    start,
    end,
    heading: /^(?:headline|crosshead)$/u.test(article.blocks[block]?.kind ?? ''),
  }));
  const context = findContext(tokens);
  const judged = findPeople(article, article.sentences)
    .filter((person) => !isOutlet(outlets, person.name))
    .map((person) => ({ person, ...judgePerson(person, tokens, context) }));
  const persons = judged.filter(({ isPerson }) => isPerson).map(({ person }) => person);
  const refusals = new Map(
    judged.filter(({ isPerson }) => !isPerson).map((verdict) => [verdict.person.name, verdict]),
  );
  const people = judged
    .filter(({ isPerson }) => isPerson)
    .map((verdict) => toLocalPerson(article, tokens, verdict));
  // A surname of two people that is neither's yet is no name of a third.
  const shared = new Set(persons.filter((person) => person.shared).map(({ surname }) => foldName(surname)));
  const taken = people.flatMap((person) => person.mentions).sort(bySpan);
  const surnames = new Set(persons.map(({ surname }) => surname));
  const names = findNames(article.text, sentences, taken, surnames).filter(
    ({ name }) => !shared.has(foldName(name)),
  );
  const groups = new Map<string, NameMention[]>();
  for (const name of names) {
    const group = groups.get(name.name);
    if (group) group.push(name);
    else groups.set(name.name, [name]);
  }
  const others = [...groups].map(([name, mentions]) =>
    toLocalName(article, tokens, { name, mentions, outlets, refusal: refusals.get(name) }),
  );
  return [...people, ...others].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** The name of a paper of the story: “told North Star”. */
const isOutlet = (outlets: ReadonlySet<string>, name: string): boolean =>
  outlets.has(foldName(name)) || outlets.has(`the ${foldName(name)}`);

/** A name in capitals that opens two or more turns: “COLE: And the dam itself?”. */
const isLabel = (
  tokens: TokenIndex,
  { name, mentions }: { name: string; mentions: readonly Span[] },
): boolean =>
  /^\p{Lu}[\p{Lu}'’-]+$/u.test(name) &&
  mentions.filter(({ start }) => {
    const at = tokens.get(start);
    return at?.index === 0 && at.list[1]?.text === ':';
  }).length > 1;

/** What is known of a name by the article's form, whatever its words say. */
function toFormKind(
  tokens: TokenIndex,
  names: { name: string; mentions: readonly NameMention[]; outlets: ReadonlySet<string> },
): Pick<LocalEntity, 'kind' | 'certain' | 'decidedBy'> | undefined {
  if (isOutlet(names.outlets, names.name)) return { kind: 'body', certain: true, decidedBy: ['name-outlet'] };
  if (names.mentions[0]?.kind !== 'place' && isLabel(tokens, names))
    return { kind: 'person', certain: true, decidedBy: ['name-speaker-label'] };
  return undefined;
}

function toLocalName(
  article: AnnotatedArticle,
  tokens: TokenIndex,
  {
    name,
    mentions,
    outlets,
    refusal,
  }: {
    name: string;
    mentions: readonly NameMention[];
    outlets: ReadonlySet<string>;
    refusal: Verdict | undefined;
  },
): LocalEntity {
  const titles = mentions.map((mention) => titleOf(tokens, mention.start));
  const first = mentions[0];
  const isUnplaced = first === undefined || first.rule === UNPLACED;
  return {
    article: article.id,
    local: name,
    ...(toFormKind(tokens, { name, mentions, outlets }) ?? {
      kind: (isUnplaced ? refusal?.kind : undefined) ?? first?.kind ?? 'other',
      certain: first?.certain ?? false,
      decidedBy: [
        ...(refusal === undefined ? [] : [refusal.rule]),
        ...(first === undefined ? [] : [first.rule]),
      ],
    }),
    name,
    forms: mentions.map((mention) => mention.name),
    gender: null,
    roles: new Set(titles.flatMap((title) => [...(title?.roles ?? [])])),
    nations: new Set(titles.flatMap((title) => [...(title?.nations ?? [])])),
    mentions: mentions.map((mention) => withDistancing(article.text, tokens, mention)),
    titled: mentions.map((mention, index) =>
      toMention(article.text, { start: titles[index]?.start ?? mention.start, end: mention.end }),
    ),
    titles: toTitleTexts(article.text, mentions, titles),
    votes: countVotes(tokens, mentions),
    personal: mentions.some((mention) => isPersonal(tokens, mention)),
    placed: mentions.every(({ start }) => isBehindPlaceWord(tokens, start)),
    ...(mentions.every((mention) => mention.unsure) && { unsure: true }),
    ...(first?.place !== undefined && { place: first.place }),
    ...acronymOf(tokens, mentions),
  };
}

const isBehindPlaceWord = (tokens: TokenIndex, offset: number): boolean => {
  const at = tokens.get(offset);
  return /^(?:on|in|at|via)$/u.test(at?.list[at.index - 1]?.lower ?? '');
};

/** The acronym in brackets behind a mention: “Harbour Workers Union (HWU)”. */
function acronymOf(tokens: TokenIndex, mentions: readonly Span[]): { acronym?: string } {
  for (const { start, end } of mentions) {
    const at = tokens.get(start);
    if (at === undefined) continue;
    let next = at.index;
    while ((at.list[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next += 1;
    const word = at.list[next + 1]?.text ?? '';
    if (at.list[next]?.text === '(' && /^\p{Lu}[\p{Lu}.]+$/u.test(word)) return { acronym: word };
  }
  return {};
}

/** The words of the titles before a name's mentions, in lower case. */
const toTitleTexts = (
  text: string,
  mentions: readonly Span[],
  titles: readonly ({ start: number } | undefined)[],
): ReadonlySet<string> =>
  new Set(
    mentions
      .map((mention, index) => text.slice(titles[index]?.start ?? mention.start, mention.start))
      .map((title) => title.trim().toLowerCase())
      .filter((title) => title !== ''),
  );

/** The title before the name that starts at an offset, with its own start. */
function titleOf(tokens: TokenIndex, offset: number): (Title & { start: number }) | undefined {
  const at = tokens.get(offset);
  if (at === undefined) return undefined;
  const title = findTitle(at.list, at.index);
  return { ...title, start: at.list[title.first]?.start ?? offset };
}

const toMention = (text: string, span: Span): LocalMention => ({
  start: span.start,
  end: span.end,
  text: text.slice(span.start, span.end).replace(/\s+/gu, ' '),
});

/** “the former Ruritania”, which is another way to name it; of “a former Ruritanian minister” and “the former Oldport mayor” it is the office. */
function isFormer({ list, index }: TokenPlace, { end }: Span): boolean {
  if (list[index - 1]?.lower !== 'former' || list[index - 2]?.lower !== 'the') return false;
  let at = index;
  while ((list[at]?.start ?? end) < end) at += 1;
  const next = list[at];
  return next === undefined || next.kind === 'mark' || NO_NOUN.has(next.lower);
}

/** Words after a name that show that no noun follows which the name belongs to. */
const NO_NOUN = toWordSet(
  'is was are were has had and or in on at to from with by for as who which that when while before after since will would said says',
);

function withDistancing(text: string, tokens: TokenIndex, mention: Span): LocalMention {
  const at = tokens.get(mention.start);
  const first = at?.list[isFormer(at, mention) ? at.index - 1 : withDistance(at.list, at.index)];
  return toMention(text, { start: first?.start ?? mention.start, end: mention.end });
}

function toLocalPerson(
  article: AnnotatedArticle,
  tokens: TokenIndex,
  { person, rule }: { person: Person; rule: string },
): LocalEntity {
  const titles = person.mentions.map((mention) =>
    mention.kind === 'description' ? undefined : titleOf(tokens, mention.start),
  );
  const forms = person.mentions
    .filter((mention) => mention.kind !== 'description')
    .map((mention) => article.text.slice(mention.start, mention.end).replace(/\s+/gu, ' '));
  return {
    article: article.id,
    local: person.id,
    kind: 'person',
    certain: true,
    decidedBy: [rule],
    name: person.name,
    forms: [...forms, person.name],
    gender: person.gender,
    relative: isRelative(person),
    roles: new Set(titles.flatMap((title) => [...(title?.roles ?? [])])),
    nations: new Set(titles.flatMap((title) => [...(title?.nations ?? [])])),
    mentions: person.mentions.map((mention, index) =>
      toMention(article.text, { start: titles[index]?.start ?? mention.start, end: mention.end }),
    ),
    plain: person.mentions.map((mention) => toMention(article.text, mention)),
    votes: countVotes(tokens, person.mentions),
    titles: toTitleTexts(article.text, person.mentions, titles),
  };
}
