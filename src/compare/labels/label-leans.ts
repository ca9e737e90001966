import { findTokens } from '../../annotate/lexicon/tokens.ts';
import type { Lean, LeanFacts } from '../leans/lean-facts.ts';
import { LEAN_SIGNS } from '../leans/lean-signs.ts';
import { OPENERS } from '../leans/lean-words.ts';

/** What stands round a text: “the aide” leans on a sentence before that has “an aide”. */
type Around = Pick<LeanFacts, 'befores' | 'people' | 'isTopic'>;

/** How a label needs a sentence before it, by the first sign of the table that holds; null: it stands alone. */
export function findLean(text: string, around: Around): Lean | null {
  const words = findTokens(text);
  const first = words.findIndex(({ lower, kind }) => kind === 'word' && !OPENERS.has(lower));
  const facts = { text, words, first, ...around };
  for (const { id, kind, find } of LEAN_SIGNS) {
    const found = find(facts);
    if (found !== false) return { sign: id, kind, ...(found === true ? {} : found) };
  }
  return null;
}
