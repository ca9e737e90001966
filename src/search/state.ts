/** Longest query that is searched, in UTF-16 code units. */
export const QUERY_MAX_LENGTH = 200;

/** What `is:` asks for: words quoted, a figure, one article only, articles that differ. */
export const SEARCH_MARKS = ['quotation', 'figure', 'only-here', 'differs'] as const;

/** What a reader searches for; what is not chosen is the empty string. `is` is one of the `SEARCH_MARKS`. */
export type SearchState = {
  query: string;
  story: string;
  topic: string;
  article: string;
  speaker: string;
  is: string;
};

/** A choice beside the words. */
export type SearchFilter = Exclude<keyof SearchState, 'query'>;

/** The filters in the order in which they are on the page, each with the words for “all of them”. */
export const SEARCH_FILTERS = {
  story: 'All stories',
  topic: 'All topics',
  article: 'All articles',
  speaker: 'All speakers',
  is: 'All claims',
} as const satisfies Record<SearchFilter, string>;

const KEYS = [
  ['query', 'q'],
  ['story', 'story'],
  ['topic', 'topic'],
  ['article', 'article'],
  ['speaker', 'speaker'],
  ['is', 'is'],
] as const;

/** Nothing searched for, nothing chosen. */
export const EMPTY_SEARCH: SearchState = {
  query: '',
  story: '',
  topic: '',
  article: '',
  speaker: '',
  is: '',
};

/** True when nothing is searched for and nothing chosen. */
export const isEmptySearch = ({ query, ...filters }: SearchState): boolean =>
  query.trim() === '' && Object.values(filters).every((value) => value === '');

/** The state that an address holds. @example readSearchState('?q=ten+days&topic=arms') */
export function readSearchState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const state = { ...EMPTY_SEARCH };
  for (const [key, name] of KEYS) state[key] = parameters.get(name) ?? '';
  return { ...state, query: state.query.slice(0, QUERY_MAX_LENGTH) };
}

/** The address's query for a state, with the question mark; '' when nothing is searched for. */
export function formatSearchState(state: SearchState): string {
  const parameters = new URLSearchParams();
  for (const [key, name] of KEYS) if (state[key] !== '') parameters.set(name, state[key]);
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
}
