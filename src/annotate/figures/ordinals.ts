import { ORDINALS } from '../../model/number-words.ts';
import { ORDINAL_NAMED, RANKED_NOUNS } from '../lexicon/figures-beside.ts';
import { isDash, lowerAt, type Token } from './tokens.ts';

/** A rank at a token: “third-largest”, “second place”, “15th”, “No. 2”. A bare “first” is none. */
export function readOrdinal(
  tokens: readonly Token[],
  at: number,
): { value: number; next: number } | undefined {
  return readNumbered(tokens, at) ?? readSuffixed(tokens, at) ?? readOrdinalWord(tokens, at);
}

/** “No. 2”, “number one”. */
function readNumbered(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  if (lowerAt(tokens, at) !== 'no' || lowerAt(tokens, at + 1) !== '.' || !tokens[at + 1]?.joined)
    return undefined;
  const digits = lowerAt(tokens, at + 2);
  return /^\d{1,4}$/u.test(digits) ? { value: Number(digits), next: at + 3 } : undefined;
}

/** “15th”, but not before a capital (“25th Amendment”) and not a century or a street. */
function readSuffixed(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const digits = tokens[at];
  const suffix = tokens[at + 1];
  if (digits?.kind !== 'number' || !suffix?.joined || !/^(?:st|nd|rd|th)$/u.test(suffix.lower))
    return undefined;
  const dash = isDash(lowerAt(tokens, at + 2)) ? 1 : 0;
  const after = tokens[at + 2 + dash];
  if (ORDINAL_NAMED.has(after?.lower ?? '')) return undefined;
  const value = Number(digits.lower);
  return Number.isInteger(value) ? { value, next: at + 2 } : undefined;
}

function readOrdinalWord(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const value = ORDINALS.get(lowerAt(tokens, at));
  if (value === undefined) return undefined;
  const dash = isDash(lowerAt(tokens, at + 1)) ? 1 : 0;
  const after = lowerAt(tokens, at + 1 + dash);
  if (RANKED_NOUNS.has(after) || (value > 1 && /^(?:most|least|\p{L}{3,}est)$/u.test(after) && dash === 1))
    return { value, next: at + 1 };
  return /^(?:ranked|ranks|finished|placed)$/u.test(lowerAt(tokens, at - 1))
    ? { value, next: at + 1 }
    : undefined;
}
