import { toWordSet } from '../../model/word-lists.ts';
import type { Citation } from '../clauses/citations.ts';
import type { CitedUnit } from '../clauses/cited.ts';
import { findPhraseBefore } from '../clauses/phrases.ts';
import { isAuxiliary, isClauseEdge, lowerAt, type Tokens } from '../clauses/tokens-at.ts';
import { findCueForm } from '../lexicon/cues.ts';
import { MOVING_VERBS } from '../lexicon/verb-classes.ts';

/** True in “pressed the mayor to demand …”: the demand is wanted, not made. */
export function isRequestedOfAnother({ tokens }: CitedUnit, { order, form, cue }: Citation): boolean {
  const to = cue.from - 1;
  if (order !== 'shared' || form !== 'base' || lowerAt(tokens, to) !== 'to') return false;
  const first = findPhraseBefore(tokens, to - 1)?.from ?? to;
  // A verb that is no reporting one can count as a part of the phrase after it.
  for (let at = to - 2; at >= Math.max(0, first - 2); at -= 1) {
    if (isClauseEdge(tokens, at) || isClauseEdge(tokens, at + 1)) return false;
    if (MOVING_VERBS.has(toLemma(lowerAt(tokens, at))) && isVerbForm(tokens, at)) return true;
  }
  return false;
}

/** An inflected form, or a base form after “to” or an auxiliary; a plain “order” or “call” can be a noun. */
const isVerbForm = (tokens: Tokens, at: number): boolean =>
  !MOVING_VERBS.has(lowerAt(tokens, at)) ||
  lowerAt(tokens, at - 1) === 'to' ||
  isAuxiliary(lowerAt(tokens, at - 1));

/** “forced”, “forces”, “forcing”, “told”: good enough for verbs that take an object and an infinitive. */
const toLemma = (verb: string): string =>
  findCueForm(verb)?.lemma ??
  [verb.replace(/(?:s|ed|ing)$/u, ''), verb.replace(/d$/u, ''), verb.replace(/ing$/u, 'e')].find((form) =>
    MOVING_VERBS.has(form),
  ) ??
  verb;

/** Verbs that press somebody to do something: with that they report, without they tell of doing. */
const PRESSING = toWordSet('press pressure');

/** “pressed the mayor to resign”. */
export function isPressing({ tokens }: CitedUnit, { lemma, cue, order }: Citation): boolean {
  if (!PRESSING.has(lemma) || order !== 'subject-first') return false;
  for (let at = cue.to + 1; at < Math.min(tokens.length, cue.to + MAX_OBJECT_TOKENS); at += 1) {
    if (lowerAt(tokens, at) === 'to') return findPhraseBefore(tokens, at - 1)?.from === cue.to;
  }
  return false;
}

/** Longest object of a verb of pressing, in tokens. */
const MAX_OBJECT_TOKENS = 10;
