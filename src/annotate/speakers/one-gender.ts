import type { Antecedent } from './described.ts';

/** A person whom a pronoun was found to mean. */
type Meaning = { person: Antecedent };

/** True for “she”, and false for “he”, at an offset of a text. */
const isShe = (text: string, at: number): boolean => text.charAt(at).toLowerCase() === 's';

/**
 * The pronouns without those by which a person of unknown gender would be of another one than by most that were found to mean that person; where both are as many, without all of
 * them: one of the two was read wrongly, and nobody is given words on that.
 *
 * @param found  whom each “he” and “she” means, by its offset in the text
 */
export function withoutOtherGender<One extends Meaning>(
  found: ReadonlyMap<number, One>,
  text: string,
): Map<number, One> {
  const more = new Map<Antecedent, number>();
  for (const [at, { person }] of found)
    if (person.gender === null) more.set(person, (more.get(person) ?? 0) + (isShe(text, at) ? 1 : -1));
  return new Map(
    [...found].filter(([at, { person }]) => {
      const balance = more.get(person);
      return balance === undefined || (isShe(text, at) ? balance > 0 : balance < 0);
    }),
  );
}
