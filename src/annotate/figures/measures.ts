import type { Unit } from '../../model/kinds.ts';
import {
  BEFORE_PEOPLE,
  PEOPLE_STOPS,
  PRICE_WORDS,
  SCORE_WORDS,
  SINGLE_PEOPLE,
} from '../lexicon/figures-beside.ts';
import {
  CURRENCIES_AFTER,
  CURRENCIES_BEFORE,
  MEASURES,
  type Measure,
  PEOPLE,
} from '../lexicon/figures-words.ts';
import { isDash, lowerAt, type Token } from './tokens.ts';

/** What is at a token, and the index after it. */
export type Found<Value> = { found: Value; next: number };

/** Most tokens that a currency or measure has. */
const MAX_WORDS = 5;

/** The longest key of a table that the tokens from `at` on spell, one space between tokens. */
function findLongest<Value>(
  tokens: readonly Token[],
  at: number,
  table: ReadonlyMap<string, Value>,
): Found<Value> | undefined {
  let words = '';
  let best: Found<Value> | undefined;
  for (let next = at; next < Math.min(tokens.length, at + MAX_WORDS); next += 1) {
    words += (next > at ? ' ' : '') + lowerAt(tokens, next);
    const found = table.get(words);
    if (found !== undefined) best = { found, next: next + 1 };
  }
  return best;
}

const CURRENCY_OPENERS = new Set([...CURRENCIES_BEFORE.keys()].map((words) => words.split(' ')[0] ?? ''));

/** The currency sign or code before an amount: “$”, “US$”, “Rs.”. */
export function findCurrency(tokens: readonly Token[], at: number): Found<Unit> | undefined {
  if (!CURRENCY_OPENERS.has(lowerAt(tokens, at))) return undefined;
  const currency = findLongest(tokens, at, CURRENCIES_BEFORE);
  if (currency === undefined) return undefined;
  // “A$” is the Australian dollar, “a $5 fee” is not.
  for (let index = at + 1; index < currency.next; index += 1) if (!tokens[index]?.joined) return undefined;
  return tokens[currency.next]?.kind === 'number' || tokens[currency.next]?.joined ? currency : undefined;
}

/** Units that come right after the digits only: “38C”, “3.4pc”. */
const GLUED = new Map<string, Measure>([
  ['c', { unit: 'degree-celsius', times: 1 }],
  ['f', { unit: 'degree-fahrenheit', times: 1 }],
  ['pc', { unit: 'percent', times: 1 }],
  ['p', { unit: 'GBP', times: 0.01 }],
]);

/** What a letter after digits measures; “615p” is pence where a price is spoken of, not where a picture is. */
function findGlued(tokens: readonly Token[], at: number): Measure | undefined {
  const glued = GLUED.get(lowerAt(tokens, at));
  const isPence = lowerAt(tokens, at) === 'p';
  return isPence && !tokens.some(({ lower }) => PRICE_WORDS.has(lower)) ? undefined : glued;
}

/** True when a word right after digits is a unit: “25cm”, “38C”, “70mph”. */
export const isGluedUnit = (tokens: readonly Token[], at: number): boolean =>
  findGlued(tokens, at) !== undefined ||
  findLongest(tokens, at, MEASURES) !== undefined ||
  findLongest(tokens, at, CURRENCIES_AFTER) !== undefined;

/** The unit after a number that ends before token `at`, also after a hyphen: “miles”, “-mile”, “percentage points”, “Israeli soldiers”. */
export function findMeasure(tokens: readonly Token[], at: number, value: number): Found<Measure> | undefined {
  const start = isDash(lowerAt(tokens, at)) && tokens[at]?.joined && tokens[at + 1]?.joined ? at + 1 : at;
  const glued = tokens[at]?.joined ? findGlued(tokens, at) : undefined;
  if (glued !== undefined) return { found: glued, next: at + 1 };
  if (/^of an?$/u.test(`${lowerAt(tokens, at)} ${lowerAt(tokens, at + 1)}`) && value < 1) {
    return findLongest(tokens, at + 2, MEASURES);
  }
  if (lowerAt(tokens, start) === 'of' && value < 12) return undefined;
  const noun = lowerAt(tokens, start) === 'of' ? start + 1 : start;
  const currency = findLongest(tokens, noun, CURRENCIES_AFTER);
  if (currency) return { found: { unit: currency.found, times: 1 }, next: currency.next };
  const measure = findLongest(tokens, noun, MEASURES);
  if (measure)
    return measure.found.unit === 'pound' && value >= 1e6
      ? { ...measure, found: { unit: 'GBP', times: 1 } }
      : measure;
  if (/^points?$/u.test(lowerAt(tokens, start)) && isAboutShares(tokens)) {
    return { found: { unit: 'percentage-points', times: 1 }, next: start + 1 };
  }
  return findPeople(tokens, at, value) ?? findMagnitude(tokens, start);
}

/** Points are of a percentage unless the sentence is about a game or an index. */
const isAboutShares = (tokens: readonly Token[]): boolean =>
  !tokens.some((token) => SCORE_WORDS.has(token.lower));

/** “a 6.5-magnitude earthquake”. */
const findMagnitude = (tokens: readonly Token[], at: number): Found<Measure> | undefined =>
  lowerAt(tokens, at) === 'magnitude' ? { found: { unit: 'magnitude', times: 1 }, next: at + 1 } : undefined;

/** A noun for people, at most two words on: “12 Israeli soldiers”, “dozens of people”. */
function findPeople(tokens: readonly Token[], at: number, value: number): Found<Measure> | undefined {
  const start = lowerAt(tokens, at) === 'of' ? at + 1 : at;
  for (let index = start; index < start + 3; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') return undefined;
    if (PEOPLE.has(token.lower) || (value === 1 && SINGLE_PEOPLE.has(token.lower)))
      return { found: { unit: 'people', times: 1 }, next: index + 1 };
    if (PEOPLE_STOPS.has(token.lower) || isCountedThing(token.lower)) return undefined;
  }
  return undefined;
}

/** Words in “s” that come before a noun for people without being what is counted: “two sports reporters”. */
const NO_PLURAL = /(?:ss|us|is|ous|['’]s|s['’])$/u;

/** True for a plural: what is counted ends there, and people after it are the next words' (“seven wishes voters named”). */
export const isCountedThing = (lower: string): boolean =>
  lower.endsWith('s') && !NO_PLURAL.test(lower) && !BEFORE_PEOPLE.has(lower);
