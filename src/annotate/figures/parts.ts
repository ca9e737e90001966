import { SMALL_NUMBERS } from '../../model/number-words.ts';
import { toTable } from '../../model/word-lists.ts';
import { isDash, lowerAt, type Token } from './tokens.ts';

const VULGAR_SIGNS = '½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞';

/** Signs of a fraction, with their values. */
export const VULGAR: ReadonlyMap<string, number> = new Map(
  [...VULGAR_SIGNS].map((sign): [string, number] => {
    const [above = '', below = ''] = sign.normalize('NFKC').split('\u2044');
    return [sign, Number(above) / Number(below)];
  }),
);

/** The fraction of a mixed number, and the index after it. */
type Part = { value: number; next: number };

/** Below the line of a fraction in figures: halves to tenths as they are told, and the parts of an inch. */
const DENOMINATORS = /^(?:[2-9]|10|16|32|64)$/u;

/** What a whole number in digits at token `at` goes on with: “19 1/2”, “2 ½”, “2½”, “3-1/4”; undefined where it is whole. */
export function readPart(tokens: readonly Token[], at: number): Part | undefined {
  if (!/^\d+$/u.test(lowerAt(tokens, at))) return undefined;
  const isDashed = isDash(lowerAt(tokens, at + 1)) && tokens[at + 1]?.joined === true;
  const start = isDashed ? at + 2 : at + 1;
  if (isDashed && tokens[start]?.joined !== true) return undefined;
  const sign = VULGAR.get(lowerAt(tokens, start));
  return sign === undefined ? readSpelledPart(tokens, start) : { value: sign, next: start + 1 };
}

/** “1/2”, also with the stroke that is made for fractions, and no third number as in a date. */
function readSpelledPart(tokens: readonly Token[], at: number): Part | undefined {
  const [above, stroke, below] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (above?.kind !== 'number' || below?.kind !== 'number') return undefined;
  if (stroke === undefined || !/^[/\u2044]$/u.test(stroke.lower) || !stroke.joined || !below.joined)
    return undefined;
  const [count, parts] = [Number(above.lower), Number(below.lower)];
  if (!/^\d{1,2}$/u.test(above.lower) || !DENOMINATORS.test(below.lower) || count < 1 || count >= parts)
    return undefined;
  const isLonger = tokens[at + 3]?.joined === true && /^[/\u2044]$/u.test(lowerAt(tokens, at + 3));
  return isLonger ? undefined : { value: count / parts, next: at + 3 };
}

/** What a number in words goes on with: “two [and a half]”, “three[-and-a-quarter]”, “two [and three-quarters]”; not a part of something: “two and a quarter of the crew”. */
export function readSpokenPart(tokens: readonly Token[], at: number): Part | undefined {
  const and = skipHyphen(tokens, at);
  if (lowerAt(tokens, and) !== 'and') return undefined;
  const counted = skipHyphen(tokens, and + 1);
  const word = lowerAt(tokens, counted);
  const count = /^an?$/u.test(word) ? 1 : SMALL_NUMBERS.get(word);
  const part = skipHyphen(tokens, counted + 1);
  const parts = Number(SPOKEN_PARTS.get(lowerAt(tokens, part)));
  if (count === undefined || !(count > 0 && count < parts) || lowerAt(tokens, part + 1) === 'of')
    return undefined;
  return { value: count / parts, next: part + 1 };
}

const SPOKEN_PARTS = toTable('half:2|third:3|thirds:3|quarter:4|quarters:4');

/** Index after a hyphen between two words. */
const skipHyphen = (tokens: readonly Token[], at: number): number =>
  isDash(lowerAt(tokens, at)) && tokens[at]?.joined && tokens[at + 1]?.joined ? at + 1 : at;
