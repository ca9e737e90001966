import { findCueForm, isPlainSpeech } from '../lexicon/cues.ts';
import { isTitleWord } from '../lexicon/people-titles.ts';
import {
  CONTRACTED,
  DETERMINERS,
  FINITE_PASTS,
  IRREGULAR_PASTS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../lexicon/speakers-words.ts';
import { AFTER_COMES, BEFORE_DAY, TIME_NOUNS } from '../lexicon/time-words.ts';
import { BEFORE_HEARER } from '../lexicon/verb-classes.ts';
import { skipContact } from './contact-clauses.ts';
import { findHead, isParticiple } from './heads.ts';
import {
  isAdverb,
  isAuxiliaryAt,
  isCapitalAt,
  isClauseEdge,
  isWord,
  lowerAt,
  type Tokens,
  textAt,
} from './tokens-at.ts';

/** A noun phrase: tokens `from` to `to` (exclusive), its head word at `head`. */
export type Phrase = { from: number; to: number; head: number };

export const MAX_PHRASE_LENGTH = 30;

/** Steps left over adverbs, auxiliaries and times between a subject and its verb; the index of the last word of what comes before. */
export function skipBeforeVerb(tokens: Tokens, verb: number): number {
  let index = verb - 1;
  for (let steps = 0; index >= 0 && steps < 10; steps += 1) {
    const lower = lowerAt(tokens, index);
    if (isAdverb(lower) || isAuxiliaryAt(tokens, index) || (CONTRACTED.has(lower) && index > 0)) index -= 1;
    else if (
      TIMES.has(lower) &&
      isCapitalAt(tokens, index) &&
      index > 0 &&
      BEFORE_DAY.has(lowerAt(tokens, index - 1))
    )
      index -= 2;
    else if (
      TIMES.has(lower) &&
      isCapitalAt(tokens, index) &&
      index > 0 &&
      isWord(tokens, index - 1) &&
      !DETERMINERS.has(lowerAt(tokens, index - 1))
    )
      index -= 1;
    else if (/^\p{Nd}{4}$/u.test(lower) && lowerAt(tokens, index - 1) === 'in') index -= 2;
    else break;
  }
  return index;
}

/** Index of the token that opens the bracket closed at `index`; -1 when there is none near. */
export function findBracket(tokens: Tokens, index: number): number {
  for (let at = index - 1; at >= 0 && index - at < 15; at -= 1) {
    if (/^[([]$/u.test(textAt(tokens, at))) return at;
  }
  return -1;
}

/** “The talks come as officials said”, “comes a day after Hale said”: what comes is no part of who says. */
const comesWith = (lower: string, next: string): boolean => /^comes?$/u.test(lower) && AFTER_COMES.has(next);

export const isFiniteVerb = (tokens: Tokens, index: number): boolean => {
  const lower = lowerAt(tokens, index);
  if (isAuxiliaryAt(tokens, index) || isPlainSpeech(lower) || FINITE_PASTS.has(lower)) return true;
  if (comesWith(lower, lowerAt(tokens, index + 1))) return true;
  const form = findCueForm(lower);
  return form !== undefined && form.form === 'past' && !form.noun && !isNominalBefore(tokens, index);
};

/** A past participle that stands as an adjective: “the proposed rule”. */
const isNominalBefore = (tokens: Tokens, index: number): boolean => {
  const before = lowerAt(tokens, index - 1);
  return DETERMINERS.has(before) || POSSESSIVES.has(before) || before === "'s" || isAdverb(before);
};

/** True when the words from the clause's start up to `index` hold a verb: then “and” joins clauses, not nouns. */
function hasVerbBefore(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at < 40 && !isClauseEdge(tokens, at); at -= 1) {
    if (isFiniteVerb(tokens, at)) return true;
  }
  return false;
}

/** First token of the noun phrase whose last one is `end`: leftwards to the edge of the clause. */
function findPhraseStart(tokens: Tokens, end: number): number {
  let start = end;
  while (start > 0 && end - start < MAX_PHRASE_LENGTH) {
    const at = start - 1;
    const lower = lowerAt(tokens, at);
    if (textAt(tokens, at) === ')') {
      const open = findBracket(tokens, at);
      if (open < 0) break;
      start = open;
      continue;
    }
    if (lower === 'her' && !isHearerBefore(tokens, at)) return at;
    if (isClauseEdge(tokens, at) || isFiniteVerb(tokens, at) || OBJECT_PRONOUNS.has(lower)) break;
    if (SUBJECT_PRONOUNS.has(lower) && !DETERMINERS.has(lower)) break;
    if (
      lower === 'and'
        ? hasVerbBefore(tokens, at) || SUBJECT_PRONOUNS.has(lowerAt(tokens, start))
        : isStop(tokens, at)
    )
      break;
    start = at;
  }
  return start;
}

/** “told her officials had left”: the pronoun is the hearer, not the owner of what follows. */
const isHearerBefore = (tokens: Tokens, pronoun: number): boolean =>
  BEFORE_HEARER.has(lowerAt(tokens, pronoun - 1));

const isStop = (tokens: Tokens, index: number): boolean => {
  const lower = lowerAt(tokens, index);
  if (PREPOSITIONS.has(lower)) return false;
  return SUBORDINATORS.has(lower) && !(lower === 'that' && DETERMINERS.has(lower) && index === 0);
};

/** The last noun phrase of a stretch that opens with a preposition: “In a statement Hale” gives “Hale”. */
export function findLastChunk(tokens: Tokens, start: number, end: number): number {
  let at = end;
  const named = isCapitalAt(tokens, end);
  while (at > start) {
    const before = lowerAt(tokens, at - 1);
    if (PREPOSITIONS.has(before) && before !== 'of') break;
    if (DETERMINERS.has(lowerAt(tokens, at)) || POSSESSIVES.has(lowerAt(tokens, at))) break;
    if (
      named &&
      isWord(tokens, at - 1) &&
      !isCapitalAt(tokens, at - 1) &&
      !isTitleWord(before) &&
      before !== "'s" &&
      !(before === 'of' && isCapitalAt(tokens, at - 2))
    )
      break;
    at -= 1;
  }
  return at;
}

const isLeadIn = (tokens: Tokens, index: number): boolean => {
  const lower = lowerAt(tokens, index);
  return (
    isAdverb(lower) ||
    lower === 'and' ||
    lower === 'but' ||
    lower === 'so' ||
    (TIMES.has(lower) && !isCapitalAt(tokens, index)) ||
    /^["“”'’.]$/u.test(lower)
  );
};

/** “three days after the council” is about the council: the index after a time and its “after” or “before”. */
function skipTimeClause(tokens: Tokens, from: number, last: number): number {
  for (let at = from + 1; at < last; at += 1) {
    if (!/^(?:after|before|since)$/u.test(lowerAt(tokens, at))) continue;
    return TIME_NOUNS.has(lowerAt(tokens, at - 1)) ? at + 1 : from;
  }
  return from;
}

/** “Cole and Hale met at the port as an official” is about the official: the index after an “as” that a past verb comes before. */
function skipClause(tokens: Tokens, from: number, last: number): number {
  for (let at = last - 1; at > from + 1; at -= 1) {
    if (lowerAt(tokens, at) !== 'as') continue;
    const opens = DETERMINERS.has(lowerAt(tokens, at + 1)) || isCapitalAt(tokens, at + 1);
    const verb = tokens.slice(from + 1, at - 1).some(({ lower }) => IRREGULAR_PASTS.has(lower));
    return opens && verb ? at + 1 : from;
  }
  return from;
}

/** The noun phrase that ends at token `end`; undefined when no noun is there. */
export function findPhraseBefore(tokens: Tokens, end: number): Phrase | undefined {
  let last = end;
  while (last > 0 && /^[.'’"“”]$/u.test(textAt(tokens, last)) && tokens[last]?.kind === 'mark') last -= 1;
  const lower = lowerAt(tokens, last);
  if (textAt(tokens, last) === ')') {
    const open = findBracket(tokens, last);
    return open > 0 ? findPhraseBefore(tokens, open - 1) : undefined;
  }
  if (!isWord(tokens, last)) return undefined;
  if (SUBJECT_PRONOUNS.has(lower)) return { from: last, to: last + 1, head: last };
  if (
    PREPOSITIONS.has(lower) ||
    (SUBORDINATORS.has(lower) && lower !== 'that') ||
    POSSESSIVES.has(lower) ||
    /^(?:the|an?|every|no)$/u.test(lower)
  )
    return undefined;
  let from = findPhraseStart(tokens, last);
  while (from < last && isLeadIn(tokens, from)) from += 1;
  if (PREPOSITIONS.has(lowerAt(tokens, from)) || (TIMES.has(lowerAt(tokens, from)) && from < last))
    from = findLastChunk(tokens, from, last);
  from = skipContact(tokens, skipClause(tokens, skipTimeClause(tokens, from, last), last), last);
  if (from === last && lowerAt(tokens, from - 1) === 'to' && !isCapitalAt(tokens, from)) return undefined;
  const head = findHead(tokens, from, last + 1);
  return { from, to: isParticiple(tokens, head + 1) ? head + 1 : last + 1, head };
}
