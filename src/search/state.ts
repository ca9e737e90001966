/** Longest query that is searched, in UTF-16 code units: the cost of a search grows with its words. */
export const QUERY_MAX_LENGTH = 64;

/** What a reader searches for; what is not chosen is the empty string. */
export type SearchState = { query: string; story: string; topic: string; article: string; speaker: string };

const KEYS = [
  ['query', 'q'],
  ['story', 'story'],
  ['topic', 'topic'],
  ['article', 'article'],
  ['speaker', 'speaker'],
] as const;

/** Nothing searched for, nothing chosen. */
export const EMPTY_SEARCH: SearchState = { query: '', story: '', topic: '', article: '', speaker: '' };

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
