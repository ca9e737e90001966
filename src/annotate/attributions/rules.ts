import type { CitedUnit } from '../clauses/cited.ts';
import type { PhrasedCitation } from './phrases.ts';

/**
 * A rule about a citation. Of a table of rules the first that holds decides; its id is what `inspect --explain` prints.
 *
 * @param example  a sentence with a citation for which the rule holds
 * @param counter  a sentence like it with none
 */
export type CitationRule = {
  id: string;
  holds: (unit: CitedUnit, citation: PhrasedCitation) => boolean;
  example: string;
  counter: string;
};

/** The id of the first rule of a table that holds for a citation; undefined when none does. */
export const findRule = (
  rules: readonly CitationRule[],
  unit: CitedUnit,
  citation: PhrasedCitation,
): string | undefined => rules.find(({ holds }) => holds(unit, citation))?.id;
