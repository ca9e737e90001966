import type { EntityKind } from '../../model/kinds.ts';
import type { PersonFacts } from './person-facts.ts';

/**
 * A rule about whether a name that was found like a person's is one. Of the table the first that holds decides.
 *
 * @param example  a text whose first such name the rule decides
 * @param counter  a text like it whose first such name it does not
 */
export type PersonRule = {
  id: string;
  isPerson: boolean;
  /** What it is instead, where nothing else places it. */
  kind?: EntityKind;
  holds: (facts: PersonFacts) => boolean;
  example: string;
  counter: string;
};
