import type { Citation } from '../clauses/citations.ts';
import type { CitedUnit } from '../clauses/cited.ts';
import { isSomebodyAt } from '../clauses/objects.ts';
import { findPhraseAfter } from '../clauses/phrase-after.ts';
import { isAdverb, lowerAt } from '../clauses/tokens-at.ts';
import { AFTER_CALLED, CALLED_PRONOUNS, NO_GIVEN_NAME, OF_CALLING } from '../lexicon/clause-words.ts';
import {
  BELIEVING_VERBS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIMES,
} from '../lexicon/speakers-words.ts';
import { STRONG_VERBS } from '../lexicon/verb-classes.ts';

const FIRST_OR_SECOND = /^(?:i|we|you)$/u;

/** What is said follows at once: a quotation, “that”, a question word. */
export const opensClause = (unit: CitedUnit, { cue }: Citation): boolean =>
  unit.tokens[cue.to]?.kind === 'quote' || /^(?:that|how|whether|why|:)$/u.test(lowerAt(unit.tokens, cue.to));

export function isStrongShared(unit: CitedUnit, citation: Citation): boolean {
  if (opensClause(unit, citation)) return true;
  if (citation.form === 'past' || citation.form === 's') return true;
  const before = lowerAt(unit.tokens, citation.cue.from - 1);
  if (citation.form === 'ing' && before === ',')
    return citation.class === 'speech' || STRONG_VERBS.has(citation.lemma);
  return STRONG_VERBS.has(citation.lemma);
}

/** “a creek called Long Run”: a name is given, nothing is said. */
export function isNaming(unit: CitedUnit, { cue, source }: Citation): boolean {
  const head = source === null ? '' : (unit.tokens[source.head]?.text ?? '');
  const next = unit.tokens[cue.to];
  if (next?.kind === 'quote' || NO_GIVEN_NAME.has(next?.lower ?? '')) return false;
  return !/^\p{Lu}/u.test(head) && !PERSONAL_PRONOUNS.has(head) && head !== 'who';
}

/** “called the mayor on Monday”, “called 112”: somebody is fetched or spoken to, where nothing stands after him that he could be called. */
export function isCallingUp({ tokens }: CitedUnit, { lemma, order, cue }: Citation): boolean {
  if (lemma !== 'call' || order === 'passive') return false;
  if (/^\p{Nd}/u.test(lowerAt(tokens, cue.to))) return true;
  const end = findCalledEnd(tokens, cue.to);
  if (end === undefined) return false;
  const next = tokens[end];
  if (next === undefined || next.text === '.') return true;
  // “called the firm in Oska a trap”: only what cannot belong to somebody shows that nothing more follows.
  if (PREPOSITIONS.has(next.lower) && !OF_CALLING.has(next.lower)) return TIMES.has(lowerAt(tokens, end + 1));
  return [OF_CALLING, SUBORDINATORS, TIMES, AFTER_CALLED].some((set) => set.has(next.lower));
}

/** Where the words for somebody right after a verb end: a pronoun, a name, a noun for people or a body; undefined where others stand there. */
function findCalledEnd(tokens: CitedUnit['tokens'], from: number): number | undefined {
  if (CALLED_PRONOUNS.has(lowerAt(tokens, from))) return from + 1;
  if (PREPOSITIONS.has(lowerAt(tokens, from)) || /^an?$/u.test(lowerAt(tokens, from))) return undefined;
  const head = findPhraseAfter(tokens, from)?.head ?? from;
  // “called the talks a campaign”: another article opens what they are called.
  const isOne = !tokens
    .slice(from + 1, head + 2)
    .some(({ kind, lower }) => kind === 'quote' || /^(?:an?|the)$/u.test(lower));
  return isOne && isSomebodyAt(tokens, head) ? head + 1 : undefined;
}

/**
 * What somebody holds or aims at counts for others than “I” and “we”; of a pronoun's only belief proper, as “he sees”, “she finds”
 * mostly tell what somebody does.
 */
export function isHeld(unit: CitedUnit, citation: Citation): boolean {
  const { source } = citation;
  const head = source === null ? '' : lowerAt(unit.tokens, source.head);
  if (FIRST_OR_SECOND.test(head)) return false;
  if (citation.class === 'stance' || citation.order === 'passive' || opensClause(unit, citation)) return true;
  return !/^(?:he|she|they|it|who)$/u.test(head) || BELIEVING_VERBS.has(citation.lemma);
}

/** “the harbour office’s earlier claim”: a noun with its owner before it. */
export function isPossessed({ tokens }: CitedUnit, { form, cue }: Citation): boolean {
  if (form !== 'base' && form !== 's') return false;
  let at = cue.to - 2;
  while (isAdverb(lowerAt(tokens, at))) at -= 1;
  return lowerAt(tokens, at) === "'s";
}
