import Fuse, { type FuseResultMatch } from 'fuse.js/min';
import { toQueryWords } from './query-words.ts';
import type { SearchRecord } from './record.ts';
import { QUERY_MAX_LENGTH, type SearchState } from './state.ts';

/** A stretch of a record's text; `isMatch` when it answers the query. Joined, the stretches are the text. */
export type SearchSegment = { text: string; isMatch: boolean };

/** A record that answers a query. */
export type SearchHit = { record: SearchRecord; segments: SearchSegment[] };

/** Hits in the order of their relevance, at most `limit` of them, and how many there are. */
export type SearchResult = { hits: SearchHit[]; count: number };

/** Searches records; what a filter leaves out is not counted. */
export type Search = (state: SearchState, limit: number) => SearchResult;

/**
 * Fuse's settings. Its defaults find nothing for most queries of several words; the token search weighs words by their rarity
 * and wants none of them in particular. Source: README, measurements of search.
 */
export const FUSE_OPTIONS = {
  useTokenSearch: true,
  threshold: 0.3,
  ignoreDiacritics: true,
  includeMatches: true,
  minMatchCharLength: 2,
  keys: [
    { name: 'text', weight: 4 },
    { name: 'topicTitle', weight: 1 },
    { name: 'speaker', weight: 1 },
  ],
};

/** Makes a search over records. Without a query it gives the records of the chosen filters, in their order. */
export function createSearch(records: readonly SearchRecord[]): Search {
  const fuse = new Fuse(records, FUSE_OPTIONS);
  return (state, limit) => {
    const words = toQueryWords(state.query.slice(0, QUERY_MAX_LENGTH));
    if (words.length === 0) return listFiltered(records, state, limit);
    const hits = fuse
      .search(words.join(' '))
      .filter(({ item }) => passesFilters(item, state))
      .map(({ item, matches = [] }) => ({ record: item, ...markMatches(item.text, matches) }))
      .filter((hit) => hit.isFound)
      .map(({ record, segments }) => ({ record, segments }));
    return { hits: hits.slice(0, limit), count: hits.length };
  };
}

/** A record is found when a word of its text, or another of its fields, answers the query; letters inside a longer word do not. */
function markMatches(
  text: string,
  matches: readonly FuseResultMatch[],
): { isFound: boolean; segments: SearchSegment[] } {
  const indices = matches.filter(({ key }) => key === 'text').flatMap((match) => match.indices);
  const segments = toSegments(text, indices);
  return {
    isFound: segments.some(({ isMatch }) => isMatch) || matches.some(({ key }) => key !== 'text'),
    segments,
  };
}

function listFiltered(records: readonly SearchRecord[], state: SearchState, limit: number): SearchResult {
  const { story, topic, article, speaker } = state;
  if ([story, topic, article, speaker].every((filter) => filter === '')) return { hits: [], count: 0 };
  const found = records.filter((record) => passesFilters(record, state));
  const hits = found.slice(0, limit).map((record) => ({ record, segments: toSegments(record.text, []) }));
  return { hits, count: found.length };
}

const passesFilters = (record: SearchRecord, { story, topic, article, speaker }: SearchState): boolean =>
  (story === '' || record.story.id === story) &&
  (topic === '' || record.topic === topic) &&
  (article === '' || record.article === article) &&
  (speaker === '' || record.speaker === speaker);

/** Smallest part of a word (0–1) that has to match for the word to be marked. */
const MARK_MIN_RATIO = 0.5;

/** Cuts a text at the words that match by half or more; a word is marked whole. Fuse's ends are inclusive, and its ranges may overlap. */
export function toSegments(text: string, indices: readonly (readonly [number, number])[]): SearchSegment[] {
  const matched = new Set(indices.flatMap(([from, to]) => range(from, Math.min(to, text.length - 1))));
  const segments: SearchSegment[] = [];
  let written = 0;
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const count = range(index, index + word.length - 1).filter((at) => matched.has(at)).length;
    if (count < word.length * MARK_MIN_RATIO) continue;
    if (index > written) segments.push({ text: text.slice(written, index), isMatch: false });
    segments.push({ text: word, isMatch: true });
    written = index + word.length;
  }
  if (written < text.length) segments.push({ text: text.slice(written), isMatch: false });
  return segments;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
