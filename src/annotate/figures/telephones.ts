import { DIALLING_FORMS } from '../lexicon/figures-beside.ts';
import { isDash, lowerAt, type Token } from './tokens.ts';

/** A number as it is in the tokens: first and after its last token. */
export type Place = { at: number; next: number };

/** “555-0123”, “202-555-0123”. */
export const isTelephone = (tokens: readonly Token[], { at }: Place): boolean =>
  tokens[at]?.kind === 'number' && (isSpacedTelephone(tokens, at) || isHyphenedTelephone(tokens, at));

/** “020 7946 0000”, “+44 20 7946 0000”: numbers in a row, the first with a nought or a plus before it. */
function isSpacedTelephone(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (first > at - MAX_GROUPS && tokens[first - 1]?.kind === 'number') first -= 1;
  const next = tokens[at + 1];
  const isAlone = first === at && next?.kind !== 'number';
  if (/^0\d{2,}$/u.test(lowerAt(tokens, first))) return true;
  return !isAlone && (lowerAt(tokens, first).startsWith('0') || lowerAt(tokens, first - 1) === '+');
}

/** Most groups of digits that a telephone number has. */
const MAX_GROUPS = 6;

const isHyphenedTelephone = (tokens: readonly Token[], at: number): boolean =>
  /^\d{3}$/u.test(lowerAt(tokens, at)) &&
  isDash(lowerAt(tokens, at + 1)) &&
  tokens[at + 2]?.joined === true &&
  (/^\d{4}$/u.test(lowerAt(tokens, at + 2)) || isDash(lowerAt(tokens, at + 3))) &&
  tokens[at + 2]?.kind === 'number';

/** “called 112”, “call 555-0123 or 999”, “a 999 call”: three digits that are dialled. */
export function isDialled(tokens: readonly Token[], { at, next }: Place): boolean {
  if (!/^\d{3}$/u.test(lowerAt(tokens, at))) return false;
  if (/^(?:call|caller|operator|dispatcher|dispatchers)$/u.test(lowerAt(tokens, next))) return true;
  let before = at - 1;
  while (/^(?:or|and|[\d-]{1,12})$/u.test(lowerAt(tokens, before))) before -= 1;
  return DIALLING_FORMS.has(lowerAt(tokens, before));
}
