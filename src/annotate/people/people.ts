import type { ReadArticle } from '../../model/article.ts';
import { isEverydayWord } from '../../model/common-words.ts';
import type { Span } from '../../model/span.ts';
import { type Gender, isGivenName } from '../lexicon/given-names.ts';
import { DEMONYM_WORDS } from '../lexicon/names-demonyms.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { NEVER_NAMES } from '../lexicon/names-words.ts';
import { toTitleGender } from '../lexicon/people-gender.ts';
import { KIN, SENTENCE_WORDS } from '../lexicon/people-words.ts';
import { type Found, findAllRuns, isFull } from './article-runs.ts';
import { chooseBearer, type SurnameUse, toSurnameUse } from './bearers.ts';
import {
  addMention,
  type Draft,
  Drafts,
  findBearers,
  findOrAdd,
  givenOf,
  isJunior,
  toDraft,
  toLowerWords,
} from './drafts.ts';
import { findPartedSurnames, ofGeneration, withGenerations } from './generations.ts';
import type { NameRun } from './names.ts';
import { chooseByAge, findAge } from './of-two.ts';
import { findOfPair } from './pairs.ts';
import { inferGenders } from './pronoun-gender.ts';
import { INITIAL } from './run-ends.ts';
import { findNamesakeRuns } from './set-apart.ts';

/** One place where an article names a person; `kind` tells a full name, a part of it and a description (“the senator”) apart. */
export type PersonMention = Span & { kind: 'full' | 'short' | 'description' };

/**
 * A person of one article. `id` is `p1`, `p2`, … in order of first mention; `name` the fullest form without titles; `roles` the
 * words of titles and roles that stand with the name. `shared` when another person of the article has the same surname; `onlyOfGender` when all of these are of the other gender.
 */
export type Person = {
  id: string;
  name: string;
  given: string | null;
  surname: string;
  gender: Gender | null;
  roles: ReadonlySet<string>;
  shared: boolean;
  onlyOfGender: boolean;
  mentions: PersonMention[];
};

/** A given name alone names a person when a verb of saying is beside it, and no preposition makes it a place. */
const isGivenAlone = ({ words, spoken, placed }: NameRun): boolean =>
  words.length === 1 && spoken && !placed && isGivenName((words[0] ?? '').toLowerCase());

/** “Mr. Cole’s wife, Ada, came”: a given name alone in apposition to a word of kin. */
const isNamedKin = ({ words, roles }: NameRun): boolean =>
  words.length === 1 && isGivenName((words[0] ?? '').toLowerCase()) && roles.some((role) => KIN.has(role));

/** “Sly Ann Lee”, “Visiting Lee”: the name of a known person after other words with capitals. */
function findAtEnd(
  drafts: Drafts,
  run: NameRun,
  text: string,
): { draft: Draft; start: number; kind: PersonMention['kind'] } | undefined {
  const words = toLowerWords(run.words);
  const bearers = drafts.bySurname(words.at(-1) ?? '');
  const full = bearers.find(
    (draft) =>
      draft.hasFullName &&
      words.length > draft.words.length &&
      draft.words.every((word, index) => words[words.length - draft.words.length + index] === word),
  );
  const draft = full ?? (isFamily(words) && !opensWithWord(run) ? undefined : bearers[0]);
  if (draft === undefined) return undefined;
  const from = text
    .slice(run.start, run.end)
    .lastIndexOf(run.words.at(full === undefined ? -1 : -draft.words.length) ?? '');
  return { draft, start: run.start + Math.max(0, from), kind: full === undefined ? 'short' : 'full' };
}

/** “[Read] Cole’s speech here:”: a word of the newsroom that opens a line, and no first name. */
const opensWithWord = ({ opens, words: [first = ''] }: NameRun): boolean =>
  opens && NEVER_NAMES.has(first.toLowerCase());

/** Two or three words that can be the name of somebody with a known surname. */
const isFamily = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length < 4 &&
  !DEMONYM_WORDS.has(words[0] ?? '') &&
  (isGivenName(words[0] ?? '') || !isEverydayWord(words[0] ?? '')) &&
  !/(?:ing|ed|ly|^old|^new|^great|^little)$/u.test(words[0] ?? '');

/** “in Florence”, though the article has a Florence Cole. */
const isPlaceOfName = (run: NameRun, bearers: readonly Draft[], words: readonly string[]): boolean =>
  run.placed &&
  words.length === 1 &&
  run.titles.length === 0 &&
  bearers.every((bearer) => bearer.words.length > 1 && bearer.words.at(-1) !== words[0]) &&
  findPlace(run.words[0] ?? '') !== undefined;

/** The countries of an article by their words, in lower case: those that follow “in” and the like. */
const findCountries = (runs: readonly NameRun[]): ReadonlySet<string> =>
  new Set(
    runs.flatMap(({ words, placed, titles }) =>
      placed && titles.length === 0 && words.length === 1 && findPlace(words[0] ?? '')?.country !== undefined
        ? toLowerWords(words)
        : [],
    ),
  );

/** Joins the part of a name to the person it means, or takes it for a person of its own where it must be one. */
function addShort(
  drafts: Drafts,
  run: NameRun,
  { text, countries, use }: { text: string; countries: ReadonlySet<string>; use: SurnameUse },
): void {
  const words = toLowerWords(run.words);
  const all = ofGeneration(findBearers(drafts, words), run, drafts.parted);
  const { pairSurname } = run;
  const bearers = pairSurname === undefined ? all : findOfPair(all, words.join(' '), pairSurname);
  if (pairSurname !== undefined && bearers.length === 0) return;
  // “Jordan said no” of an article that was in Jordan, though it has a Jordan Cole
  const placed = run.placed || countries.has(words[0] ?? '');
  if (isPlaceOfName({ ...run, placed }, bearers, words)) return;
  const age = isJunior(run) ? undefined : findAge(text, run.titleStart);
  const bearer =
    age === undefined ? chooseBearer(bearers, run, use) : chooseByAge(findBearers(drafts, words), run, age);
  if (bearer !== undefined) {
    addMention(bearer, run, words.length > 1 && words.length >= bearer.words.length ? 'full' : 'short');
    return;
  }
  if (words.length === 1 && (bearers.length > 1 || age !== undefined)) return;
  const known = words.length > 1 && !run.afterThe ? findAtEnd(drafts, run, text) : undefined;
  if (known !== undefined) {
    addMention(known.draft, { ...run, start: known.start }, known.kind);
    return;
  }
  const isRelative =
    isFamily(words) &&
    !run.afterThe &&
    !opensWithWord(run) &&
    drafts.bySurname(words.at(-1) ?? '').length > 0;
  if (!run.sure && !isRelative && !isGivenAlone(run) && !isNamedKin(run)) return;
  addMention(drafts.add(toDraft(run, text)), run, words.length > 1 ? 'full' : 'short');
}

/** Of the bearers of a surname the one whom a title means: by the given name before it, else the only one, else whom the article calls by the surname. */
function findTitled(
  drafts: Drafts,
  run: NameRun,
  { surname, given }: { surname: string; given: string },
): Draft | undefined {
  const bearers = ofGeneration(drafts.bySurname(surname), run, drafts.parted);
  const called = bearers.find(({ words }) => words.length > 1 && words[0] === given);
  if (called !== undefined || bearers.length < 2) return called ?? bearers[0];
  // “Ida Cole” of an article that names Ada and Jon Cole
  if (isGivenName(given) && !SENTENCE_WORDS.has(given)) return undefined;
  return chooseBearer(bearers, { ...run, words: [surname], titles: [] });
}

/** Names in a title, where they touch other capitals: surnames of the body's people, and full names of people whom it calls by surname only. */
function addFromTitle({ run, tokens }: Found, drafts: Drafts, text: string): void {
  const inside = tokens.filter(
    (token) => token.kind === 'word' && run.start <= token.start && token.end <= run.end,
  );
  inside.forEach((token, index) => {
    const given = inside[INITIAL.test(inside[index - 1]?.text ?? '') ? index - 2 : index - 1];
    const bearer = findTitled(drafts, run, { surname: token.lower, given: given?.lower ?? '' });
    if (bearer === undefined) return;
    const full =
      given !== undefined &&
      isGivenName(given.lower) &&
      (!bearer.hasFullName || bearer.words[0] === given.lower);
    if (full && !bearer.hasFullName) {
      Object.assign(bearer, {
        ...toDraft({ ...run, words: [given.text, token.text], start: given.start, end: token.end }, text),
        mentions: bearer.mentions,
        roles: bearer.roles,
      });
    }
    const start = full ? given.start : token.start;
    const end = bearer.isJunior && isJunior(run) ? run.end : token.end;
    bearer.mentions.push({ start, end, kind: full ? 'full' : 'short' });
  });
}

/** “the first lady, Ada Cole”, “his wife, Ada Cole”: what only one gender can be. */
function toKinGender(roles: ReadonlySet<string>): Gender | null {
  if (roles.has('lady') || roles.has('first-lady')) return 'female';
  const genders = new Set([...roles].flatMap((role) => (KIN.has(role) ? (toTitleGender(role) ?? []) : [])));
  const [only] = genders;
  return genders.size === 1 ? (only ?? null) : null;
}

function toPerson(draft: Draft, index: number, drafts: Drafts): Person {
  const others = drafts.bySurname(draft.words.at(-1) ?? '').filter((other) => other !== draft);
  return {
    id: `p${index + 1}`,
    name: draft.name,
    given: givenOf(draft.words) ?? null,
    surname: draft.words.at(-1) ?? '',
    gender: draft.gender,
    roles: draft.roles,
    shared: others.length > 0,
    onlyOfGender:
      draft.gender !== null && others.every(({ gender }) => gender !== null && gender !== draft.gender),
    mentions: draft.mentions,
  };
}

/**
 * The people that an article names, each with all mentions in reading order.
 *
 * A person is introduced by a full name (a given name, a title or a role beside it, or what stands round it, shows that it is a
 * person's) or by a title; later surnames and given names are joined to it. Titles are no part of a mention.
 *
 * @param sentences  the article's sentences, in reading order
 * @returns people in order of their first mention; mentions of different people are disjoint
 */
export function findPeople(article: ReadArticle, sentences: readonly Span[]): Person[] {
  const { text } = article;
  const found = withGenerations(findAllRuns(article, sentences), text);
  const parted = findPartedSurnames(found.map(({ run }) => run));
  const drafts = new Drafts(parted);
  const later: NameRun[] = [];
  for (const { run, plain } of found) {
    if (plain && run.sure && isFull(run)) addMention(findOrAdd(drafts, run, text), run, 'full');
    else if (plain) later.push(run);
  }
  const countries = findCountries(later);
  const use = toSurnameUse(later, sentences);
  const namesakes = findNamesakeRuns(later, text);
  for (const run of later)
    if (!namesakes.has(run) && !run.theAlone) addShort(drafts, run, { text, countries, use });
  for (const each of found) if (!each.plain) addFromTitle(each, drafts, text);
  const first = (draft: Draft): number =>
    draft.mentions.reduce((least, mention) => Math.min(least, mention.start), Number.POSITIVE_INFINITY);
  const people = [...drafts.all].sort((a, b) => first(a) - first(b));
  for (const draft of people) draft.mentions.sort((a, b) => a.start - b.start);
  const genders = inferGenders(text, sentences, people);
  for (const [index, draft] of people.entries())
    draft.gender = toKinGender(draft.roles) ?? genders[index] ?? null;
  return people.map((draft, index) => toPerson(draft, index, drafts));
}
