import { FILES_AT_ONCE } from './fetch-file.ts';
import type { IndexReader } from './index-reader.ts';
import { toLongest } from './longest-words.ts';
import type { TermLine } from './postings.ts';
import type { QueryWord } from './query.ts';
import { type FoundOtherwise, findOtherwise, findSlipsAhead, findSounding } from './unfound-words.ts';

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
  const finding = reader.findTerms(words.map(({ term }) => term));
  const ahead = readAhead(reader, words);
  const lines = await finding;
  const missing = words.filter(({ term, isNumber }) => !lines.has(term) && !isNumber);
  const slips = new Map(missing.map((word) => [word, findSlipsAhead(reader, word)] as const));
  for (const { plain } of missing)
    for (const asked of [reader.findWords(plain), findSounding(reader, plain)]) asked.catch(() => undefined);
  let isWaiting = true;
  const resolving = Promise.all(words.map((word) => resolveWord(reader, word, { lines, slips }))).finally(
    () => {
      isWaiting = false;
    },
  );
  // Browsers fetch few files of a host at once: what a misspelt word means is asked for before the texts.
  Promise.all(ahead.map(async (word) => [word, await slips.get(word)] as const)).then(
    (near) => {
      const found = words.flatMap((word) => guess(reader, word, { lines, near: new Map(near) }));
      if (isWaiting && found.length > 0) whenSomeAreFound(found);
    },
    () => undefined,
  );
  return resolving;
}

/** What a word will most likely be found as, from the files that have come. */
function guess(
  reader: IndexReader,
  word: QueryWord,
  { lines, near }: { lines: Lines; near: ReadonlyMap<QueryWord, string[] | undefined> },
): ResolvedWord[] {
  if (lines.has(word.term)) return [toHeld(reader, word, { own: lines, others: new Map() })];
  const slips = reader.peekTerms(near.get(word) ?? []);
  return slips.size === 0
    ? []
    : [toResolved(reader, { word, foundBy: 'near', found: [[slips, WEIGHTS.near]] })];
}

/**
 * What a word that the index does not have is sought in is fetched side by side with the terms, for the longest words, as far as that takes no step more;
 * behind it terms of several words. Gives the words whose lists are fetched.
 */
function readAhead(reader: IndexReader, words: readonly QueryWord[]): QueryWord[] {
  const longest = toLongest(words.filter(({ isNumber }) => !isNumber));
  const free = Math.max(0, FILES_AT_ONCE - reader.countTermFiles(words.map(({ term }) => term)));
  const finds = [
    ...longest.map(
      ({ plain }) =>
        () =>
          reader.findWords(plain),
    ),
    ...longest.map(
      ({ plain }) =>
        () =>
          findSounding(reader, plain),
    ),
    () => reader.findTerms(words.flatMap(({ others }) => others)),
  ];
  for (const find of finds.slice(0, free)) find().catch(() => undefined);
  return longest.slice(0, free);
}

type Lines = ReadonlyMap<string, TermLine>;

async function resolveWord(
  reader: IndexReader,
  word: QueryWord,
  { lines, slips }: { lines: Lines; slips: ReadonlyMap<QueryWord, Promise<string[]>> },
): Promise<ResolvedWord> {
  const sought = slips.get(word);
  const joined = await reader.findTerms(word.others);
  if (lines.has(word.term) || joined.size > 0) {
    const known = [lines.get(word.term), ...joined.values()];
    const alternatives = await reader.findTerms(known.flatMap((line) => line?.alternatives ?? []));
    return toHeld(reader, word, { own: lines, others: new Map([...joined, ...alternatives]) });
  }
  const found = sought === undefined ? undefined : await findOtherwise(reader, word, sought);
  return found === undefined
    ? toResolved(reader, { word, foundBy: 'nothing', found: [] })
    : toResolved(reader, { word, foundBy: found.foundBy, found: [[found.lines, WEIGHTS[found.foundBy]]] });
}

/** A word that the index has, as it is and in terms that stand for the same. */
function toHeld(
  reader: IndexReader,
  word: QueryWord,
  { own, others }: { own: Lines; others: Lines },
): ResolvedWord {
  const line = own.get(word.term);
  return toResolved(reader, {
    word,
    foundBy: 'form',
    found: [
      [new Map(line === undefined ? [] : [[word.term, line]]), WEIGHTS.form],
      [others, WEIGHTS.other],
    ],
  });
}

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
