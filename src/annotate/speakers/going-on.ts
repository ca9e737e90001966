import type { CitedUnit } from '../clauses/cited.ts';
import type { Gender } from '../lexicon/given-names.ts';
import { toPronounGender } from '../lexicon/people-gender.ts';
import type { Antecedent } from './described.ts';
import { fits, isSubjectPronoun, SALIENCE, type Spotted, weigh } from './salience.ts';

/** A “he” or “she”: the index of its sentence, its offset and gender. */
export type Pronoun = { unit: number; start: number; gender: Gender };

/** “he left after he asked”: the second pronoun, in a clause of its own, can be somebody else's. */
function isOfInnerClause(unit: CitedUnit | undefined, start: number, gender: Gender): boolean {
  const before = unit?.tokens.filter((token) => token.kind === 'word' && token.start < start) ?? [];
  const isAgain = before.some((token) => isSubjectPronoun(token) && toPronounGender(token.lower) === gender);
  return isAgain && /^(?:after|before|when|while|as|because|since|until)$/u.test(before.at(-1)?.lower ?? '');
}

/** So many sentences that name nobody stand between a pronoun and the name at most. */
const MAX_CHAIN = 4;

/** The sentence only has quotations, or goes on with the same pronoun. */
function isCarrying({ tokens }: CitedUnit, gender: Gender): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.length === 0 || words.some(({ lower }) => toPronounGender(lower) === gender);
}

/**
 * True where the sentence that a pronoun goes on from, the nearest before it that names anybody outside quotations, has the person as its subject or source and names nobody else whom
 * the pronoun could mean; what stands between has the pronoun, and nobody else is named before it in its own sentence.
 *
 * Source: Brennan, Friedman and Pollard, A centering approach to pronouns (ACL 1987): to continue is the likeliest transition.
 */
export function goesOnFrom(
  units: readonly CitedUnit[],
  inside: readonly Spotted[][],
  { unit: at, start, gender }: Pronoun,
  person: Antecedent,
): boolean {
  const named = (index: number): Spotted[] => {
    const unit = units[index];
    if (unit === undefined) return [];
    const heard = (inside[index] ?? []).filter((mention) => index < at || mention.start < start);
    return heard.filter((mention) => fits(mention.person, gender) && weigh(unit, mention) > SALIENCE.quoted);
  };
  if (isOfInnerClause(units[at], start, gender)) return false;
  for (let index = at; index >= 0 && at - index <= MAX_CHAIN; index -= 1) {
    const unit = units[index];
    const mentions = named(index);
    if (unit === undefined || mentions.some((mention) => mention.person !== person)) return false;
    if (mentions.length > 0) return mentions.some((mention) => weigh(unit, mention) >= SALIENCE.subject);
    if (index < at && !isCarrying(unit, gender)) return false;
  }
  return false;
}
