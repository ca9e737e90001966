import { findNumbers } from './numbers.ts';
import { QUERY_PART } from './query.ts';
import { toWords } from './terms.ts';

/** The queries that a query with “OR” stands for: what answers one of them answers it. `isCut` when there are more than are searched. */
export type AnyOf = { queries: string[]; isCut: boolean };

/** Most queries that one stands for: each costs a search. Source: four choices between two each, more than anybody is known to type. */
const QUERIES_MAX_COUNT = 16;

/** What is typed between spaces or quotation marks; `isWord` when it stands outside of quotation marks. */
type Part = { text: string; isWord: boolean };

/**
 * Takes “OR” between two words, phrases or filters as a choice between these two, as the large search engines do; what else is asked for holds for
 * both. A number of several words is one. At the ends of a query, and in small letters, it is no operator.
 *
 * @example toAnyOf('harbour fire OR flood').queries // ['harbour fire', 'harbour flood']
 */
export function toAnyOf(query: string): AnyOf {
  const units = toUnits(query);
  if (!units.some(({ isOr }) => isOr)) return { queries: [query], isCut: false };
  const groups: string[][] = [];
  let isJoined = false;
  for (const { text, isOr } of units) {
    const last = groups.at(-1);
    if (isOr) isJoined = last !== undefined;
    else if (isJoined && last !== undefined) {
      if (!last.includes(text)) last.push(text);
      isJoined = false;
    } else groups.push([text]);
  }
  return combine(groups);
}

/** One of each group, in all ways. */
function combine(groups: readonly (readonly string[])[]): AnyOf {
  let all: string[] = [''];
  let isCut = false;
  for (const group of groups) {
    const longer = all.flatMap((begun) => group.map((text) => (begun === '' ? text : `${begun} ${text}`)));
    isCut ||= longer.length > QUERIES_MAX_COUNT;
    all = longer.slice(0, QUERIES_MAX_COUNT);
  }
  return { queries: all, isCut };
}

/** The parts of a query between which “OR” lets choose: NOT belongs to what it comes before, the words of one number to each other. */
function toUnits(query: string): { text: string; isOr: boolean }[] {
  const units: (Part & { isOr: boolean })[] = [];
  for (const part of toParts(query)) {
    const last = units.at(-1);
    const isOr = part.isWord && part.text === 'OR';
    const isOne = last !== undefined && !isOr && !last.isOr && goesOn(last, part);
    if (isOne) units.splice(-1, 1, { text: `${last.text} ${part.text}`, isWord: part.isWord, isOr: false });
    else units.push({ ...part, isOr });
  }
  return units;
}

const toParts = (query: string): Part[] =>
  [...query.matchAll(QUERY_PART)].map(([text, sign, operator, quoted]) => ({
    text,
    isWord: sign === '' && operator === undefined && quoted === undefined,
  }));

function goesOn(before: Part, part: Part): boolean {
  if (!before.isWord) return false;
  return before.text === 'NOT' || (part.isWord && isOneNumber(`${before.text} ${part.text}`));
}

function isOneNumber(text: string): boolean {
  const words = toWords(text);
  const [number] = findNumbers(words);
  return number !== undefined && number.from === 0 && number.to === words.length;
}
