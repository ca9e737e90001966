import type { Citation } from '../clauses/citations.ts';
import type { CitedUnit } from '../clauses/cited.ts';
import { findSubjectBefore } from '../clauses/subjects.ts';
import { isCapitalAt, lowerAt } from '../clauses/tokens-at.ts';
import { findCueForm } from '../lexicon/cues.ts';
import { findPhraseCue } from '../lexicon/cues-phrases.ts';
import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../lexicon/speakers-words.ts';

/** A citation; `isPhrase` when its verb reports only together with the word after it: “ruled out”. */
export type PhrasedCitation = Citation & { isPhrase: boolean };

/**
 * The citations of a sentence with those whose verb has two words: “ruled out”, “hit back”. The second word is part of the cue; a verb that reports nothing without it
 * makes a citation of its own, where a subject comes before it.
 */
export function withPhrases(unit: CitedUnit): PhrasedCitation[] {
  const { tokens } = unit;
  const phrased = unit.citations.map((citation): PhrasedCitation => {
    const { cue, order } = citation;
    const width = order === 'passive' ? 0 : toPhraseWidth(unit, cue.to - 1);
    return { ...citation, isPhrase: width > 0, cue: { from: cue.from, to: cue.to - 1 + Math.max(1, width) } };
  });
  const known = new Set(unit.citations.map(({ cue }) => cue.to - 1));
  const added = tokens.flatMap((token, index) =>
    token.kind !== 'word' || known.has(index) ? [] : (toPhraseCitation(unit, index) ?? []),
  );
  return [...phrased, ...added].sort((a, b) => a.cue.from - b.cue.from);
}

/** How many tokens a reporting verb of several words has at a verb: two, three with “it” between (“made it clear”), 0 when it is none. */
function toPhraseWidth({ tokens }: CitedUnit, index: number): number {
  const between = lowerAt(tokens, index + 1) === 'it' ? 1 : 0;
  const isPhrase = findPhraseCue(lowerAt(tokens, index), lowerAt(tokens, index + 1 + between)) !== undefined;
  return isPhrase ? between + 2 : 0;
}

function toPhraseCitation(unit: CitedUnit, index: number): PhrasedCitation | undefined {
  const { tokens } = unit;
  const width = toPhraseWidth(unit, index);
  const before = lowerAt(tokens, index - 1);
  // A verb of the list that made no citation is a noun or a participle here.
  if (width === 0 || findCueForm(lowerAt(tokens, index)) !== undefined || isCapitalAt(tokens, index))
    return undefined;
  if (DETERMINERS.has(before) || POSSESSIVES.has(before) || PREPOSITIONS.has(before)) return undefined;
  const source = findSubjectBefore(tokens, index);
  if (source === undefined) return undefined;
  const cue = { from: index, to: index + width };
  return {
    cue,
    source,
    order: 'subject-first',
    lemma: lowerAt(tokens, index),
    class: 'speech',
    form: 'past',
    relative: false,
    isPhrase: true,
  };
}
