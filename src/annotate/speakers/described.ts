import type { Span } from '../../model/span.ts';
import type { CitedUnit } from '../clauses/cited.ts';
import { isCapitalAt, lowerAt, type Tokens } from '../clauses/tokens-at.ts';
import type { Gender } from '../lexicon/given-names.ts';
import { FEMALE_ROLES, MALE_ROLES } from '../lexicon/people-words.ts';
import { DETERMINERS, POSSESSIVES } from '../lexicon/speakers-words.ts';

/** Somebody whom a pronoun can mean. `named` is false for a description: “my father”, “the woman”; then `id` is its noun. */
export type Antecedent = {
  id: string;
  name: string;
  gender: Gender | null;
  mentions: readonly Span[];
  named: boolean;
};

/** Words between a determiner and the noun it belongs to: “the 34-year-old single mother”. */
const MAX_MODIFIERS = 3;

const toRoleGender = (lower: string): Gender | null =>
  FEMALE_ROLES.has(lower) ? 'female' : MALE_ROLES.has(lower) ? 'male' : null;

/** Index of the determiner or possessive of the noun at `index`; -1 when there is none near. */
function findDeterminer(tokens: Tokens, index: number): number {
  for (let at = index - 1; at >= 0 && index - at <= MAX_MODIFIERS + 1; at -= 1) {
    const lower = lowerAt(tokens, at);
    if (DETERMINERS.has(lower) || POSSESSIVES.has(lower) || lower === "'s") return at;
    if (tokens[at]?.kind !== 'word') return -1;
  }
  return -1;
}

/** A noun that describes somebody by itself, not the title before a name. */
function isDescription(tokens: Tokens, index: number): boolean {
  const next = tokens[index + 1];
  const titled =
    isCapitalAt(tokens, index + 1) ||
    (next?.text === ',' && isCapitalAt(tokens, index + 2) && isCapitalAt(tokens, index + 3));
  return !titled && next?.lower !== "'s" && next?.text !== '’';
}

/** People whom the article only describes, by a noun that says their gender, each with all its mentions outside quotations. */
export function findDescribed(units: readonly CitedUnit[], text: string): Antecedent[] {
  const found = new Map<
    string,
    { id: string; name: string; gender: Gender; mentions: Span[]; named: false }
  >();
  for (const { tokens } of units) {
    tokens.forEach((token, index) => {
      const gender = token.kind === 'word' ? toRoleGender(token.lower) : null;
      if (gender === null || !isDescription(tokens, index)) return;
      const first = tokens[findDeterminer(tokens, index)];
      if (first === undefined) return;
      const known = found.get(token.lower) ?? {
        id: token.lower,
        name: text.slice(first.start, token.end),
        gender,
        mentions: [],
        named: false as const,
      };
      known.mentions.push({ start: first.start, end: token.end });
      found.set(token.lower, known);
    });
  }
  return [...found.values()];
}
