import { isSpeechKey } from '../../align/words/vocabulary.ts';
import { isVerb, toKey, toWords, type Word } from '../../align/words/words.ts';
import { isFunctionWord } from '../../diff/function-words.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { findOverlapping, overlaps, type Span } from '../../model/span.ts';
import { findClauseOf } from './clause-of.ts';
import { findNamedBefore } from './named-before.ts';
import type { StoryArticles } from './story-articles.ts';
import { areApart } from './told-words.ts';

/** How many words before and after an amount or a time, in its clause, tell of what it is. */
const REACH = 8;

/** How many words from a time its object or place stands, by which two times are of one thing though the verbs are not the same. */
const OBJECT_REACH = 3;

/** How many words from an amount somebody is named whose amount it is. */
const BEARER_REACH = 4;

/** From so many amounts of one unit on, a sentence is a list: whose amount it is, only a name beside it tells. */
const LIST_MIN_FIGURES = 3;

/** Fewest telling words in common that tell of one thing where the verbs are not the same. */
const SHARED_MIN_WORDS = 2;

/** Something that is set against what is told: “instead of the 60 that are needed”. */
const SET_AGAINST = /\b(?:instead of|rather than|compared (?:with|to)|than|not)(?: (?:the|an?))?\s$/iu;

/** How many characters before a reading are read for that. */
const BEFORE = 24;

/** What a reading hangs on: the telling words near it in its clause, the nearest verb, and who is named in its passage and beside it. */
type Beside = {
  words: ReadonlySet<string>;
  verb: string | undefined;
  /** Words and names right beside it. */
  objects: ReadonlySet<string>;
  names: ReadonlySet<string>;
  bearers: ReadonlySet<string>;
  /** Who is named last before the verb, in the clause. */
  subjects: ReadonlySet<string>;
  isSetAgainst: boolean;
  isListed: boolean;
};

/** An amount or a time in a passage; a time has no unit. */
export type Place = Span & { passage: string; unit?: string };

/** Tells whether two readings may be of one thing, so that they can be told to differ. */
export type NearReader = (a: Place, b: Place) => boolean;

/** Tells whether the passages of an article tell what a reading hangs on, so that it can be told to lack it. */
export type ToldReader = (reading: Place, article: Id) => boolean;

const NOTHING: Beside = {
  words: new Set(),
  verb: undefined,
  objects: new Set(),
  names: new Set(),
  bearers: new Set(),
  subjects: new Set(),
  isSetAgainst: false,
  isListed: false,
};

/**
 * Makes the functions that tell what amounts and times are of.
 *
 * Two may be of one thing where their passages are linked surely enough (`isLinked`) and surely report the same and have no other (`isSure`), or where what each hangs on is the same: the nearest verb in its clause, or two other telling words of it. “Subpoenaed in March” and “left in
 * October” are two things. Two amounts are of two things where other people are named beside them, or in their passages; in a list the name has to be the same. What is
 * only set against another (“instead of the 60”) is of nothing.
 */
export function createNearReader(
  passages: readonly Passage[],
  articles: StoryArticles,
  { isSure = () => false, isLinked = () => true }: { isSure?: NearReader; isLinked?: NearReader } = {},
): {
  mayBeOfOne: NearReader;
  hangOnOneVerb: NearReader;
  countShared: (a: Place, b: Place) => number;
  isToldBy: ToldReader;
} {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const known = new Map<string, Beside>();
  const read = (place: Place): Beside => {
    const id = `${place.passage} ${place.start} ${place.unit ?? ''}`;
    const passage = byId.get(place.passage);
    const beside = known.get(id) ?? (passage === undefined ? NOTHING : readNear(place, passage, articles));
    known.set(id, beside);
    return beside;
  };
  return {
    mayBeOfOne: (a, b) => {
      if (!isLinked(a, b)) return false;
      const [left, right] = [read(a), read(b)];
      if (left.isSetAgainst || right.isSetAgainst) return false;
      const isTime = a.unit === undefined;
      if (isTime ? areApart(left.subjects, right.subjects) : areOfOthers(left, right)) return false;
      return isSure(a, b) || areOfOne(left, right, !isTime);
    },
    hangOnOneVerb: (a, b) => haveOneVerb(read(a), read(b)),
    countShared: (a, b) => countTelling(read(a).words.intersection(read(b).words)),
    isToldBy: (reading, article) =>
      passages.some(
        (one) =>
          one.article === article &&
          tells(readTold(one, articles), read(reading), reading.unit === undefined),
      ),
  };
}

function haveOneVerb(left: Beside, right: Beside): boolean {
  const verb = left.verb ?? right.verb;
  if (verb === undefined || areApart(left.subjects, right.subjects)) return false;
  if (isSpeechKey(verb) && countTelling(left.words.intersection(right.words)) < SHARED_MIN_WORDS)
    return false;
  return (
    left.verb === right.verb ||
    [left, right].every((one) => one.verb === verb || (one.verb === undefined && one.words.has(verb)))
  );
}

function areOfOne(left: Beside, right: Beside, areFigures: boolean): boolean {
  const shared = left.words.intersection(right.words);
  if (left.verb === undefined || right.verb === undefined) return shared.size > 0;
  if (left.verb === right.verb)
    return !isSpeechKey(left.verb) || !areApart(left.names, right.names) || shared.size > 1;
  if (shared.has(left.verb) && shared.has(right.verb)) return true;
  const isBesideOne = areFigures || !left.objects.isDisjointFrom(right.objects);
  return isBesideOne && countTelling(shared) >= SHARED_MIN_WORDS;
}

const countTelling = (words: ReadonlySet<string>): number =>
  [...words].filter((key) => !isSpeechKey(key)).length;

/** True for amounts of two people, bodies or places, as far as names tell: those beside them, and those of their passages where little else near them is the same. */
const areOfOthers = (left: Beside, right: Beside): boolean =>
  (areApart(left.names, right.names) &&
    countTelling(left.words.intersection(right.words)) < SHARED_MIN_WORDS) ||
  areApart(left.bearers, right.bearers) ||
  ((left.isListed || right.isListed) && left.bearers.isDisjointFrom(right.bearers));

/** True where a passage tells the verb that a reading hangs on, or, of an amount or beside a verb of saying, most of the other words of its clause. */
function tells(
  told: ReadonlySet<string>,
  { words, verb, isListed, isSetAgainst }: Beside,
  isTime: boolean,
): boolean {
  if (isListed || isSetAgainst) return false;
  if (verb !== undefined && !isSpeechKey(verb) && told.has(verb)) return true;
  if (isTime && verb !== undefined && !isSpeechKey(verb)) return false;
  // Who is only called on to do it has not announced it.
  if (isTime && verb !== undefined && ![...told].some(isSpeechKey)) return false;
  const telling = [...words].filter((key) => !isSpeechKey(key));
  const shared = telling.filter((key) => told.has(key)).length;
  return shared * 2 >= telling.length && shared >= Math.min(SHARED_MIN_WORDS, telling.length) && shared > 0;
}

const readTold = (passage: Passage, articles: StoryArticles): ReadonlySet<string> =>
  new Set(
    toWords(articles.get(passage.article).text.slice(passage.start, passage.end)).flatMap((word) =>
      isFunctionWord(word.form) ? [] : [toKey(word, false)],
    ),
  );

/** A telling word of a clause, and how many words it stands from a reading. */
type NearWord = { word: Word; key: string; distance: number; isAfter: boolean };

function readNear(reading: Place, passage: Passage, articles: StoryArticles): Beside {
  const article = articles.get(passage.article);
  const { text } = article;
  const clause = findClauseOf(text, passage, reading);
  const names = findOverlapping(article.names, clause);
  const words = toWords(text.slice(clause.start, clause.end), clause.start);
  const distanceOf = createDistance(words, reading);
  const near = findNear(words, { reading, names, distanceOf });
  const findNamed = (reach: number): string[] =>
    names.flatMap((name) =>
      words.some((word, index) => overlaps(word, name) && distanceOf(index).distance <= reach)
        ? [name.entity]
        : [],
    );
  const beside = near.filter(({ distance }) => distance <= OBJECT_REACH).map(({ key }) => key);
  return {
    words: new Set(near.map(({ key }) => key)),
    verb: findVerb(near, reading)?.key,
    objects: new Set([...beside, ...findNamed(OBJECT_REACH)]),
    names: new Set(findOverlapping(article.names, passage).map(({ entity }) => entity)),
    bearers: new Set(findNamed(BEARER_REACH)),
    subjects: new Set(findNamedBefore(findVerb(near, reading)?.word.start, article)),
    isSetAgainst: SET_AGAINST.test(text.slice(Math.max(0, reading.start - BEFORE), reading.start)),
    isListed: reading.unit !== undefined && isInList(reading, article),
  };
}

type DistanceOf = (index: number) => Pick<NearWord, 'distance' | 'isAfter'>;

/** Makes the function that tells how many words the word of an index stands from a reading. */
function createDistance(words: readonly Word[], reading: Span): DistanceOf {
  const own = words.flatMap((word, index) => (overlaps(word, reading) ? [index] : []));
  const [first = 0, last = words.length - 1] = [own[0], own.at(-1)];
  return (index) => ({ distance: Math.max(first - index, index - last, 0), isAfter: index > last });
}

function findNear(
  words: readonly Word[],
  { reading, names, distanceOf }: { reading: Place; names: readonly Span[]; distanceOf: DistanceOf },
): NearWord[] {
  // “49 people”: what is counted tells of what it is; “six points” and “15 percent” do not.
  const isMeasured = reading.unit !== 'count' && reading.unit !== 'people';
  return words.flatMap((word, index) =>
    isTelling(word) &&
    distanceOf(index).distance <= REACH &&
    !(isMeasured && overlaps(word, reading)) &&
    !names.some((name) => overlaps(name, word))
      ? [{ word, key: toKey(word, false), ...distanceOf(index) }]
      : [],
  );
}

/** “meetings” is no form of a verb. */
const MEETINGS = /ings$/u;

/** The nearest verb; a time follows the verb that it is of, mostly: “was fined on Monday for painting”. */
function findVerb(near: readonly NearWord[], reading: Place): NearWord | undefined {
  const verbs = near.filter(
    ({ word }) => isVerb(word) && !MEETINGS.test(word.form) && !overlaps(word, reading),
  );
  const before = reading.unit === undefined ? verbs.filter(({ isAfter }) => !isAfter) : [];
  return (before.length > 0 ? before : verbs).sort((a, b) => a.distance - b.distance)[0];
}

function isInList({ unit, ...span }: Place, { sentences, figures }: AnnotatedArticle): boolean {
  const sentence = sentences.find((one) => overlaps(one, span));
  const alike = figures.filter(
    (one) => one.unit === unit && sentence !== undefined && overlaps(one, sentence),
  );
  return alike.length >= LIST_MIN_FIGURES;
}

const isTelling = (word: Word): boolean => word.value === undefined && !isFunctionWord(word.form);
