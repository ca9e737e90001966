import { isIrregular, toForm } from './forms.ts';
import type { IndexReader } from './index-reader.ts';
import { toLongest } from './longest-words.ts';
import { countSlips, findNearWords } from './near-words.ts';
import type { TermLine } from './postings.ts';
import type { QueryWord } from './query.ts';
import { toSoundsTerm, toSpelling } from './sounds.ts';
import { findAsTwoWords } from './two-words.ts';

/** How a word of a query was found: as a word or a form of it, by its first letters, in another spelling of a name, as what it is misspelt from, or not. */
export type FoundBy = 'form' | 'spelling' | 'start' | 'near' | 'nothing';

/** A word of a query with the terms that answer it and the claims that hold one, each with its weight (0–1). `idf` is high for a rare word. */
export type ResolvedWord = {
  word: QueryWord;
  foundBy: FoundBy;
  terms: string[];
  claims: Map<number, number>;
  idf: number;
};

/** Shortest start of a word that answers for the whole. */
const START_MIN_LENGTH = 4;
const START_MAX_TERMS = 40;

/** Weight of a term by how it was found; an exact word is 1. Source: tried on the queries of the first story. */
const WEIGHTS = { form: 1, other: 0.95, spelling: 0.95, start: 0.7, near: 0.6, nothing: 0 } as const;

/**
 * Finds what the words of a query are in the index.
 *
 * @param whenSomeAreFound  is told the words that are found at once, while others are still sought in other spellings
 */
export async function resolveWords(
  reader: IndexReader,
  words: readonly QueryWord[],
  whenSomeAreFound: (found: readonly ResolvedWord[]) => void,
): Promise<ResolvedWord[]> {
  const finding = reader.findTerms(words.flatMap(toTerms));
  readAhead(reader, words);
  const lines = await finding;
  const resolving = words.map((word) => resolveWord(reader, word, lines));
  const found = await Promise.all(
    resolving.filter((_, index) => toTerms(words[index]).some((one) => lines.has(one))),
  );
  if (found.length > 0 && found.length < words.length) whenSomeAreFound(found);
  return Promise.all(resolving);
}

const toTerms = (word: QueryWord | undefined): string[] =>
  word === undefined ? [] : [word.term, ...word.others];

/** What a word that the index does not have is sought in is fetched side by side with the terms, for the longest words. */
function readAhead(reader: IndexReader, words: readonly QueryWord[]): void {
  for (const plain of toLongest(words.flatMap((word) => (word.isNumber ? [] : [word.plain]))))
    for (const ahead of [reader.findWords(plain), findSounding(reader, plain)]) ahead.catch(() => undefined);
}

async function resolveWord(
  reader: IndexReader,
  word: QueryWord,
  lines: ReadonlyMap<string, TermLine>,
): Promise<ResolvedWord> {
  const known = toTerms(word).flatMap((term) => lines.get(term) ?? []);
  if (known.length > 0) {
    const others = [...word.others, ...known.flatMap(({ alternatives }) => alternatives)];
    const more = await reader.findTerms(others);
    const own = new Map([...lines].filter(([term]) => term === word.term));
    return toResolved(reader, {
      word,
      foundBy: 'form',
      found: [
        [own, WEIGHTS.form],
        [more, WEIGHTS.other],
      ],
    });
  }
  if (word.isNumber) return toResolved(reader, { word, foundBy: 'nothing', found: [] });
  // What the first of these does not find the next is asked for: their files are fetched side by side.
  for (const ahead of [reader.findWords(word.plain), findSounding(reader, word.plain)])
    ahead.catch(() => undefined);
  for (const [foundBy, find] of FALLBACKS) {
    const found = await find(reader, word);
    if (found.size > 0) return toResolved(reader, { word, foundBy, found: [[found, WEIGHTS[foundBy]]] });
  }
  return toResolved(reader, { word, foundBy: 'nothing', found: [] });
}

/** What is tried for a word that the index does not have, in this order. */
const FALLBACKS: readonly (readonly [
  Exclude<FoundBy, 'form' | 'nothing'>,
  (reader: IndexReader, word: QueryWord) => Promise<ReadonlyMap<string, TermLine>>,
])[] = [
  ['spelling', async (reader, { plain }) => reader.findTerms(await findSpellings(reader, plain))],
  ['start', async (reader, word) => reader.findTerms(await findStarts(reader, word))],
  ['spelling', findParts],
  ['near', async (reader, word) => reader.findTerms(await findNear(reader, word))],
];

/** The names of the index that are written otherwise and spell the same sounds. */
export async function findSpellings(reader: IndexReader, plain: string): Promise<string[]> {
  const keys = new Set([toSpelling(plain), toSpelling(toForm(plain))]);
  return (await findSounding(reader, plain)).filter((term) => keys.has(toSpelling(term)));
}

async function findSounding(reader: IndexReader, plain: string): Promise<string[]> {
  const key = toSoundsTerm(plain);
  return key === undefined ? [] : ((await reader.findTerms([key])).get(key)?.alternatives ?? []);
}

async function findStarts(reader: IndexReader, word: QueryWord): Promise<string[]> {
  const { plain } = word;
  if (plain.length < START_MIN_LENGTH || !/^\p{L}/u.test(plain)) return [];
  if (await isKnown(reader, word)) return [];
  return reader.findWithStart(plain, START_MAX_TERMS);
}

async function findParts(reader: IndexReader, word: QueryWord): Promise<ReadonlyMap<string, TermLine>> {
  const { plain } = word;
  if (!/^\p{L}+$/u.test(plain) || (await isKnown(reader, word))) return new Map();
  return findAsTwoWords(reader, plain);
}

async function findNear(reader: IndexReader, word: QueryWord): Promise<string[]> {
  const { plain } = word;
  if (!/^\p{L}/u.test(plain)) return [];
  if (await isKnown(reader, word)) return [];
  const near = await findSlips(reader, plain);
  return near.length > 0
    ? near
    : (await findSounding(reader, plain)).filter((term) => isSaidAlike(plain, term));
}

/** Words that are nearly so written: with the same first letter, or else with the second, for a slip before it (“uHngary”, “xHungary”). */
async function findSlips(reader: IndexReader, plain: string): Promise<string[]> {
  for (const start of [plain, [...plain].slice(1).join('')]) {
    const { held } = await reader.findWords(start);
    const near = await findNearWords(plain, held);
    if (near.length > 0) return near.map(({ word }) => toForm(word));
  }
  return findNearForms(reader, plain);
}

/** A misspelt word can be in another inflection than those that the texts have (“teritories”). */
async function findNearForms(reader: IndexReader, plain: string): Promise<string[]> {
  const form = toForm(plain);
  if (form === plain) return [];
  const { held } = await reader.findWords(plain);
  return (await findNearWords(form, [...new Set(held.map(toForm))])).map(({ word }) => word);
}

/** Length of a key from which two of its sounds may differ. */
const TWO_SOUNDS_MIN_LENGTH = 6;

/** True for two names of which at most one sound differs, or two of a long one. */
function isSaidAlike(plain: string, term: string): boolean {
  const [a, b] = [toSpelling(plain), toSpelling(term)];
  const most = Math.max(a.length, b.length) < TWO_SOUNDS_MIN_LENGTH ? 1 : 2;
  return countSlips(a, b, most) <= most;
}

/** A word that the index does not have but that is one is neither the start of another nor a misspelling; of words in other letters that is not known. */
export const isKnown = async (reader: IndexReader, { written, plain, term }: QueryWord): Promise<boolean> =>
  /\p{Script=Latin}/u.test(written) &&
  (isIrregular(plain) || (await reader.findWords(plain)).known.has(term));

type Found = {
  word: QueryWord;
  foundBy: FoundBy;
  found: readonly (readonly [lines: ReadonlyMap<string, TermLine>, weight: number])[];
};

function toResolved({ manifest }: IndexReader, { word, foundBy, found }: Found): ResolvedWord {
  const claims = new Map<number, number>();
  const terms = new Set<string>();
  for (const [lines, factor] of found) {
    for (const [term, { postings }] of lines) {
      if (postings.length > 0) terms.add(term);
      for (const { claim, weight } of postings)
        claims.set(claim, addWeights(claims.get(claim) ?? 0, weight * factor));
    }
  }
  // A word that only points to others is found by them.
  const count = claims.size;
  const idf = Math.log(1 + (manifest.claimCount - count + 0.5) / (count + 0.5));
  return { word, foundBy: count === 0 ? 'nothing' : foundBy, terms: [...terms], claims, idf };
}

const MAX_WEIGHT = 0.97;

/** Weight of two terms that stand for one word, as if they were one term: weights of BM25 grow with the count of a term as odds do. */
function addWeights(a: number, b: number): number {
  const odds = toOdds(a) + toOdds(b);
  return odds / (1 + odds);
}

const toOdds = (weight: number): number => Math.min(weight, MAX_WEIGHT) / (1 - Math.min(weight, MAX_WEIGHT));
