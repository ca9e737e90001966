import { AFTER_METRES } from '../lexicon/figures-beside.ts';
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
  const marks = [inches.next, inches.next + 1].map((at) => (tokens[at]?.joined ? lowerAt(tokens, at) : ''));
  const [mark = '', second = ''] = marks;
  if (INCH_MARK.test(mark)) return { value: toFeet(feet, inches.value), next: inches.next + 1 };
  const isDouble = FOOT_MARK.test(mark) && second === mark;
  return isDouble ? { value: toFeet(feet, inches.value), next: inches.next + 2 } : undefined;
}

/** “6 feet 2 inches”, “5ft 9in”, “12 feet, 4 inches”, “5-foot-11”, “six-foot-one”. */
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
  return dash || isShort(tokens, { start, at, inches })
    ? { value: toFeet(feet, inches.value), next: inches.next }
    : undefined;
}

/** “5 foot 10”: the singular, and nothing that the second number could count. */
const isShort = (
  tokens: readonly Token[],
  { start, at, inches }: { start: number; at: number; inches: { next: number } },
): boolean =>
  lowerAt(tokens, start) === 'foot' &&
  at === start + 1 &&
  (tokens[inches.next]?.kind ?? 'mark') === 'mark' &&
  !isDash(lowerAt(tokens, inches.next));

/** “in” is a unit right after digits and before a dimension: “5ft 9in”, “12 ft 6 in long”, not “six feet two in March”. */
const isInches = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) !== 'in' || tokens[at]?.joined === true || AFTER_METRES.has(lowerAt(tokens, at + 1));

/** Feet and inches that belong together, of which `feet` is read up to token `next`. */
export const readHeight = (tokens: readonly Token[], next: number, feet: number): Height | undefined =>
  Number.isInteger(feet) && feet > 0
    ? (readMarked(tokens, next, feet) ?? readSpelled(tokens, next, feet))
    : undefined;
