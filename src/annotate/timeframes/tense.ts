import { PLAIN_PREPOSITIONS } from '../../model/function-words.ts';
import { PAST_FORMS } from '../../model/irregular-forms.ts';
import { lowerAt, type Token } from '../figures/tokens.ts';
import { NOUN_OPENERS } from '../lexicon/clause-words.ts';
import { ARTICLES } from '../lexicon/speakers-words.ts';
import {
  AHEAD_WORDS,
  ARRANGED_FORMS,
  BEFORE_PARTICIPLE,
  DONE_FORMS,
  MODALS,
  TO_COME,
  YET_TO_BE,
} from '../lexicon/time-words.ts';
import { isNounPhrase } from './noun-signs.ts';
import { isPossessive } from './reading.ts';
import { findTerm, opensClause } from './terms.ts';

/** What the verbs round a time word tell of it; `open` where they could tell either. */
export type Tense = 'ahead' | 'past' | 'open';

/**
 * True when the last sign of tense before a time word is one of the future (“will meet on Friday”, “is due Monday”), or, where none stands
 * before it, the time is a term (“rest until Friday”), or the first sign after it is one of the future (“In April, voters will choose”).
 */
export const pointsAhead = (tokens: readonly Token[], at: number): boolean =>
  tenseAround(tokens, at) === 'ahead';

/** What the signs of tense round a time word tell, at most `reach` tokens away; undefined where there is none. */
export const tenseAround = (tokens: readonly Token[], at: number, reach = TENSE_REACH): Tense | undefined =>
  // “have been shut since Friday”: what it began with is over.
  lowerAt(tokens, at - 1) === 'since'
    ? 'past'
    : (tenseBefore(tokens, at, reach) ?? (isTerm(tokens, at) ? 'ahead' : tenseAfter(tokens, at, reach)));

/** Not at the head of a sentence: “rest until Friday”, “rest until noon Friday”, “rest until at least Friday”, “keep to a Friday deadline”, “keep to a Friday night deadline” */
function isTerm(tokens: readonly Token[], at: number): boolean {
  const term = findTerm(tokens, at);
  const isLed =
    term !== undefined && term > 0 && UNTIL.test(lowerAt(tokens, term)) && !opensClause(tokens, term);
  return isLed || [1, 2].some((step) => TERM.test(lowerAt(tokens, at + step)));
}
const UNTIL = /^(?:until|till|by)$/u;
const TERM = /^(?:deadlines?|cutoff)$/u;

/** How far a sign of tense is looked for, in tokens. */
const TENSE_REACH = 15;

const toTense = (tokens: readonly Token[], at: number): 'ahead' | 'past' | undefined => {
  const word = lowerAt(tokens, at);
  // “will set a price” and “to set a price” are told by the word before, “set a price” is over.
  if (word === 'set' && NOUN_OPENERS.has(lowerAt(tokens, at + 1)))
    return MODALS.has(lowerAt(tokens, at - 1)) || YET_TO_BE.has(lowerAt(tokens, at - 1)) ? undefined : 'past';
  return AHEAD_WORDS.has(word) || FUTURE.test(word) ? 'ahead' : isPast(word) ? 'past' : undefined;
};

/** The first sign of tense after a time word. */
function tenseAfter(tokens: readonly Token[], at: number, reach: number): 'ahead' | 'past' | undefined {
  for (let index = at + 1; index < tokens.length && index <= at + reach; index += 1) {
    const word = lowerAt(tokens, index);
    // After the time only the plain future tells, and the present of what is arranged: “a set of points” does not.
    if (FUTURE.test(word) || ARRANGED_FORMS.has(word)) return 'ahead';
    if (isPast(word)) return 'past';
  }
  return undefined;
}

const FUTURE = /^(?:will|shall|won't|\p{L}+'ll)$/u;

/** The last sign of tense before a time word; undefined when there is none in the fifteen tokens before. */
function tenseBefore(tokens: readonly Token[], at: number, reach: number): Tense | undefined {
  const term = findTerm(tokens, at);
  for (let index = at - 1; index >= 0 && index > at - reach; index -= 1) {
    const word = lowerAt(tokens, index);
    // “See you in October”
    if (word === 'see' && lowerAt(tokens, index + 1) === 'you') return 'ahead';
    // “is shut until Friday”, “are on leave until at least Friday”, “fog is forecast for Friday”
    if (term !== undefined && /^(?:is|are)$/u.test(word)) return 'ahead';
    const tense = toTense(tokens, index);
    if (tense === 'past' && isYetToBe(tokens, index)) return 'ahead';
    if (tense === undefined || isState(tokens, index) || (term !== undefined && isBesideNoun(tokens, index)))
      continue;
    return tense === 'ahead' && (isNounPhrase(tokens, index) || isBefore(tokens, index, at))
      ? tenseOfNamed(tokens, index)
      : tense;
  }
  return undefined;
}

/** “called a vote on Friday”, “lost a scheduled race on Friday”: the verb tells when it called or lost, or of when it is that it did. */
function tenseOfNamed(tokens: readonly Token[], at: number): Tense {
  for (let index = at - 1; index >= 0; index -= 1) {
    const tense = isNounPhrase(tokens, index) || isState(tokens, index) ? undefined : toTense(tokens, index);
    if (tense !== undefined) return tense === 'ahead' || isYetToBe(tokens, index) ? 'ahead' : 'open';
  }
  return 'ahead';
}

/** “got ahead of them on Friday”; “campaigns ahead of Friday's vote” looks ahead. */
const isBefore = (tokens: readonly Token[], at: number, time: number): boolean =>
  lowerAt(tokens, at) === 'ahead' &&
  lowerAt(tokens, at + 1) === 'of' &&
  !isPossessive(tokens, time) &&
  tokens.slice(at + 2, time).some(({ lower }) => !ARTICLES.has(lower));

/** “on paid leave”: after a preposition no verb tells when. */
const isBesideNoun = (tokens: readonly Token[], at: number): boolean =>
  PLAIN_PREPOSITIONS.includes(lowerAt(tokens, at - 1));

/** “will stay closed”, “may not be opened”: a participle after a verb of the future. */
function isYetToBe(tokens: readonly Token[], at: number): boolean {
  let index = at - 1;
  while (index >= 0 && isBetween(lowerAt(tokens, index))) index -= 1;
  return index < at - 1 && (FUTURE.test(lowerAt(tokens, index)) || MODALS.has(lowerAt(tokens, index)));
}

/** “is closed until Friday”: a participle that tells what is, and no time. */
const isState = (tokens: readonly Token[], at: number): boolean =>
  isPast(lowerAt(tokens, at)) &&
  !AHEAD_WORDS.has(lowerAt(tokens, at)) &&
  /^(?:is|are)$/u.test(lowerAt(tokens, at - 1));

const isBetween = (word: string): boolean =>
  BEFORE_PARTICIPLE.has(word) || (word.length > 3 && word.endsWith('ly'));

/** True for a verb that tells of what is over. */
export const isDone = (word: string): boolean =>
  DONE_FORMS.has(word.replace(/n['’]t$/u, '')) || /^\p{L}{3,}ed$/u.test(word);
const isPast = (word: string): boolean =>
  isDone(word) || word === 'says' || PAST_FORMS.has(word.replace(PREFIX, '')) || SHORT_PAST.test(word);
/** “retook”, “overthrew”, “withheld”. */
const PREFIX = /^(?:re|over|under|out|with)(?=\p{L}{4})/u;
/** “died”, “sued”, and not “need”. */
const SHORT_PAST = /^\p{L}\p{L}(?<!e)ed$/u;

/** True when a verb of the past comes before a time word, and none of what is to come: “neither side won the vote on May 3”, and not “they agreed that they would meet on May 3”. */
export function tellsDone(tokens: readonly Token[], at: number): boolean {
  const words = [...Array(Math.min(at, TENSE_REACH)).keys()].map((back) => lowerAt(tokens, at - 1 - back));
  return !words.some((word) => TO_COME.has(word) || FUTURE.test(word)) && words.some(isDone);
}
