import { isSpeechKey } from '../../align/words/vocabulary.ts';
import { isVerb, toKey, toWords, type Word } from '../../align/words/words.ts';
import { isFunctionWord } from '../../diff/function-words.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import { containsSpan, findOverlapping, overlaps, type Span, sliceSpan } from '../../model/span.ts';
import { findClauseOf } from '../words/clause-of.ts';
import { findNamedBefore } from '../words/named-before.ts';

/** What a time is told of, as far as the words beside it tell. */
export type TimeThing = {
  /** The nearest verb before it in its clause, else after it; verbs of saying are one. */
  verb: string | undefined;
  /** True for the time at which somebody says something. */
  isSaid: boolean;
  /** What is said then. */
  said: readonly Span[];
  /** Who is named right before the verb. */
  subjects: ReadonlySet<string>;
  /** What it is an attribute of: “a Monday trip”, “Monday’s vote”. */
  attributed: string | undefined;
  /** The noun right before it: “the vote on Monday”, “a vote set for Monday”. */
  noun: string | undefined;
  /** True where the words say that the noun has that time: “set for Monday”. */
  isHeld: boolean;
  /** True in quoted words. */
  isQuoted: boolean;
};

/** Before a time that is an attribute, and after it. */
const ATTRIBUTE_BEFORE = /(?:\b(?:an?|the|his|her|their|its|our)|['’]s)(?: \p{Ll}{3,20})? $/iu;
const POSSESSIVE_AFTER = /^['’]s? +(?=\p{L})/u;
const NOUN_AFTER = /^ (?=\p{L})/u;

/** How many characters round a time are read for that, and how many words what it is an attribute of may have. */
const REACH = 48;
const ATTRIBUTED_WORDS = 3;

/** Between a noun and its time: “a vote set for Monday”. */
const HELD = /^(?:set|scheduled|held|due|slated|planned|expected)$/u;

/** “reported” is one, be “report” a noun. */
const PAST = /..ed$/u;

/** “meetings” is no form of a verb. */
const MEETINGS = /ings$/u;

/** Reads what a time of a passage is told of. */
export function readTimeThing(time: Span, passage: Span, article: AnnotatedArticle): TimeThing {
  const { text, quotations, attributions } = article;
  const clause = findClauseOf(text, passage, time);
  const names = findOverlapping(article.names, clause);
  const words = toWords(sliceSpan(text, clause), clause.start).filter(
    (word) => !overlaps(word, time) && !names.some((name) => overlaps(name, word)),
  );
  const verb = findVerb(words, time, text);
  const key = verb && toKey(verb, false);
  const cited = attributions.filter(({ cue }) => cue !== null && verb !== undefined && overlaps(cue, verb));
  const isInside = verb !== undefined && isPartOfSaid(time, verb, text);
  return {
    verb: key,
    isSaid: !isInside && (cited.length > 0 || (key !== undefined && isSpeechKey(key))),
    said: cited.map(({ content }) => content),
    subjects: new Set(findNamedBefore(verb?.start, article)),
    attributed: findAttributed(time, article),
    ...findNounBefore(words, time),
    isQuoted: quotations.some((one) => one.kind !== 'title' && containsSpan(one, time)),
  };
}

/** Right before a word that is a noun there, or says which one: “in his weekly address”. */
const NOUN_PLACE = /\b(?:an?|the|his|her|their|its|our)(?: [\p{L}-]{1,20})? $/iu;

/** The nearest verb; a time follows the verb that it is of, mostly. */
function findVerb(words: readonly Word[], time: Span, text: string): Word | undefined {
  const verbs = words.filter(
    (word) =>
      (isVerb(word) || PAST.test(word.form)) &&
      !MEETINGS.test(word.form) &&
      !NOUN_PLACE.test(text.slice(Math.max(0, word.start - REACH), word.start)),
  );
  return verbs.findLast(({ end }) => end <= time.start) ?? verbs.find(({ start }) => start >= time.end);
}

/** “This week, he said, they will sail”: a time of what is said. */
const isPartOfSaid = (time: Span, verb: Span, text: string): boolean =>
  time.end <= verb.start && text.charAt(time.end) === ',' && text.charAt(verb.end) === ',';

function findAttributed(time: Span, { text }: AnnotatedArticle): string | undefined {
  const after = text.slice(time.end, time.end + REACH);
  const isPossessive = POSSESSIVE_AFTER.test(after);
  const isAttribute =
    isPossessive ||
    (NOUN_AFTER.test(after) &&
      ATTRIBUTE_BEFORE.test(text.slice(Math.max(0, time.start - REACH), time.start)));
  if (!isAttribute) return undefined;
  const rest = after.replace(/^['’]s?/u, '');
  const [group = ''] = rest.split(/[.,;:!?()“”"—–]/u);
  const words = toWords(group);
  const stop = words.findIndex((word) => isFunctionWord(word.form));
  const noun = words.slice(0, stop < 0 ? ATTRIBUTED_WORDS : Math.min(stop, ATTRIBUTED_WORDS)).at(-1);
  return noun && toKey(noun, false);
}

function findNounBefore(words: readonly Word[], time: Span): Pick<TimeThing, 'noun' | 'isHeld'> {
  const before = words.filter(({ end, form }) => end <= time.start && !isFunctionWord(form));
  const last = before.at(-1);
  const isHeld = last !== undefined && HELD.test(last.form);
  const noun = isHeld ? before.at(-2) : last;
  return { noun: noun === undefined || PAST.test(noun.form) ? undefined : toKey(noun, false), isHeld };
}
