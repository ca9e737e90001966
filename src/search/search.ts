import { toAnyOf } from './any-of.ts';
import { type Candidate, findHolders } from './candidates.ts';
import { type AskedFilter, type Filtered, readFilters, toChosenFilters } from './filters.ts';
import { toOneSpelling } from './forms.ts';
import { type SearchHit, toHit, toReport, type WordReport } from './hits.ts';
import type { IndexReader } from './index-reader.ts';
import { type FoundByWay, mergeWays, toAllMarked, toWaysThatCount, type Way } from './merge-ways.ts';
import { parseQuery, type Query } from './query.ts';
import {
  type Asked,
  rankByTexts,
  readTextsAhead,
  withFirstPhrases,
  withoutPhrases,
  withPhrases,
} from './rank.ts';
import { resolveEarly, resolveWords } from './resolve.ts';
import type { ResolvedWord } from './resolved-word.ts';
import { QUERY_MAX_LENGTH, type SearchState } from './state.ts';

/**
 * What a search found: hits, the best first, at most as many as asked for; how many claims hold all words, and how many only some; the numbers of
 * all claims before the choices beside the box; and what has to be said of the query.
 */
export type SearchResult = {
  hits: SearchHit[];
  wholeCount: number;
  partCount: number;
  beforeChoices: number[];
  words: WordReport[];
  passedOver: string[];
  phrases: string[];
  /** What is left out of the claims that have the words, when that leaves none. */
  leftOut: string[];
  /** True when claims have the words, and the filters and choices leave none of them. */
  isFilteredAway: boolean;
  unknown: AskedFilter[];
  /** True when a query with “OR” stands for more queries than are searched. */
  isCut: boolean;
};

/** Searches the index. Without words it gives the claims that the filters leave, in their order; without filters, too, nothing. */
export async function search(reader: IndexReader, state: SearchState, limit: number): Promise<SearchResult> {
  const { queries, isCut } = toAnyOf(state.query.slice(0, QUERY_MAX_LENGTH));
  const ways = await Promise.all(queries.map((query) => findWay(reader, { ...state, query }, limit)));
  const counted = toWaysThatCount(ways);
  const { found, wholeCount } = mergeWays(counted);
  const hits = await toHits(reader, found.slice(0, limit), counted);
  return {
    hits,
    wholeCount,
    partCount: found.length - wholeCount,
    beforeChoices: [...new Set(counted.flatMap(({ before }) => before.map(({ number }) => number)))],
    words: toEachWord(ways).map((word) => toReport(reader, word, hits)),
    passedOver: unique(ways.flatMap(({ asked }) => asked.query.passedOver)),
    phrases: unique(ways.flatMap(({ asked }) => asked.query.writtenPhrases)),
    leftOut: toLeftOut(ways),
    isFilteredAway:
      ways.some(({ all }) => all.length > 0) &&
      !ways.some(({ passing, chosen }) => passing.some(({ number }) => chosen.passes(number))),
    unknown: toEachUnknown(ways),
    isCut,
  };
}

/** What one query finds; `before` are the claims before the choices beside the box. */
async function findWay(reader: IndexReader, state: SearchState, limit: number) {
  const found = await findCandidates(reader, state, resolveWords);
  const before = await withPhrases(reader, found.kept, found.asked);
  const left = before.filter(({ number }) => found.chosen.passes(number));
  return { ...found, before, ranked: await rankByTexts(reader, left, found.asked, limit) };
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];

const toEachWord = (ways: readonly Way[]): ResolvedWord[] => [
  ...new Map(ways.flatMap(({ asked }) => asked.words.map((one) => [one.word.term, one] as const))).values(),
];

/** What is left out, when that alone leaves nothing. */
const toLeftOut = (ways: readonly Found[]): string[] =>
  ways.every(({ kept }) => kept.length === 0) && ways.some(({ passing }) => passing.length > 0)
    ? unique(ways.flatMap(({ asked }) => asked.query.writtenExcluded))
    : [];

const toEachUnknown = (ways: readonly Found[]): AskedFilter[] => {
  const all = ways.flatMap(({ typed, chosen }) => [...typed.unknown, ...chosen.unknown]);
  return [...new Map(all.map((filter) => [`${filter.name}:${filter.value}`, filter])).values()];
};

/**
 * The first hits of a search, for as few steps on a slow line as there can be: of a query of many words without those that have to be waited for, by
 * fewer texts. What `search` finds can put others in their places.
 */
export async function findEarly(
  reader: IndexReader,
  state: SearchState,
  limit: number,
): Promise<SearchHit[]> {
  const { queries } = toAnyOf(state.query.slice(0, QUERY_MAX_LENGTH));
  const ways = await Promise.all(queries.map((query) => findEarlyWay(reader, { ...state, query }, limit)));
  const counted = toWaysThatCount(ways);
  return toHits(reader, mergeWays(counted).found.slice(0, limit), counted);
}

async function findEarlyWay(reader: IndexReader, state: SearchState, limit: number): Promise<Way> {
  const { asked, all, kept, chosen } = await findCandidates(reader, state, resolveEarly);
  const left = kept.filter(({ number }) => chosen.passes(number));
  const before = await withFirstPhrases(reader, left, { asked, count: limit });
  return { asked, all, ranked: await rankByTexts(reader, before, asked, limit) };
}

/** The claims that hold the words; of `all` those that pass the filters in the box are `passing`, of these those without what is left out `kept`. */
type Found = {
  asked: Asked;
  all: Candidate[];
  passing: Candidate[];
  kept: Candidate[];
  typed: Filtered;
  chosen: Filtered;
};

async function findCandidates(
  reader: IndexReader,
  state: SearchState,
  resolve: typeof resolveWords,
): Promise<Found> {
  const query = parseQuery(state.query);
  const [words, excluded, typed, chosen] = await Promise.all([
    resolve(reader, query.words, (found) => readTextsAhead(reader, query, found)),
    findExcluded(reader, query),
    readFilters(reader, query.filters),
    readFilters(reader, toChosenFilters(state)),
  ]);
  const isList = query.words.length + query.phrases.length + query.passedOver.length === 0;
  const isFiltered = typed.isFiltered || chosen.isFiltered || query.writtenExcluded.length > 0;
  const all = isList && isFiltered ? listAll(reader) : findHolders(words);
  const passing = all.filter(({ number }) => typed.passes(number));
  const allowed = passing.filter(({ number }) => !excluded.has(number));
  const kept = await withoutPhrases(reader, allowed, query);
  const marked = { terms: toMarkedTerms(query, words), phrases: query.phrases };
  return { asked: { query, words, marked }, all, passing, kept, typed, chosen };
}

const toHits = (
  reader: IndexReader,
  shown: readonly FoundByWay[],
  ways: readonly Way[],
): Promise<SearchHit[]> => {
  const marked = toAllMarked(ways);
  return Promise.all(
    shown.map(async ({ candidate, asked }) =>
      toHit(reader, await reader.getClaim(candidate.number), { ...asked, marked }),
    ),
  );
};

const listAll = ({ manifest }: IndexReader): Candidate[] =>
  Array.from({ length: manifest.claimCount }, (_, number) => ({ number, score: 0, heldCount: 0 }));

async function findExcluded(reader: IndexReader, { excluded }: Query): Promise<Set<number>> {
  const lines = await reader.findTerms(excluded);
  const others = await reader.findTerms([...lines.values()].flatMap(({ alternatives }) => alternatives));
  return new Set(
    [...lines.values(), ...others.values()].flatMap(({ postings }) => postings.map(({ claim }) => claim)),
  );
}

/** Words inside a phrase are marked only where the phrase stands. */
function toMarkedTerms({ phrases }: Query, words: readonly ResolvedWord[]): Set<string> {
  const inPhrase = new Set(phrases.flat());
  return new Set(words.flatMap(({ word, terms }) => (inPhrase.has(toOneSpelling(word.plain)) ? [] : terms)));
}
