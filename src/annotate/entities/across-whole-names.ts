import { isCommonWord } from '../../model/common-words.ts';
import { containsSpan, overlaps, type Span } from '../../model/span.ts';
import { isPlainSpeech } from '../lexicon/cues.ts';
import { NAME_SUFFIX, SENTENCE_WORDS } from '../lexicon/people-words.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import type { TokenIndex, TokenPlace } from '../names/tokens.ts';
import type { LocalEntity, LocalMention } from './local.ts';
import { matchEnd, toWords } from './name-words.ts';
import { findApart } from './namesakes.ts';

type Group = readonly LocalEntity[];

/** Words to look for and whose they are, as written and in lower case; `alone` for a surname, which no other capital may be beside. */
type Sought = { words: readonly string[]; texts: ReadonlySet<string>; group: Group; alone: boolean };

/**
 * The groups with every place where their words stand as they are written elsewhere: whole names of several words in any article, though only a word of them
 * was read as a name there; a surname in an article that names one bearer of it in full, and no other.
 *
 * Before anybody says that an article does not name something, or counts how often it does, its own words were looked for. What is inside a longer name is
 * not counted; a shorter one inside what is found gives way.
 */
export function withWholeNames(
  groups: readonly Group[],
  tokens: ReadonlyMap<string, TokenIndex>,
): LocalEntity[][] {
  const added = new Map<Group, Map<string, LocalMention[]>>();
  const whole = groupByFirst(groups.filter((group) => group[0]?.kind !== 'person').flatMap(toWhole));
  for (const [article, index] of tokens) {
    const taken = groups
      .flatMap((group) =>
        group.filter((local) => local.article === article).flatMap(({ mentions }) => mentions),
      )
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const apart = findApart(index);
    const surnames = toSurnames(groups, article).filter(({ words: [word = ''] }) => !apart.has(word));
    const sought = merge(whole, groupByFirst(surnames));
    for (const { mention, group } of findIn(index, sought, taken)) {
      const articles = added.get(group) ?? new Map<string, LocalMention[]>();
      added.set(group, articles.set(article, [...(articles.get(article) ?? []), mention]));
    }
  }
  return groups.map((group) => addMentions(group, added.get(group) ?? new Map()));
}

const groupByFirst = (all: readonly Sought[]): Map<string, Sought[]> =>
  Map.groupBy(withoutShared(all), ({ words }) => words[0] ?? '');

/** What several own is nobody's. */
const withoutShared = (all: readonly Sought[]): Sought[] =>
  [...Map.groupBy(all, ({ words }) => words.join(' ')).values()].flatMap((same) =>
    new Set(same.map(({ group }) => group)).size > 1 ? [] : same.slice(0, 1),
  );

const merge = (a: ReadonlyMap<string, Sought[]>, b: ReadonlyMap<string, Sought[]>): Map<string, Sought[]> =>
  new Map(
    [...a.keys(), ...b.keys()].map((key) => [
      key,
      [...(a.get(key) ?? []), ...(b.get(key) ?? [])].sort(
        (one, other) => other.words.length - one.words.length,
      ),
    ]),
  );

/** The names of several words of a group that is no person, as they are written. */
function toWhole(group: Group): Sought[] {
  const written = new Set(group.flatMap(({ name, forms }) => [name, ...forms]));
  const byWords = Map.groupBy(written, (form) => toWords(form).join(' '));
  return [...byWords].flatMap(([key, forms]) =>
    key.includes(' ') ? [{ words: key.split(' '), texts: new Set(forms), group, alone: false }] : [],
  );
}

/** The surnames of whom an article names in full, where it names nobody else who is called so. */
function toSurnames(groups: readonly Group[], article: string): Sought[] {
  const bearers = new Map<string, Set<Group>>();
  const full = new Set<string>();
  for (const group of groups)
    for (const local of group) {
      if (local.article !== article || local.kind !== 'person') continue;
      for (const form of [local.name, ...local.forms]) {
        const words = toWords(form).filter((word) => !NAME_SUFFIX.test(word));
        const surname = words.at(-1) ?? '';
        bearers.set(surname, (bearers.get(surname) ?? new Set()).add(group));
        if (words.length > 1) full.add(surname);
      }
    }
  return [...bearers].flatMap(([surname, [group, ...others]]) =>
    group === undefined || others.length > 0 || !full.has(surname) || SENTENCE_WORDS.has(surname)
      ? []
      : [{ words: [surname], texts: new Set<string>(), group, alone: true }],
  );
}

function findIn(
  index: TokenIndex,
  sought: ReadonlyMap<string, readonly Sought[]>,
  taken: readonly LocalMention[],
): { mention: LocalMention; group: Group }[] {
  const small = new Set([...index.values()].flatMap(({ list, index: at }) => toSmall(list[at])));
  const found: { mention: LocalMention; group: Group }[] = [];
  let after = 0;
  for (const place of index.values()) {
    const token = place.list[place.index];
    if (token === undefined || token.start < after || !isCapital(token)) continue;
    for (const one of sought.get(token.lower.replaceAll('.', '')) ?? []) {
      const mention = one.alone ? findAlone(place, small) : findWhole(place, one);
      if (mention === undefined || !isFree(mention, taken, one.alone)) continue;
      found.push({ mention, group: one.group });
      after = mention.end;
      break;
    }
  }
  return found;
}

const toSmall = (token: Token | undefined): string[] =>
  token !== undefined && /^\p{Ll}/u.test(token.text) ? [token.lower] : [];

/** No name is there, or only shorter ones inside it. */
const isFree = (mention: Span, taken: readonly Span[], alone: boolean): boolean => {
  const others = taken.filter((other) => overlaps(other, mention));
  return alone
    ? others.length === 0
    : others.every((other) => containsSpan(mention, other) && !containsSpan(other, mention));
};

/** A name of several words where it stands as it is written elsewhere, and no capital goes on with it on either side. */
function findWhole({ list, index }: TokenPlace, { words, texts }: Sought): LocalMention | undefined {
  const next = matchEnd(list, index, words);
  if (next === undefined) return undefined;
  const mention = toMention(list, index, next);
  if (
    !texts.has(mention.text) ||
    isBeside(list[index - 1], list[index]) ||
    isBeside(list[next - 1], list[next])
  )
    return undefined;
  return mention;
}

/** A surname by itself; one that the article writes small as well may be that word where it opens a sentence. */
function findAlone({ list, index }: TokenPlace, small: ReadonlySet<string>): LocalMention | undefined {
  const [before, token, after] = [list[index - 1], list[index], list[index + 1]];
  if (
    token === undefined ||
    !/^\p{Lu}.*\p{Ll}/u.test(token.text) ||
    isBeside(before, token) ||
    isBeside(token, after)
  )
    return undefined;
  // “the Church”, “White voters”
  const isWord =
    small.has(token.lower) ||
    (isCommonWord(token.lower) && !isDoing(after)) ||
    /^(?:the|an?)$/u.test(before?.lower ?? '');
  return isWord ? undefined : toMention(list, index, index + 1);
}

/** What a person does or has after a name. */
const isDoing = (token: Token | undefined): boolean =>
  token !== undefined && (isPlainSpeech(token.lower) || /^(?:has|had|was|is|['’]s)$/u.test(token.lower));

/** True for a capital that stands right beside another one: both may be pieces of one name. */
const isBeside = (a: Token | undefined, b: Token | undefined): boolean =>
  isCapital(a) && isCapital(b) && (b?.start ?? 0) - (a?.end ?? 0) <= 1;

const toMention = (list: readonly Token[], first: number, next: number): LocalMention => {
  const [start, end] = [list[first]?.start ?? 0, list[next - 1]?.end ?? 0];
  const text = list
    .slice(first, next)
    .map((token, at) => (at > 0 && token.start > (list[first + at - 1]?.end ?? 0) ? ' ' : '') + token.text)
    .join('');
  return { start, end, text };
};

/** A group with mentions in the articles where they stand. */
function addMentions(group: Group, found: ReadonlyMap<string, readonly LocalMention[]>): LocalEntity[] {
  const left = new Map(found);
  const known = group.map((local) => {
    const mine = left.get(local.article);
    left.delete(local.article);
    return mine === undefined ? local : addTo(local, mine);
  });
  const [model] = group;
  if (model === undefined) return known;
  const empty = {
    mentions: [],
    forms: [],
    counted: [],
    roles: new Set<string>(),
    nations: new Set<string>(),
  };
  return [...known, ...[...left].map(([article, mine]) => addTo({ ...model, ...empty, article }, mine))];
}

const addTo = (local: LocalEntity, mine: readonly LocalMention[]): LocalEntity => ({
  ...local,
  forms: [...local.forms, ...mine.map(({ text }) => text)],
  mentions: [...local.mentions, ...mine].sort((a, b) => a.start - b.start),
  ...(local.plain !== undefined && { plain: [...local.plain, ...mine].sort((a, b) => a.start - b.start) }),
});
