import { buildSearchIndex } from '../../src/search/build-index.ts';
import { toReader } from '../../src/search/in-memory.ts';
import type { IndexReader } from '../../src/search/index-reader.ts';
import type { FoundClaim, StorySource } from '../../src/search/record.ts';
import { type SearchResult, search } from '../../src/search/search.ts';
import { EMPTY_SEARCH, type SearchState } from '../../src/search/state.ts';

const ARTICLES = ['a', 'b', 'c'];

/** A claim of invented passages, one an article; a passage of null is an article that does not report it. */
export const makeFoundClaim = (
  id: string,
  texts: readonly (string | null)[],
  rest: Partial<FoundClaim> = {},
): FoundClaim => {
  const passages = texts.flatMap((text, article) =>
    text === null ? [] : [{ article, sentence: `s${article + 1}`, text, speaker: null }],
  );
  return {
    id,
    label: passages[0]?.text ?? '',
    count: passages.length,
    of: passages.length,
    apart: [],
    goesOn: false,
    perhaps: false,
    topic: null,
    is: [],
    passages,
    ...rest,
  };
};

/** A story of claims with three articles and two topics. */
export const makeSource = (
  claims: FoundClaim[],
  { id = 'harbour', names = [] }: { id?: string; names?: StorySource['names'] } = {},
): StorySource => ({
  story: {
    id,
    title: `The ${id} story`,
    topics: [
      { id: 'fire', title: 'The fire' },
      { id: 'people', title: 'Who was there' },
    ],
    articles: ARTICLES.map((article) => ({
      id: article,
      letter: article.toUpperCase(),
      label: `Paper ${article.toUpperCase()}`,
    })),
  },
  claims,
  names,
});

export const makeReader = (...sources: StorySource[]): IndexReader => toReader(buildSearchIndex(sources));

/** Searches with a query and filters; everything that is found. */
export const ask = (
  reader: IndexReader,
  query: string,
  filters: Partial<SearchState> = {},
): Promise<SearchResult> => search(reader, { ...EMPTY_SEARCH, query, ...filters }, 100);

/** Ids of the claims that a query finds, best first. */
export const find = async (
  reader: IndexReader,
  query: string,
  filters: Partial<SearchState> = {},
): Promise<string[]> => (await ask(reader, query, filters)).hits.map(({ claim }) => claim.id);

/** What is marked in the passages of the first hit. */
export const findMarks = async (reader: IndexReader, query: string): Promise<string[]> => {
  const [hit] = (await ask(reader, query)).hits;
  return (hit?.passages ?? []).flatMap(({ segments }) =>
    segments.flatMap(({ text, isMatch }) => (isMatch ? [text] : [])),
  );
};
