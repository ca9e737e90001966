import type { Span } from '../../model/span.ts';
import type { Citation } from '../clauses/citations.ts';
import type { CitedUnit } from '../clauses/cited.ts';
import type { UnitToken } from '../clauses/units.ts';
import type { Gender } from '../lexicon/given-names.ts';
import { PREPOSITIONS } from '../lexicon/speakers-words.ts';
import type { Antecedent } from './described.ts';

/**
 * Weights of a mention by its place in the sentence, what its first mention adds, the share of a description, how fast they fade per
 * sentence, and how far they reach. Fitted on PolNeAR, development split; the result hardly changes with them.
 */
export const SALIENCE = {
  subject: 1,
  source: 1.3,
  plain: 0.55,
  oblique: 0.35,
  owner: 0.35,
  quoted: 0.05,
  fade: 0.4,
  description: 0.5,
  fresh: 0.2,
  namedInQuote: 0.1,
  unknownGender: 0.8,
  reach: 10,
};

/** A mention of somebody; `fresh` when it introduces the name. */
export type Spotted = Span & { person: Antecedent; fresh: boolean };

/** “Cole said Hale offered it”: what the second does is inside what the first says. */
export const isNested = (unit: CitedUnit, { source }: Citation): boolean =>
  source !== null &&
  unit.citations.some(
    (outer) =>
      outer.class === 'speech' &&
      outer.order === 'subject-first' &&
      outer.source !== null &&
      (outer.cue.to === source.from ||
        (outer.cue.to === source.from - 1 && unit.tokens[outer.cue.to]?.lower === 'that')),
  );

/** How strongly a mention keeps its person in mind, by its place in the sentence. */
export function weigh(unit: CitedUnit, mention: Span): number {
  const at = unit.tokens.findIndex((token) => token.start < mention.end && mention.start < token.end);
  const token = unit.tokens[at];
  if (token === undefined || token.kind === 'quote') return SALIENCE.quoted;
  const holds = (phrase: { head: number } | null): boolean => {
    const head = phrase === null ? undefined : unit.tokens[phrase.head];
    return head !== undefined && head.start < mention.end && mention.start < head.end;
  };
  const spoken = unit.citations.find((citation) => citation.class === 'speech' && holds(citation.source));
  if (spoken !== undefined) return isNested(unit, spoken) ? SALIENCE.plain : SALIENCE.source;
  if (holds(unit.main)) return SALIENCE.subject;
  const last = unit.tokens.findLastIndex((word) => word.start < mention.end);
  if (unit.tokens[last + 1]?.lower === "'s" || unit.tokens[last + 1]?.text === '’') return SALIENCE.owner;
  return PREPOSITIONS.has(unit.tokens[at - 1]?.lower ?? '') ? SALIENCE.oblique : SALIENCE.plain;
}

/** True when a pronoun of the gender can mean somebody. */
export const fits = (person: Antecedent, gender: Gender): boolean =>
  person.gender === null || person.gender === gender;

/** “He” or “she”. */
export const isSubjectPronoun = (token: UnitToken): boolean => token.lower === 'he' || token.lower === 'she';
