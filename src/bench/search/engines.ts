import { brotliCompressSync } from 'node:zlib';
import Fuse from 'fuse.js';
import { buildSearchIndex } from '../../search/build-index.ts';
import { toReader } from '../../search/in-memory.ts';
import type { StorySource } from '../../search/record.ts';
import { search } from '../../search/search.ts';
import { EMPTY_SEARCH } from '../../search/state.ts';
import { createMiniSearch } from '../rivals.ts';
import { LIMIT } from './limits.ts';
import { MINI_SEARCH_OPTIONS } from './mini-search-options.ts';

/**
 * A search over claims. `find` gives ids of claims, best first; `indexBytes` is the whole index after brotli, the texts to show not counted; `toFirstBytes`
 * gives what of index and texts one query fetches from cold, null where all is fetched.
 */
export type Engine = {
  find: (query: string) => Promise<string[]>;
  indexBytes: number;
  toFirstBytes: ((query: string) => Promise<number>) | null;
};

/** An engine that can be measured, up to a number of claims for which it can be waited. */
export type EngineMaker = {
  name: string;
  maxClaims: number;
  make: (sources: readonly StorySource[]) => Engine;
};

type ClaimText = { id: string; text: string };

/** The claims as the other engines get them: one text each, of all its passages. */
export const toClaimTexts = (sources: readonly StorySource[]): ClaimText[] =>
  sources.flatMap(({ claims }) =>
    claims.map(({ id, passages }) => ({ id, text: passages.map(({ text }) => text).join(' ') })),
  );

/** Bytes of a text as a host sends it. */
export const brotliBytes = (text: string): number => brotliCompressSync(text).length;

/** The search as shipped: the inverted index in small files, read as the browser reads it. */
function makeShipped(sources: readonly StorySource[]): Engine {
  const index = buildSearchIndex(sources);
  const bytes = new Map(index.files.map(({ path, text }) => [path, brotliBytes(text)]));
  const manifestBytes = brotliBytes(JSON.stringify(index.manifest));
  const reader = toReader(index);
  const isIndex = (path: string): boolean => /^(?:terms|words)\//u.test(path);
  return {
    indexBytes: [...bytes].reduce((sum, [path, one]) => sum + (isIndex(path) ? one : 0), manifestBytes),
    find: async (query) => {
      const { hits } = await search(reader, { ...EMPTY_SEARCH, query }, LIMIT);
      return hits.map(({ claim }) => claim.id);
    },
    toFirstBytes: async (query) => {
      const fetched = new Set<string>();
      const cold = toReader(index, (path) => fetched.add(path));
      await search(cold, { ...EMPTY_SEARCH, query }, LIMIT);
      return [...fetched].reduce((sum, path) => sum + (bytes.get(path) ?? 0), manifestBytes);
    },
  };
}

/** MiniSearch with the options that its documentation gives for a site search. */
function makeMiniSearch(sources: readonly StorySource[]): Engine {
  const mini = createMiniSearch();
  mini.addAll(toClaimTexts(sources));
  return {
    indexBytes: brotliBytes(JSON.stringify(mini)),
    find: async (query) =>
      mini
        .search(query, MINI_SEARCH_OPTIONS)
        .slice(0, LIMIT)
        .map(({ id }) => id),
    toFirstBytes: null,
  };
}

/** Fuse.js over all records, with the options that found most. */
function makeFuse(sources: readonly StorySource[]): Engine {
  const texts = toClaimTexts(sources);
  const fuse = new Fuse(texts, {
    keys: ['text'],
    useTokenSearch: true,
    threshold: 0.3,
    ignoreDiacritics: true,
  });
  return {
    indexBytes: brotliBytes(JSON.stringify(texts)),
    find: async (query) => fuse.search(query, { limit: LIMIT }).map(({ item }) => item.id),
    toFirstBytes: null,
  };
}

/** Every engine that runs in Node, the shipped one first. */
export const ENGINES: readonly EngineMaker[] = [
  { name: 'as shipped', maxClaims: 100_000, make: makeShipped },
  { name: 'MiniSearch', maxClaims: 100_000, make: makeMiniSearch },
  { name: 'Fuse.js', maxClaims: 10_000, make: makeFuse },
];
