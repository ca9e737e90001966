import type { SearchRecord } from './record.ts';
import type { SearchState } from './state.ts';

/** What a filter of the search offers; `value` '' stands for all. */
export type SearchChoice = { value: string; label: string };

export type SearchFilter = Exclude<keyof SearchState, 'query'>;

/** The filters in the order in which they stand on the page, each with the words for “all of them”. */
export const SEARCH_FILTERS = {
  story: 'All stories',
  topic: 'All topics',
  article: 'All articles',
  speaker: 'All speakers',
} as const satisfies Record<SearchFilter, string>;

/**
 * Gives what each filter offers: topics, articles and speakers of the chosen story, or of all, with the story's title behind them when there are several.
 *
 * @returns choices in the order in which the records have them, speakers by name; the first is always “all”
 */
export function toSearchChoices(
  records: readonly SearchRecord[],
  { story }: Pick<SearchState, 'story'>,
): Record<SearchFilter, SearchChoice[]> {
  const stories = toChoices(
    'story',
    records.map((record) => [record.story.id, record.story.title]),
  );
  const shown = records.filter((record) => story === '' || record.story.id === story);
  const isOne = new Set(shown.map((record) => record.story.id)).size < 2;
  const inStory = (label: string, record: SearchRecord): string =>
    isOne ? label : `${label} (${record.story.title})`;
  const speakers = shown.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  return {
    story: stories,
    topic: toChoices(
      'topic',
      shown.map((record) => [record.topic, inStory(record.topicTitle ?? '', record)]),
    ),
    article: toChoices(
      'article',
      shown.map((record) => [record.article, inStory(`${record.letter}: ${record.articleLabel}`, record)]),
    ),
    speaker: toChoices(
      'speaker',
      [...new Set(speakers)].sort().map((speaker) => [speaker, speaker]),
    ),
  };
}

function toChoices(
  filter: SearchFilter,
  entries: readonly (readonly [value: string | null, label: string])[],
): SearchChoice[] {
  const labels = new Map<string, string>();
  for (const [value, label] of entries) if (value !== null && !labels.has(value)) labels.set(value, label);
  const choices = [...labels].map(([value, label]) => ({ value, label }));
  return [{ value: '', label: SEARCH_FILTERS[filter] }, ...choices];
}

/** What the page says of a search, in plain words; '' before anything is asked for. */
export function formatSearchStatus(state: SearchState, count: number): string {
  const { query, ...filters } = state;
  if (query.trim() === '' && Object.values(filters).every((value) => value === '')) return '';
  if (count === 0) return 'Nothing found. Try fewer words, other words, or all stories.';
  return count === 1 ? '1 passage or claim found.' : `${count} passages and claims found.`;
}

/** Number of the article with a letter: A is 0, Z 25, AA 26. */
export const toLetterIndex = (letter: string): number =>
  [...letter].reduce((index, sign) => (index + 1) * 26 + sign.charCodeAt(0) - 65, -1);
