import { type AskedFilter, readFilters, toChosenFilters } from './filters.ts';
import type { IndexReader, StoredClaim } from './index-reader.ts';
import type { Marked, MarkedText, SearchSegment } from './marks.ts';
import { findSuggestions } from './near-words.ts';
import { parseQuery, type Query } from './query.ts';
import type { FoundPassage } from './record.ts';
import { type ResolvedWord, resolveWords } from './resolve.ts';
import { QUERY_MAX_LENGTH, type SearchState } from './state.ts';

/** A passage of a claim as a result shows it. */
export type PassageHit = { passage: FoundPassage; segments: SearchSegment[]; isMatch: boolean };

/** A claim that answers a query; `missing` are words of the query that it does not hold. */
export type SearchHit = StoredClaim & { label: SearchSegment[]; passages: PassageHit[]; missing: string[] };

/** A word of the query: how it was found, the words that answer it as they stand in the hits, and, when there are none, words that are written nearly so. */
export type WordReport = {
  written: string;
  foundBy: ResolvedWord['foundBy'];
  shown: string[];
  suggestions: string[];
};

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
  unknown: AskedFilter[];
};

/** Candidates whose texts are looked at to put those first whose words stand together, and to find phrases. */
const WINDOW = 8;
const PASSED_OVER_WINDOW = 20;
const PHRASE_WINDOW = 80;

/** What words that stand together, or as they were written, add to a score, as a share of it. Source: tried on the queries of the first story. */
const TOGETHER = 0.15;

type Candidate = { number: number; score: number; heldCount: number };
type Asked = { query: Query; words: readonly ResolvedWord[]; marked: Marked };

/** Searches the index. Without words it gives the claims that the filters leave, in their order; without filters, too, nothing. */
export async function search(reader: IndexReader, state: SearchState, limit: number): Promise<SearchResult> {
  const query = parseQuery(state.query.slice(0, QUERY_MAX_LENGTH));
  const [words, excluded, typed, chosen] = await Promise.all([
    resolveWords(reader, query.words),
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
  const allowed = all.filter(({ number }) => typed.passes(number) && !excluded.has(number));
  const before = await withPhrases(reader, allowed, asked);
  const left = before.filter(({ number }) => chosen.passes(number));
  const ranked = await rankByTexts(reader, left, asked);
  const stored = await Promise.all(ranked.slice(0, limit).map(({ number }) => reader.getClaim(number)));
  const hits = stored.map((claim) => toHit(reader, claim, asked));
  const wholeCount = ranked.filter(({ heldCount }) => heldCount === words.length).length;
  return {
    hits,
    wholeCount,
    partCount: ranked.length - wholeCount,
    beforeChoices: before.map(({ number }) => number),
    words: await Promise.all(words.map((word) => toReport(reader, word, hits))),
    passedOver: query.passedOver,
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

/** The claims that hold at least half of the words: those that hold all first, then by how rare the words are and how much they weigh. */
function rank(words: readonly ResolvedWord[]): Candidate[] {
  const candidates = new Map<number, Candidate>();
  for (const { claims, idf } of words) {
    for (const [number, weight] of claims) {
      const known = candidates.get(number) ?? { number, score: 0, heldCount: 0 };
      known.score += idf * weight;
      known.heldCount += 1;
      candidates.set(number, known);
    }
  }
  const isWhole = ({ heldCount }: Candidate): number => (heldCount === words.length ? 1 : 0);
  return [...candidates.values()]
    .filter(({ heldCount }) => heldCount * 2 >= words.length)
    .sort((a, b) => isWhole(b) - isWhole(a) || byScore(a, b));
}

const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || a.number - b.number;

/** Of a query with phrases, the first candidates with all words and all phrases; of another one all candidates. */
async function withPhrases(
  reader: IndexReader,
  candidates: readonly Candidate[],
  { query: { phrases }, words, marked }: Asked,
): Promise<Candidate[]> {
  if (phrases.length === 0) return [...candidates];
  const whole = candidates.filter(({ heldCount }) => heldCount === words.length).slice(0, PHRASE_WINDOW);
  const found = await Promise.all(
    whole.map(async (candidate) => {
      const { claim } = await reader.getClaim(candidate.number);
      const isFound = claim.passages.some(
        ({ text }) => reader.texts.mark(text, marked).phraseCount === phrases.length,
      );
      return isFound ? [candidate] : [];
    }),
  );
  return found.flat();
}

/** Looks at the texts of the first candidates: those with the words side by side, or as they were written, rise. */
async function rankByTexts(
  reader: IndexReader,
  candidates: readonly Candidate[],
  asked: Asked,
): Promise<Candidate[]> {
  const { query, words, marked } = asked;
  // Where stop words were passed over, only the texts tell which claim has them in the order asked for.
  const window = query.passedOver.length > 0 ? PASSED_OVER_WINDOW : WINDOW;
  if (words.length === 0) return [...candidates];
  const looked = await Promise.all(
    candidates.slice(0, window).map(async (candidate) => {
      const { claim } = await reader.getClaim(candidate.number);
      const texts = claim.passages.map(({ text }) => reader.texts.mark(text, marked));
      const bonus = Math.max(0, ...texts.map((text) => countTogether(text, asked)));
      return { ...candidate, score: candidate.score * (1 + TOGETHER * bonus) };
    }),
  );
  looked.sort((a, b) => b.heldCount - a.heldCount || byScore(a, b));
  return [...looked, ...candidates.slice(window)];
}

/** How much of the query follows each other in a text, stop words and all, how much of it the text holds at all, and how much just as it is written. */
function countTogether({ terms, plains }: MarkedText, { query, words }: Asked): number {
  const held = words.filter((word) => word.terms.some((term) => terms.has(term))).length;
  const exact = words.filter(({ word }) => plains.includes(word.plain)).length;
  const pairs = new Set(plains.slice(1).map((plain, index) => `${plains[index]} ${plain}`));
  const asked = query.inOrder.slice(1).map((plain, index) => `${query.inOrder[index]} ${plain}`);
  const together = asked.filter((pair) => pairs.has(pair)).length;
  return together + (held * 2 + exact * 3) / words.length;
}

/** Words inside a phrase are marked only where the phrase stands. */
function toMarkedTerms({ phrases }: Query, words: readonly ResolvedWord[]): Set<string> {
  const inPhrase = new Set(phrases.flat());
  return new Set(words.flatMap(({ word, terms }) => (inPhrase.has(word.plain) ? [] : terms)));
}

function toHit(
  { texts: marker }: IndexReader,
  { story, claim }: StoredClaim,
  { words, marked }: Asked,
): SearchHit {
  const all: Marked = { ...marked, terms: new Set(words.flatMap(({ terms }) => terms)) };
  const texts = [claim.label, ...claim.passages.map(({ text }) => text)];
  const held = new Set(texts.flatMap((text) => [...marker.mark(text, all).terms]));
  const passages = claim.passages.map((passage) => {
    const { segments } = marker.mark(passage.text, marked);
    return { passage, segments, isMatch: segments.some(({ isMatch }) => isMatch) };
  });
  return {
    story,
    claim,
    label: marker.mark(claim.label, marked).segments,
    passages,
    missing: words
      .filter(({ terms }) => !terms.some((term) => held.has(term)))
      .map(({ word }) => word.written),
  };
}

/** Most words that are said to answer a word of the query. */
const SHOWN_MAX = 3;

async function toReport(
  reader: IndexReader,
  { word, foundBy, terms }: ResolvedWord,
  hits: readonly SearchHit[],
): Promise<WordReport> {
  const marked: Marked = { terms: new Set(terms), phrases: [] };
  const isExact = foundBy === 'form' || foundBy === 'nothing';
  const texts = isExact ? [] : hits.flatMap(({ passages }) => passages.map(({ passage }) => passage.text));
  const shown = new Set(
    texts.flatMap((text) =>
      reader.texts.mark(text, marked).segments.flatMap((one) => (one.isMatch ? [one.text] : [])),
    ),
  );
  const suggestions =
    foundBy === 'nothing' && !word.isNumber
      ? findSuggestions(word.plain, (await reader.findWords(word.plain)).held)
      : [];
  return { written: word.written, foundBy, shown: [...shown].slice(0, SHOWN_MAX), suggestions };
}
