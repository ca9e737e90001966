import { type AskedFilter, readFilters, toChosenFilters } from './filters.ts';
import { toOneSpelling } from './forms.ts';
import { type SearchHit, toHit, toReport, type WordReport } from './hits.ts';
import type { IndexReader } from './index-reader.ts';
import { parseQuery, type Query } from './query.ts';
import {
  type Asked,
  type Candidate,
  rank,
  rankAhead,
  rankByTexts,
  readTextsAhead,
  withoutPhrases,
  withPhrases,
} from './rank.ts';
import { type ResolvedWord, resolveWords } from './resolve.ts';
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
  unknown: AskedFilter[];
};

/** Searches the index. Without words it gives the claims that the filters leave, in their order; without filters, too, nothing. */
export async function search(reader: IndexReader, state: SearchState, limit: number): Promise<SearchResult> {
  const query = parseQuery(state.query.slice(0, QUERY_MAX_LENGTH));
  const [words, excluded, typed, chosen] = await Promise.all([
    resolveWords(reader, query.words, (found) => readTextsAhead(reader, rankAhead(found))),
    findExcluded(reader, query),
    readFilters(reader, query.filters),
    readFilters(reader, toChosenFilters(state)),
  ]);
  const asked: Asked = {
    query,
    words,
    marked: { terms: toMarkedTerms(query, words), phrases: query.phrases },
  };
  const isList = query.words.length + query.phrases.length + query.passedOver.length === 0;
  const all = isList && (typed.isFiltered || chosen.isFiltered) ? listAll(reader) : rank(words);
  const passing = all.filter(({ number }) => typed.passes(number));
  const allowed = passing.filter(({ number }) => !excluded.has(number));
  const kept = await withoutPhrases(reader, allowed, query);
  const before = await withPhrases(reader, kept, asked);
  const left = before.filter(({ number }) => chosen.passes(number));
  const ranked = await rankByTexts(reader, left, asked, limit);
  const stored = await Promise.all(ranked.slice(0, limit).map(({ number }) => reader.getClaim(number)));
  const hits = stored.map((claim) => toHit(reader, claim, asked));
  const wholeCount = ranked.filter(({ heldCount }) => heldCount === words.length).length;
  return {
    hits,
    wholeCount,
    partCount: ranked.length - wholeCount,
    beforeChoices: before.map(({ number }) => number),
    words: words.map((word) => toReport(reader, word, hits)),
    passedOver: query.passedOver,
    phrases: query.writtenPhrases,
    leftOut: kept.length === 0 && passing.length > 0 ? query.writtenExcluded : [],
    unknown: [...typed.unknown, ...chosen.unknown],
  };
}

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
