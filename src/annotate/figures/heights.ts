import { readNumeral } from './numerals.ts';
import { isDash, lowerAt, type Token } from './tokens.ts';

/** A length in feet and inches: its value in feet and the index of the first token after it. */
export type Height = { value: number; next: number };

const FEET = /^(?:feet|foot|ft)$/u;
const INCHES = /^(?:inch|inches|in)$/u;
const FOOT_MARK = /^['′]$/u;
const INCH_MARK = /^["″”]$/u;
/** Twelve inches are a foot. */
const MAX_INCHES = 11.9;

const toFeet = (feet: number, inches: number): number => Number((feet + inches / 12).toPrecision(6));

/** “6'2"”, “5′ 7″”. */
function readMarked(tokens: readonly Token[], next: number, feet: number): Height | undefined {
  if (!FOOT_MARK.test(lowerAt(tokens, next)) || !tokens[next]?.joined) return undefined;
  const inches = tokens[next + 1]?.kind === 'number' ? readNumeral(tokens, next + 1) : undefined;
  if (inches === undefined || inches.value > MAX_INCHES) return undefined;
  const closed = INCH_MARK.test(lowerAt(tokens, inches.next)) && tokens[inches.next]?.joined === true;
  return closed ? { value: toFeet(feet, inches.value), next: inches.next + 1 } : undefined;
}

/** “6 feet 2 inches”, “5ft 9in”, “12 feet, 4 inches”, “5-foot-11”. */
function readSpelled(tokens: readonly Token[], next: number, feet: number): Height | undefined {
  const start = isDash(lowerAt(tokens, next)) ? next + 1 : next;
  if (!FEET.test(lowerAt(tokens, start))) return undefined;
  const dash = isDash(lowerAt(tokens, start + 1)) && tokens[start + 1]?.joined === true;
  const at = dash || /^(?:,|and)$/u.test(lowerAt(tokens, start + 1)) ? start + 2 : start + 1;
  const inches = readNumeral(tokens, at);
  if (inches === undefined || inches.value > MAX_INCHES || inches.vague || inches.ordinal) return undefined;
  const unit = isDash(lowerAt(tokens, inches.next)) ? inches.next + 1 : inches.next;
  if (INCHES.test(lowerAt(tokens, unit)) && isInches(tokens, unit))
    return { value: toFeet(feet, inches.value), next: unit + 1 };
  return dash && tokens[at]?.kind === 'number'
    ? { value: toFeet(feet, inches.value), next: inches.next }
    : undefined;
}

/** “in” is a unit only right after digits: “5ft 9in”, not “six feet two in March”. */
const isInches = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) !== 'in' || tokens[at]?.joined === true;

/** Feet and inches that belong together, of which `feet` is read up to token `next`. */
export const readHeight = (tokens: readonly Token[], next: number, feet: number): Height | undefined =>
  Number.isInteger(feet) && feet > 0
    ? (readMarked(tokens, next, feet) ?? readSpelled(tokens, next, feet))
    : undefined;
