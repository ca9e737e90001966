import { DOING } from '../annotate/attributions/verb-use.ts';
import { findCueForm } from '../annotate/lexicon/cues.ts';
import { findTokens } from '../annotate/lexicon/tokens.ts';
import type { Quotation } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** How many characters before a quotation its own verb is looked for, and behind it the verb of the next clause. */
const REACH = 160;

/** What stands between a verb and the words quoted right behind it: “called it a “mistake””. */
const BESIDE = /^[,:]?\s?(?:(?:it|him|her|them|this|that|as|an?|the)\s)?["“‘'„«]{0,2}$/iu;

/** What stands between a quotation and the verb of another clause: “a “mistake” and said”. */
const NEXT_CLAUSE = /^[.,"”’'»]{0,3}\s(?:and|but|then)\s(?:\p{L}+ly\s)?$/iu;

/**
 * The verb by which words are quoted: the one right before them; not one that follows in the next clause (“called it a “mistake” and said …”), nor one that only
 * tells what is done, away from them (“willingness to discuss cuts”).
 */
export function findQuotingVerb(text: string, quotation: Quotation): Span | null {
  const { cue, start, end } = quotation;
  if (cue === null) return null;
  const from = Math.max(0, start - REACH, text.lastIndexOf('\n', start) + 1);
  const verbs = findTokens(text, { start: from, end: start }).filter(({ lower }) => isSaying(lower));
  const nearest = verbs.at(-1);
  if (nearest !== undefined && BESIDE.test(text.slice(nearest.end, start)))
    return nearest.end === cue.end ? cue : toSpan(nearest);
  if (cue.start >= end && NEXT_CLAUSE.test(text.slice(end, cue.start)))
    return nearest === undefined ? null : toSpan(nearest);
  return isOpenTo(text, cue, quotation) ? cue : null;
}

const toSpan = ({ start, end }: Span): Span => ({ start, end });

/** A form of a verb of speech that is told of somebody: past, or of the present. */
function isSaying(lower: string): boolean {
  const found = findCueForm(lower);
  return found?.class === 'speech' && !DOING.has(found.lemma) && !found.noun && found.form !== 'base';
}

/** False for a verb of a matter that does not lead to the words quoted. */
function isOpenTo(text: string, cue: Span, { start, end }: Span): boolean {
  const gap = cue.end <= start ? text.slice(cue.end, start) : text.slice(end, cue.start);
  if (BESIDE.test(gap)) return true;
  const found = findTokens(text, cue).flatMap(({ lower }) => findCueForm(lower) ?? []);
  return found.length === 0 || found.some(({ lemma }) => !TOPIC.has(lemma));
}

/** Verbs that are of a matter, not of words. */
const TOPIC: ReadonlySet<string> = new Set(['discuss', 'hear', 'consider']);
