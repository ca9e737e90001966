import type { Span } from '../../model/span.ts';
import { type Citation, findCitations } from './citations.ts';
import type { Phrase } from './phrases.ts';
import { findMainSubject } from './subjects.ts';
import type { Unit } from './units.ts';

/** A sentence with its citations and the subject of its first verb. */
export type CitedUnit = Unit & { citations: Citation[]; main: Phrase | null };

/** A noun phrase as it is in the text; `head` is its head word. */
export type Mention = Span & { head: Span };

/** Finds the citations of every sentence. */
export const toCitedUnits = (units: readonly Unit[]): CitedUnit[] =>
  units.map((unit) => {
    const main = findMainSubject(unit.tokens);
    return { ...unit, citations: findCitations(unit.tokens, main), main };
  });

/** The span of a phrase of a sentence, with its head word. */
export function toMention(unit: Unit, phrase: Phrase): Mention {
  const first = unit.tokens[phrase.from];
  const last = unit.tokens[phrase.to - 1];
  const head = unit.tokens[phrase.head];
  if (first === undefined || last === undefined || head === undefined)
    throw new Error('a phrase lies outside its sentence; this is a bug in annotate/speakers');
  return { start: first.start, end: last.end, head: { start: head.start, end: head.end } };
}
