import type { ReadArticle } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { type Gender, isGivenName, toGivenGender } from './people-gender.ts';
import { findNameRuns, type NameRun, toRunGender } from './people-names.ts';
import { FEMALE_TITLES, MALE_TITLES, NOT_PERSON, PARTICLES } from './people-words.ts';
import { findTokens, type Token } from './tokens.ts';

/** One place where an article names a person; `kind` tells a full name, a part of it and a description (“the senator”) apart. */
export type PersonMention = Span & { kind: 'full' | 'short' | 'description' };

/**
 * A person of one article. `id` is `p1`, `p2`, … in order of first mention; `name` the fullest form without titles; `roles` the
 * words of titles and roles that stand with the name. `shared` when another person of the article has the same surname.
 */
export type Person = {
  id: string;
  name: string;
  given: string | null;
  surname: string;
  gender: Gender | null;
  roles: ReadonlySet<string>;
  shared: boolean;
  mentions: PersonMention[];
};

/** A person while the article is being read; words in lower case. */
type Draft = {
  words: string[];
  name: string;
  gender: Gender | null;
  roles: Set<string>;
  mentions: PersonMention[];
  firm: boolean;
};

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;

const lower = (words: readonly string[]): string[] =>
  words.map((word) => word.toLowerCase().replaceAll('’', "'")).filter((word) => !SUFFIX.test(word));

/** First word that is no initial; the given name of “J. Ann Cole” is “ann”. */
const givenOf = (words: readonly string[]): string | undefined =>
  words.length < 2 ? undefined : (words.slice(0, -1).find((word) => word.length > 2) ?? words[0]);

const isInitialOf = (short: string, long: string): boolean =>
  short.charAt(0) === long.charAt(0) && (short.length <= 2 || long.length <= 2);

/** True when two full names can be one person's: same surname, and given names that agree or are initials of each other. */
function agree(left: readonly string[], right: readonly string[]): boolean {
  if (left.at(-1) !== right.at(-1)) return false;
  const [a, b] = [left[0], right[0]];
  if (a === undefined || b === undefined || left.length === 1 || right.length === 1) return true;
  return (
    a === b || isInitialOf(a, b) || left.slice(0, -1).some((word) => word.length > 2 && right.includes(word))
  );
}

const toGender = (run: NameRun): Gender | null =>
  toRunGender(run) ?? toGivenGender(givenOf(lower(run.words)) ?? '');

function addMention(draft: Draft, run: NameRun, kind: PersonMention['kind']): void {
  draft.mentions.push({ start: run.start, end: run.end, kind });
  for (const role of run.titles) draft.roles.add(role);
  draft.gender = toRunGender(run) ?? draft.gender;
}

function toDraft(run: NameRun, text: string): Draft {
  return {
    words: lower(run.words),
    name: text.slice(run.start, run.end),
    gender: toGender(run),
    roles: new Set(),
    mentions: [],
    firm: run.words.length > 1,
  };
}

/** The person of a full name: one that is known already, or a new one. */
function findOrAdd(drafts: Draft[], run: NameRun, text: string): Draft {
  const words = lower(run.words);
  const known = drafts.find((draft) => draft.firm && agree(draft.words, words));
  if (known !== undefined) {
    if (words.length > known.words.length) {
      known.words = words;
      known.name = text.slice(run.start, run.end);
    }
    known.gender ??= toGender(run);
    return known;
  }
  const draft = toDraft(run, text);
  drafts.push(draft);
  return draft;
}

const endsWith = (words: readonly string[], tail: readonly string[]): boolean =>
  tail.length < words.length + 1 &&
  tail.every((word, index) => words[words.length - tail.length + index] === word);

/** The people that a part of a name can mean: by surname, else by given name. */
function findBearers(drafts: readonly Draft[], words: readonly string[]): Draft[] {
  const bare = words.filter((word, index) => index === words.length - 1 || !PARTICLES.has(word));
  const bySurname = drafts.filter(
    (draft) => endsWith(draft.words, words) || (bare.length === 1 && draft.words.at(-1) === bare[0]),
  );
  if (bySurname.length > 0 || words.length > 1) return bySurname;
  return drafts.filter(
    (draft) => draft.words.length > 1 && draft.words.slice(0, -1).includes(words[0] ?? ''),
  );
}

const isMale = (title: string): boolean => MALE_TITLES.has(title);
const isFemale = (title: string): boolean => FEMALE_TITLES.has(title);

/** Of several bearers of a name, the one that the title's gender leaves, else the one with most full mentions, the earlier first. */
function chooseBearer(bearers: readonly Draft[], run: NameRun): Draft | undefined {
  const gender = run.titles.some(isFemale) ? 'female' : run.titles.some(isMale) ? 'male' : null;
  const fitting = bearers.filter(
    (draft) => gender === null || draft.gender === null || draft.gender === gender,
  );
  const full = (draft: Draft): number => draft.mentions.filter((mention) => mention.kind === 'full').length;
  return [...fitting].sort((a, b) => full(b) - full(a))[0];
}

/** Runs of names in the body, outside blocks that write every word with a capital. */
function findRuns(article: ReadArticle, sentences: readonly Span[]): { run: NameRun; plain: boolean }[] {
  const headlines = article.blocks.filter((block) => block.kind === 'headline' || block.kind === 'crosshead');
  return sentences.flatMap((sentence) => {
    const tokens = findTokens(article.text, sentence);
    const inHeadline = headlines.some((block) => block.start <= sentence.start && sentence.end <= block.end);
    const plain = !inHeadline && !isTitleCased(tokens);
    return findNameRuns(tokens).map((run) => ({ run, plain }));
  });
}

function isTitleCased(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return (
    words.length >= 4 && words.filter((token) => /^\p{Lu}/u.test(token.text)).length / words.length > 0.8
  );
}

/** Splits a run in a headline, where names touch other capitals, into the names that the body knows. */
function findKnown(run: NameRun, drafts: readonly Draft[], text: string): { draft: Draft; span: Span }[] {
  const tokens = findTokens(text, run).filter((token) => token.kind === 'word');
  return tokens.flatMap((token) => {
    const bearers = drafts.filter((draft) => draft.words.at(-1) === token.lower);
    const draft = bearers[0];
    return draft === undefined || bearers.length > 1
      ? []
      : [{ draft, span: { start: token.start, end: token.end } }];
  });
}

function addShort(drafts: Draft[], run: NameRun, text: string): void {
  const words = lower(run.words);
  const draft = chooseBearer(findBearers(drafts, words), run);
  if (draft !== undefined)
    addMention(draft, run, words.length > 1 && words.length >= draft.words.length ? 'full' : 'short');
  else if (run.sure || (words.length === 1 && isGivenName(words[0] ?? '') && !NOT_PERSON.has(words[0] ?? '')))
    addMention(findOrAddShort(drafts, run, text), run, 'short');
}

/** A person whom the article calls by one name only. */
function findOrAddShort(drafts: Draft[], run: NameRun, text: string): Draft {
  const draft = {
    ...toDraft(run, text),
    gender: toRunGender(run) ?? toGivenGender(lower(run.words)[0] ?? ''),
  };
  drafts.push(draft);
  return draft;
}

function toPerson(draft: Draft, index: number, drafts: readonly Draft[]): Person {
  const surname = draft.words.at(-1) ?? '';
  return {
    id: `p${index + 1}`,
    name: draft.name,
    given: givenOf(draft.words) ?? null,
    surname,
    gender: draft.gender,
    roles: draft.roles,
    shared: drafts.some((other) => other !== draft && other.words.at(-1) === surname),
    mentions: draft.mentions.sort((a, b) => a.start - b.start),
  };
}

/**
 * The people that an article names, each with all mentions in reading order.
 *
 * A person is introduced by a full name (a given name, a title or a role beside it, or what stands round it, shows that it is a
 * person's) or by a title; later surnames and given names are joined to it. Titles are no part of a mention.
 *
 * @param sentences  the article's sentences
 * @returns people in order of their first mention; mentions of different people are disjoint
 */
export function findPeople(article: ReadArticle, sentences: readonly Span[]): Person[] {
  const { text } = article;
  const runs = findRuns(article, sentences);
  const drafts: Draft[] = [];
  const later: NameRun[] = [];
  for (const { run, plain } of runs) {
    if (plain && run.sure && run.words.length > 1) addMention(findOrAdd(drafts, run, text), run, 'full');
    else if (plain) later.push(run);
  }
  for (const run of later) addShort(drafts, run, text);
  for (const { run, plain } of runs) {
    if (plain) continue;
    for (const { draft, span } of findKnown(run, drafts, text))
      draft.mentions.push({ ...span, kind: 'short' });
  }
  const first = (draft: Draft): number => Math.min(...draft.mentions.map((mention) => mention.start));
  drafts.sort((a, b) => first(a) - first(b));
  return drafts.map(toPerson);
}
