import type { IndexReader } from './index-reader.ts';
import type { TermLine } from './postings.ts';
import type { QueryWord } from './query.ts';
import type { FoundOtherwise } from './unfound-words.ts';

/** How a word of a query was found: as a word or a form of it, by its first letters, in another spelling of a name, as what it is misspelt from, or not. */
export type FoundBy = 'form' | FoundOtherwise | 'nothing';

/** A word of a query with the terms that answer it and the claims that hold one, each with its weight (0–1). `idf` is high for a rare word. */
export type ResolvedWord = {
  word: QueryWord;
  foundBy: FoundBy;
  terms: string[];
  claims: Map<number, number>;
  idf: number;
};

/** Terms of the index with what follows each. */
export type Lines = ReadonlyMap<string, TermLine>;

/** A word that the index has, as it is and in terms that stand for the same. */
export function toHeld(
  reader: IndexReader,
  word: QueryWord,
  { own, others }: { own: Lines; others: Lines },
): ResolvedWord {
  const line = own.get(word.term);
  return toResolved(reader, {
    word,
    foundBy: 'form',
    found: [
      [new Map(line === undefined ? [] : [[word.term, line]]), 1],
      [others, reader.settings.other],
    ],
  });
}

type Found = {
  word: QueryWord;
  foundBy: FoundBy;
  found: readonly (readonly [lines: Lines, weight: number])[];
};

export function toResolved({ manifest }: IndexReader, { word, foundBy, found }: Found): ResolvedWord {
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

/** Weights are kept in sixteenths: the last step begins here, and a weight of 1 has no odds. */
const MAX_WEIGHT = 31 / 32;

/** Weight of two terms that stand for one word, as if they were one term: weights of BM25 grow with the count of a term as odds do. */
function addWeights(a: number, b: number): number {
  const odds = toOdds(a) + toOdds(b);
  return odds / (1 + odds);
}

const toOdds = (weight: number): number => Math.min(weight, MAX_WEIGHT) / (1 - Math.min(weight, MAX_WEIGHT));
