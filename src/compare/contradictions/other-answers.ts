import { isSpeechKey } from '../../align/words/vocabulary.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import type { Contradiction } from '../../model/relations.ts';
import { overlaps, type Span, sliceSpan } from '../../model/span.ts';
import { type ContentReader, type ContentWord, toCover } from '../words/content.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { CONDITION } from '../words/telling-weight.ts';
import { areOfOneSide, areOpposites } from './opposites.ts';
import { type Denied, findDenied } from './polarity.ts';

/** What a passage tells, what it denies, and whether any “not” stands in it. */
export type Said = {
  text: string;
  /** True where what it tells hangs on something. */
  isConditional: boolean;
  words: readonly ContentWord[];
  denied: readonly Denied[];
  isNegated: boolean;
  isQuestion: boolean;
  isResisting: boolean;
};

type Found = Pick<Contradiction, 'kind'> & { left: Span; right: Span };

/** Least share of what the shorter passage tells that the other tells, too, for “not” and opposite words to be about one thing. */
const MIN_COVER = 0.45;

/** Telling words besides the verb that two passages share before “not” or an opposite word makes them contrary. */
const MIN_SHARED = 2;

/** How many telling words after a deed may be what it is done to. */
const OBJECT_REACH = 2;

/** Before a deed that is not told as done: “expected to attend”, “if they pass”. */
const UNREAL =
  /\b(?:to|can|could|might|may|should|if|unless|whether|without|for|of|the|an?|formerly|once)(?:\s+(?:\p{L}+ly|also|ever))?\s+$/iu;

/** Words by which a passage denies or resists something without a “not”: what it tells beside them is not told as done. */
const RESISTING =
  /\b(?:(?:no|nor|none|nobody|nothing|neither|hardly|against|without|unable|unlikely|instead|rather)\b|oppos|object|refus|reject|den(?:y|ied|ies)|declin|block|prevent|fail|stop|prohibit|doubt)/iu;

/** How many telling words before a deed may be who does it. */
const SUBJECT_REACH = 3;

/** After a participle that only says which: “sailors held in Tern Bay”, “a plan rejected by the board”. */
const DESCRIBING = /^\s(?:by|in|at|during|since)\b/iu;

/** After a deed that is done the other way: who would “vote against” it will “not vote” for it. */
const TURNED = /^\s+(?:against|down)\b/iu;

/** Right before a deed of the future, and right before one that is done to somebody. */
const FUTURE = /(?:\b(?:will|shall|wo)(?:\s?n['’]t|\snot|\snever)?|['’]ll)(?:\sbe)?\s$/iu;
const PASSIVE = /\b(?:is|are|was|were|been|being)(?:\s?n['’]t|\snot|\snever)?\s$/iu;

/** How far before a deed such a word is looked for. */
const UNREAL_REACH = 24;

/** What a passage says, for `findOtherAnswer`. */
export function toSaid(
  passage: Passage,
  { articles, contentOf }: { articles: StoryArticles; contentOf: ContentReader },
): Said {
  const article = articles.get(passage.article);
  const words = contentOf(article, passage);
  return {
    text: article.text,
    isConditional: CONDITION.test(passage.exact),
    words,
    denied: findDenied(words, passage, article),
    isNegated: isNegated(article, passage),
    isQuestion: /\?["”’]?$/u.test(passage.exact.trimEnd()),
    isResisting: RESISTING.test(passage.exact),
  };
}

const isNegated = ({ sentences }: AnnotatedArticle, passage: Span): boolean =>
  sentences.some(({ negations }) => negations.some((negation) => overlaps(negation, passage)));

/** The same deed, denied in one passage alone and told as done in the other; or opposite deeds, done to one thing. */
export function findOtherAnswer(left: Said, right: Said): Found | undefined {
  if (left.isQuestion || right.isQuestion || left.isConditional !== right.isConditional) return undefined;
  const keys = new Set(right.words.map(({ key }) => key));
  const shared = new Set(left.words.map(({ key }) => key).filter((key) => keys.has(key)));
  const cover = Math.max(toCover(left.words, right.words), toCover(right.words, left.words));
  if (shared.size < MIN_SHARED || cover < MIN_COVER) return undefined;
  const mine = findDeniedAlone(left, right);
  if (mine !== undefined) return { kind: 'negation', left: mine.denied, right: mine.told };
  const theirs = findDeniedAlone(right, left);
  if (theirs !== undefined) return { kind: 'negation', left: theirs.told, right: theirs.denied };
  return findOpposite(left, right);
}

/** A deed that one passage denies and the other tells. */
function findDeniedAlone(one: Said, other: Said): { denied: Span; told: Span } | undefined {
  if (other.denied.length > 0 || other.isNegated || other.isResisting) return undefined;
  for (const { word, span } of one.denied.filter((each) => each.word.kind !== 'name')) {
    const isSame = (each: ContentWord, text: string): boolean =>
      isDeed(each, text) &&
      (each.key === word.key || areOfOneSide(each.stem, word.stem)) &&
      isFuture(each, text) === isFuture(word, one.text) &&
      (!isSpeechKey(word.key) || (isPassive(each, text) && isPassive(word, one.text)));
    const told = other.words.find((each) => isSame(each, other.text) && isReal(each, other.text));
    const isToldHere = one.words.some((each) => each !== word && isSame(each, one.text));
    const deeds =
      told &&
      ([
        { said: one, word },
        { said: other, word: told },
      ] as const);
    if (told !== undefined && deeds !== undefined && !isToldHere && areOfOne(...deeds))
      return { denied: span, told };
  }
  return undefined;
}

/** Words for opposite deeds, neither denied, where no passage has both. */
function findOpposite(left: Said, right: Said): Found | undefined {
  for (const one of toDeeds(left)) {
    const other = toDeeds(right).find((each) => areOpposites(one.stem, each.stem));
    if (other === undefined || !areOfOne({ said: left, word: one }, { said: right, word: other })) continue;
    const hasBoth =
      left.words.some(({ stem }) => areOpposites(one.stem, stem)) ||
      right.words.some(({ stem }) => areOpposites(other.stem, stem));
    if (!hasBoth) return { kind: 'opposite', left: one, right: other };
  }
  return undefined;
}

/** Ends right before a verb whose form can also be a noun: “would support”. */
const VERB_BEFORE = /\b(?:would|will|has|have|had|did|does|do)\s$/iu;

/** True for a verb, and for a word that a verb of its form has to be: “offered”, “would support”. */
const isDeed = ({ kind, form, start }: ContentWord, text: string): boolean =>
  kind === 'verb' || (kind === 'noun' && (/..ed$/u.test(form) || VERB_BEFORE.test(toBefore(start, text))));

const toBefore = (start: number, text: string): string =>
  text.slice(Math.max(0, start - UNREAL_REACH), start);

const isFuture = ({ start }: Span, text: string): boolean => FUTURE.test(toBefore(start, text));

/** True for what is done to somebody: who “was told” heard it, whoever said it. */
const isPassive = ({ start }: Span, text: string): boolean => PASSIVE.test(toBefore(start, text));

/** The words of a passage that may name a deed that it tells as done. */
const toDeeds = ({ words, denied, text }: Said): ContentWord[] =>
  words.filter(
    (each) =>
      isDeed(each, text) &&
      !/ing$/u.test(each.form) &&
      isReal(each, text) &&
      !denied.some(({ word }) => word.key === each.key),
  );

const isReal = ({ start, end }: Span, text: string): boolean =>
  !UNREAL.test(sliceSpan(text, { start: Math.max(0, start - UNREAL_REACH), end: start })) &&
  !TURNED.test(text.slice(end, end + UNREAL_REACH)) &&
  !DESCRIBING.test(text.slice(end, end + UNREAL_REACH));

type Deed = { said: Said; word: ContentWord };

/** True when two deeds are done by one person or body, to one thing. */
const areOfOne = (one: Deed, other: Deed): boolean => haveOneObject(one, other) && haveOneSubject(one, other);

/** True when a telling word near before both deeds is the same: who does it. */
function haveOneSubject(one: Deed, other: Deed): boolean {
  const subjects = new Set(toSubjects(one));
  return toSubjects(other).some((key) => subjects.has(key));
}

const toSubjects = ({ said, word }: Deed): string[] =>
  said.words
    .filter(({ start }) => start < word.start)
    .slice(-SUBJECT_REACH)
    .map(({ key }) => key);

/** True when two deeds are done to one thing: a telling word right after them is the same. */
function haveOneObject(one: Deed, other: Deed): boolean {
  const objects = new Set(toObjects(one));
  return toObjects(other).some((key) => objects.has(key));
}

const toObjects = ({ said, word }: Deed): string[] =>
  said.words
    .filter(({ start }) => start > word.start)
    .slice(0, OBJECT_REACH)
    .map(({ key }) => key);
