import type { EntityKind } from '../../model/kinds.ts';
import type { Person } from '../people/people.ts';
import { type Context, toPersonFacts } from './person-facts.ts';
import { PERSON_RULES } from './person-rules.ts';
import type { TokenIndex } from './tokens.ts';

/** Whether a name is a person's, by which rule, and what it is instead where a rule says so. */
export type Verdict = { isPerson: boolean; rule: string; kind?: EntityKind };

/** A name that was found like a person's, with what was decided of it. */
export type Judged = Verdict & { person: Person };

/** Judges all that was found like people in an article. */
export const judgePeople = (people: readonly Person[], places: TokenIndex, context: Context): Judged[] =>
  people.map((person) => ({ person, ...judgePerson(person, places, context) }));

/** Whether a name that was found like a person's is one, and by which rule. */
export function judgePerson(person: Person, places: TokenIndex, context: Context): Verdict {
  const facts = toPersonFacts(person, places, context);
  const rule = PERSON_RULES.find(({ holds }) => holds(facts));
  return {
    isPerson: rule?.isPerson ?? true,
    rule: rule?.id ?? 'person-words-around',
    ...(rule?.kind !== undefined && { kind: rule.kind }),
  };
}
