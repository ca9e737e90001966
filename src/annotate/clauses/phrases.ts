import { findCueForm, isPlainSpeech } from '../lexicon/cues.ts';
import { isTitleWord } from '../lexicon/people-titles.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONTRACTED,
  DETERMINERS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../lexicon/speakers-words.ts';
import type { UnitToken } from './units.ts';

/** A noun phrase: tokens `from` to `to` (exclusive), its head word at `head`. */
export type Phrase = { from: number; to: number; head: number };

/** The tokens of a sentence; an index past either end gives nothing. */
export type Tokens = readonly UnitToken[];

const MAX_PHRASE_LENGTH = 30;
const PHRASE_MARK = /^[-/&'’$%#.*+"“”`]$/u;

/** The token in lower case, or '' past either end. */
export const lowerAt = (tokens: Tokens, index: number): string => tokens[index]?.lower ?? '';

/** The token as written, or '' past either end. */
export const textAt = (tokens: Tokens, index: number): string => tokens[index]?.text ?? '';

/** True for a word; false for a mark, a quotation, and past either end. */
export const isWord = (tokens: Tokens, index: number): boolean => tokens[index]?.kind === 'word';

/** True for a word that starts with a capital letter. */
export const isCapitalAt = (tokens: Tokens, index: number): boolean =>
  isWord(tokens, index) && /^\p{Lu}/u.test(textAt(tokens, index));

/** True for a listed adverb and for what ends in “ly” and is none of the nouns and adjectives that do. */
export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) ||
  (lower.length > 4 &&
    lower.endsWith('ly') &&
    !/^(?:family|ally|july|italy|assembly|supply|reply|bully|rally|monopoly|anomaly|lily|billy|kelly|emily|sally|molly|reilly|early|daily|weekly|elderly|friendly|likely|only)$/u.test(
      lower,
    ));

/** Forms of “have”, “be”, “do” and modals; “’s” may be one. */
export const isAuxiliary = (lower: string): boolean => AUXILIARIES.has(lower);

/** A dash between clauses, not a hyphen inside a word. */
export const isDash = (tokens: Tokens, index: number): boolean => {
  const token = tokens[index];
  if (token === undefined || !/^[-–—―]$/u.test(token.text)) return false;
  return (
    token.text !== '-' || tokens[index - 1]?.end !== token.start || tokens[index + 1]?.start !== token.end
  );
};

/** True where a clause or an inserted part ends: marks, quotations, the edges of the sentence. */
export function isClauseEdge(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind === 'quote') return true;
  if (token.kind === 'word') return false;
  return isDash(tokens, index) || !PHRASE_MARK.test(token.text);
}

/** Steps left over adverbs, auxiliaries and times between a subject and its verb; the index of the last word of what stands before. */
export function skipBeforeVerb(tokens: Tokens, verb: number): number {
  let index = verb - 1;
  for (let steps = 0; index >= 0 && steps < 10; steps += 1) {
    const lower = lowerAt(tokens, index);
    if (isAdverb(lower) || isAuxiliary(lower) || (CONTRACTED.has(lower) && index > 0)) index -= 1;
    else if (
      TIMES.has(lower) &&
      isCapitalAt(tokens, index) &&
      index > 0 &&
      /^(?:on|in|by|early|late|last|since)$/u.test(lowerAt(tokens, index - 1))
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

const isFiniteVerb = (tokens: Tokens, index: number): boolean => {
  const lower = lowerAt(tokens, index);
  if (isAuxiliary(lower) || isPlainSpeech(lower)) return true;
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
  /^(?:tell|told|tells|telling|ask|asked|asks|show|shows|showed|gave|give|gives)$/u.test(
    lowerAt(tokens, pronoun - 1),
  );

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
      before !== "'s"
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

/** “marching” in “protesters marching through the streets”. */
const isParticiple = (tokens: Tokens, index: number): boolean =>
  lowerAt(tokens, index).endsWith('ing') &&
  !isCapitalAt(tokens, index) &&
  /[^s]s$|^people$/u.test(lowerAt(tokens, index - 1)) &&
  (PREPOSITIONS.has(lowerAt(tokens, index + 1)) || DETERMINERS.has(lowerAt(tokens, index + 1)));

/** Adjectives and participles that stand after the noun with a preposition: “people familiar with”, “sources close to”. */
const POSTPOSED =
  /^(?:familiar|close|briefed|involved|aware|present|privy|based|linked|loyal|knowledgeable|responsible|opposed|allied|seen|cited|quoted|shared|posted|published|released|obtained|reviewed|circulated)$/u;

const isPostposed = (tokens: Tokens, index: number): boolean =>
  POSTPOSED.test(lowerAt(tokens, index)) && PREPOSITIONS.has(lowerAt(tokens, index + 1));

/** Head of the phrase `from`–`to`: the word before its first preposition, “and” or bracket, else its last one. */
export function findHead(tokens: Tokens, from: number, to: number): number {
  let head = -1;
  for (let at = from; at < to; at += 1) {
    const lower = lowerAt(tokens, at);
    if (
      head >= 0 &&
      (PREPOSITIONS.has(lower) || lower === 'and' || RELATIVES.has(lower) || /^[([,]$/u.test(lower))
    )
      break;
    if (head >= 0 && (isParticiple(tokens, at) || isPostposed(tokens, at))) break;
    if (isWord(tokens, at) && !CONTRACTED.has(lower) && !PREPOSITIONS.has(lower)) head = at;
  }
  return head < 0 ? to - 1 : head;
}

/** The noun phrase that ends at token `end`; undefined when no noun stands there. */
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
  if (from === last && lowerAt(tokens, from - 1) === 'to' && !isCapitalAt(tokens, from)) return undefined;
  const head = findHead(tokens, from, last + 1);
  return { from, to: isParticiple(tokens, head + 1) ? head + 1 : last + 1, head };
}

const opensPhrase = (tokens: Tokens, index: number): boolean => {
  const lower = lowerAt(tokens, index);
  if (!isWord(tokens, index)) return false;
  if (OBJECT_PRONOUNS.has(lower))
    return lower === 'her' && isWord(tokens, index + 1) && !PREPOSITIONS.has(lowerAt(tokens, index + 1));
  if (isCapitalAt(tokens, index)) return !TIMES.has(lower);
  if (/^\p{Nd}/u.test(lower)) return true;
  return (
    DETERMINERS.has(lower) ||
    POSSESSIVES.has(lower) ||
    (SUBJECT_PRONOUNS.has(lower) && lower !== 'who' && lower !== 'it') ||
    isTitleWord(lower) ||
    /[^s]s$/u.test(lower)
  );
};

/** The noun phrase that begins at token `start`, up to its verb, comma or preposition; undefined when none begins there. */
export function findPhraseAfter(tokens: Tokens, start: number): Phrase | undefined {
  let from = start;
  while (isAdverb(lowerAt(tokens, from))) from += 1;
  if (!opensPhrase(tokens, from)) return undefined;
  if (SUBJECT_PRONOUNS.has(lowerAt(tokens, from))) return { from, to: from + 1, head: from };
  let to = from + 1;
  while (to < tokens.length && to - from < MAX_PHRASE_LENGTH && !endsPhrase(tokens, from, to)) to += 1;
  return { from, to, head: findHead(tokens, from, to) };
}

function endsPhrase(tokens: Tokens, from: number, at: number): boolean {
  const lower = lowerAt(tokens, at);
  if (textAt(tokens, at) === '(' || isClauseEdge(tokens, at)) return true;
  if (textAt(tokens, at) === '.' && at === tokens.length - 1) return true;
  if (isFiniteVerb(tokens, at) || (CONTRACTED.has(lower) && lower !== "'s")) return true;
  if (lower === 'of' || lower === 'and') return false;
  if (PREPOSITIONS.has(lower))
    return isCapitalAt(tokens, at - 1) || !/^(?:for|at|with|from|in|on|to|near|familiar)$/u.test(lower);
  if (TIMES.has(lower) && isCapitalAt(tokens, at) && at > from) return true;
  return SUBORDINATORS.has(lower) || OBJECT_PRONOUNS.has(lower) || isAdverb(lower);
}
