import type { AnnotatedArticle } from '../../model/article.ts';
import { bySpan, type Span } from '../../model/span.ts';
import { isCapital } from '../lexicon/tokens.ts';
import { findShown } from '../names/body-acts.ts';
import type { NameMention } from '../names/candidates.ts';
import { findEvidence } from '../names/evidence.ts';
import type { Verdict } from '../names/judge-person.ts';
import { UNPLACED } from '../names/kinds.ts';
import { findNames } from '../names/names.ts';
import { isGoingOn, isSited } from '../names/sited.ts';
import { isThing } from '../names/thing-signs.ts';
import { findStanding, type Standing, type TokenIndex } from '../names/tokens.ts';
import { isRelative } from '../people/bearers.ts';
import { isAfterTheAlone } from '../people/context.ts';
import type { Person } from '../people/people.ts';
import { withoutBrackets } from '../people/run-ends.ts';
import { type ArticlePeople, isOutlet } from './article-people.ts';
import { isAfterTown, isCutOff, isEndOfPlace } from './cut-names.ts';
import { isInMarks } from './in-marks.ts';
import type { LocalEntity } from './local.ts';
import { titleOf, toMention, toTitleTexts, withDistancing } from './mention-titles.ts';
import { findNobodys } from './namesakes.ts';
import { foldName } from './variants.ts';

/** The people, places, bodies and other things that one article names, in the order of first mention; their mentions are disjoint. */
export function findLocalEntities(
  article: AnnotatedArticle,
  { tokens, outlets, judged }: ArticlePeople,
): LocalEntity[] {
  const sentences = article.sentences.map(({ start, end, block }) => ({
    start,
    end,
    heading: /^(?:headline|crosshead)$/u.test(article.blocks[block]?.kind ?? ''),
  }));
  const people = judged
    .filter(({ isPerson }) => isPerson)
    .map((verdict) => toLocalPerson(article, tokens, verdict));
  const refusals = new Map(
    judged.filter(({ isPerson }) => !isPerson).map((verdict) => [verdict.person.name, verdict]),
  );
  const persons = judged.filter(({ isPerson }) => isPerson).map(({ person }) => person);
  // A surname of two people that is neither's yet is no name of a third.
  const shared = new Set([
    ...persons.filter((person) => person.shared).map(({ surname }) => foldName(surname)),
    ...findSharedFirst(persons),
  ]);
  const taken = people.flatMap((person) => person.mentions).sort(bySpan);
  const surnames = new Set(persons.map(({ surname }) => surname));
  const found = findNames(article.text, sentences, taken, surnames);
  const apart = findNobodys(found, article.text, tokens);
  const names = found.filter(
    (mention) =>
      !shared.has(foldName(mention.name)) &&
      !apart.has(mention) &&
      !isEndOfPlace(tokens, mention) &&
      // Of “Ways and Means chairman” neither noun is a name.
      (mention.name.includes(' ') || !isCutOff(tokens, mention)),
  );
  const others = [...Map.groupBy(names, ({ name }) => name)].map(([name, mentions]) =>
    toLocalName(article, tokens, { name, mentions, outlets, refusal: refusals.get(name) }),
  );
  return [...people, ...others].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** The words with which the full names of several people begin: a given name, or the family's where that stands first. */
const findSharedFirst = (persons: readonly Person[]): string[] =>
  [...Map.groupBy(persons, ({ name }) => foldName(name.split(' ')[0] ?? ''))].flatMap(([first, bearers]) =>
    bearers.length > 1 && bearers.every(({ name }) => name.includes(' ')) ? [first] : [],
  );

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

/** The mentions of one name, the outlets of the story, and why it is no person where it was found like one. */
type NamesOfOne = {
  name: string;
  mentions: readonly NameMention[];
  outlets: ReadonlySet<string>;
  refusal: Verdict | undefined;
};

/** What the words of a name say, and of one that nothing places the rule that keeps it from being a person. */
function toWordKind({
  mentions: [first],
  refusal,
}: NamesOfOne): Pick<LocalEntity, 'kind' | 'certain' | 'decidedBy'> {
  const instead = first === undefined || first.rule === UNPLACED ? refusal?.kind : undefined;
  return {
    kind: instead ?? first?.kind ?? 'other',
    certain: first?.certain ?? false,
    decidedBy: [refusal?.rule, first?.rule].filter((rule) => rule !== undefined),
  };
}

/** What is known of a name by the article's form, whatever its words say. */
function toFormKind(
  tokens: TokenIndex,
  names: NamesOfOne,
): Pick<LocalEntity, 'kind' | 'certain' | 'decidedBy'> | undefined {
  if (isOutlet(names.outlets, names.name)) return { kind: 'body', certain: true, decidedBy: ['name-outlet'] };
  if (names.mentions[0]?.kind !== 'place' && isLabel(tokens, names))
    return { kind: 'person', certain: true, decidedBy: ['name-speaker-label'] };
  return undefined;
}

function toLocalName(article: AnnotatedArticle, tokens: TokenIndex, group: NamesOfOne): LocalEntity {
  const { name, mentions } = group;
  const titles = mentions.map((mention) => titleOf(tokens, mention.start));
  const first = mentions[0];
  return {
    article: article.id,
    local: name,
    ...(toFormKind(tokens, group) ?? toWordKind(group)),
    name,
    forms: mentions.map((mention) => mention.name),
    gender: null,
    roles: new Set(titles.flatMap((title) => [...(title?.roles ?? [])])),
    nations: new Set(titles.flatMap((title) => [...(title?.nations ?? [])])),
    mentions: mentions.map((mention) => withDistancing(article.text, tokens, mention)),
    titled: mentions.map((mention, index) =>
      toMention(article.text, { start: titles[index]?.shown ?? mention.start, end: mention.end }),
    ),
    titles: toTitleTexts(article.text, mentions, titles),
    evidence: findEvidence(tokens, mentions),
    shown: findShown(tokens, mentions),
    placed: mentions.every(({ start }) => /^(?:on|in|at|via)$/u.test(wordBefore(tokens, start))),
    afterThe: mentions.some(({ start }) => /^(?:the|an?)$/u.test(wordBefore(tokens, start))),
    ...toWays(tokens, mentions),
    ...(mentions.every((mention) => isTheAlone(tokens, mention)) && { theAlone: true }),
    ...(mentions.every((mention) => isAfterTown(tokens, mention)) && { afterTown: true }),
    ...(mentions.some((mention) => isCutOff(tokens, mention)) && { cut: true }),
    ...(mentions.every((mention) => isInMarks(tokens, mention)) && { quoted: true }),
    ...(mentions.every((mention) => mention.unsure) && { unsure: true }),
    ...(first?.place !== undefined && { place: first.place }),
    ...acronymOf(tokens, mentions),
    ...ownerOf(tokens, mentions),
  };
}

/** Whether a preposition of place stands before a mention of a name, a capital right after one, and words round one that show that nobody is meant. */
function toWays(
  tokens: TokenIndex,
  mentions: readonly Span[],
): Pick<LocalEntity, 'sited' | 'goesOn' | 'asThing'> {
  const has = (holds: (at: Standing) => boolean): boolean =>
    mentions.some((mention) => {
      const at = findStanding(tokens, mention);
      return at !== undefined && holds(at);
    });
  return {
    ...(has(isSited) && { sited: true }),
    ...(has(isGoingOn) && { goesOn: true }),
    ...(isThing(tokens, mentions) && { asThing: true }),
  };
}

const isTheAlone = (tokens: TokenIndex, mention: Span): boolean => {
  const at = findStanding(tokens, mention);
  return at !== undefined && isAfterTheAlone(at.list, at.first, at.next);
};

/** Words in small letters that may be between an owner and what is his: “Oskaria’s [ruling] Labour Party”. */
const MAX_BETWEEN = 2;

/** The place whose a body is, where every mention says the same: “Oskaria’s ruling Labour Party”. */
function ownerOf(tokens: TokenIndex, mentions: readonly Span[]): { owner?: string } {
  const owners = new Set(
    mentions.map(({ start }) => {
      const { list, index } = tokens.get(start) ?? { list: [], index: 0 };
      let at = index - 1;
      while (at > index - 1 - MAX_BETWEEN && /^\p{Ll}/u.test(list[at]?.text ?? '')) at -= 1;
      return list[at]?.lower === "'s" && isCapital(list[at - 1]) ? list[at - 1]?.text : undefined;
    }),
  );
  const [owner] = owners;
  return owner !== undefined && owners.size === 1 ? { owner } : {};
}

const wordBefore = (tokens: TokenIndex, offset: number): string => {
  const at = tokens.get(offset);
  return at?.list[at.index - 1]?.lower ?? '';
};

/** The acronym that an article says a name has: “Harbour Workers Union (HWU)”, “Harbour Workers Union, or HWU,”. */
function acronymOf(tokens: TokenIndex, mentions: readonly Span[]): { acronym?: string } {
  for (const mention of mentions) {
    const { list, next } = findStanding(tokens, mention) ?? { list: [], next: 0 };
    const isOr = list[next]?.text === ',' && list[next + 1]?.lower === 'or';
    const at = isOr ? next + 2 : next + 1;
    const isEnded = !isOr || /^[,.;)]$/u.test(list[at + 1]?.text ?? '.');
    const word = list[at]?.text ?? '';
    if ((isOr || list[next]?.text === '(') && isEnded && /^\p{Lu}[\p{Lu}.]+$/u.test(word))
      return { acronym: word };
  }
  return {};
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
    .map((mention) => withoutBrackets(toMention(article.text, mention).text));
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
      toMention(article.text, { start: titles[index]?.shown ?? mention.start, end: mention.end }),
    ),
    plain: person.mentions.map((mention) => toMention(article.text, mention)),
    evidence: findEvidence(tokens, person.mentions),
    ...toWays(tokens, person.mentions),
    ...(person.mentions.every((mention) => isInMarks(tokens, mention)) && { quoted: true }),
    titles: toTitleTexts(article.text, person.mentions, titles),
  };
}
