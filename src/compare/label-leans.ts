import { findTokens } from '../annotate/lexicon/tokens.ts';
import type { Lean } from './lean-facts.ts';
import { LEAN_SIGNS } from './lean-signs.ts';
import { OPENERS } from './lean-words.ts';

/** `befores`: the sentences before, the nearest first: “the aide” leans on one that has “an aide”; `people`: where names of persons start in the text. */
type Around = { befores: readonly string[]; people: readonly number[] };

/** How a label needs a sentence before it, by the first sign of the table that holds; null: it stands alone. */
export function findLean(text: string, { befores, people }: Around): Lean | null {
  const words = findTokens(text);
  const first = words.findIndex(({ lower, kind }) => kind === 'word' && !OPENERS.has(lower));
  const facts = { text, words, first, befores, people };
  for (const { id, kind, find } of LEAN_SIGNS) {
    const found = find(facts);
    if (found !== false) return { sign: id, kind, ...(found === true ? {} : found) };
  }
  return null;
}
