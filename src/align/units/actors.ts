import { PREPOSITIONS, TIMES } from '../../annotate/lexicon/speakers-words.ts';
import type { Word } from '../words/words.ts';
import type { Term, Unit } from './units.ts';

/** So many words quoted alike are one utterance, however the speaker is named. */
const SAME_QUOTE_WORDS = 6;

/** What may be between a preposition and the name that it makes a place, a time or an object and no actor. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** The key of the name that some words give first, when that is before their first verb and after no preposition; no day is an actor. */
export function findActor(
  words: readonly Word[],
  terms: readonly Pick<Term, 'key' | 'kind' | 'word'>[],
): string | undefined {
  const termOf = new Map(terms.map((term) => [term.word, term]));
  let isAside = false;
  for (const word of words) {
    const term = termOf.get(word);
    if (term?.kind === 'verb') return undefined;
    if (PREPOSITIONS.has(word.form)) isAside = true;
    else if (term?.kind !== 'name') isAside &&= ARTICLES.has(word.form);
    else if (!isAside && !TIMES.has(word.form)) return term.key;
  }
  return undefined;
}

/**
 * True when two units each name somebody before their first verb, and not the same: like deeds of others are two claims. Where both quote
 * the same words it is the same utterance.
 */
export function haveOtherActors(a: Unit, b: Unit): boolean {
  if (a.actor === undefined || b.actor === undefined || a.actor === b.actor) return false;
  return !quoteSameWords(a, b);
}

/** True when two units quote so many words alike that these are one utterance. */
export const quoteSameWords = (a: Unit, b: Unit): boolean => shareRun(a.quoted, b.quoted);

/** True when two lists of ids have a run of the same in common. */
function shareRun(a: Int32Array, b: Int32Array): boolean {
  const runs = new Set(toRuns(a));
  return toRuns(b).some((run) => runs.has(run));
}

const toRuns = (ids: Int32Array): string[] =>
  Array.from({ length: Math.max(0, ids.length - SAME_QUOTE_WORDS + 1) }, (_, at) =>
    ids.subarray(at, at + SAME_QUOTE_WORDS).join(' '),
  );
