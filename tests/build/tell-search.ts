import { findChoices } from '../../src/search/choices.ts';
import type { SearchHit } from '../../src/search/hits.ts';
import type { IndexReader } from '../../src/search/index-reader.ts';
import type { SearchSegment } from '../../src/search/marks.ts';
import { formatSearchNotes, formatSearchStatus } from '../../src/search/say.ts';
import { search } from '../../src/search/search.ts';
import { EMPTY_SEARCH, type SearchState } from '../../src/search/state.ts';
import { suggest } from '../../src/search/suggestions.ts';

/** Hits that are told; what comes after them is counted. */
const MAX_TOLD = 4;

/** What a search says and finds: a line for each note, suggestion, choice and hit, with what is marked in brackets. */
export async function tellSearch(
  reader: IndexReader,
  query: string,
  filters: Partial<SearchState> = {},
): Promise<string[]> {
  const state = { ...EMPTY_SEARCH, query, ...filters };
  const result = await search(reader, state, 100);
  const suggestions = await suggest(reader, result.words);
  const choices = await findChoices(reader, state, result);
  return [
    formatSearchStatus(state, result),
    ...formatSearchNotes(state, result),
    ...suggestions.map(({ written, words }) => `${written}: ${words.join(', ')}?`),
    ...Object.entries(choices).map(
      ([name, values]) => `${name}: ${values.map(({ label, count }) => `${label} ${count}`).join(', ')}`,
    ),
    ...result.hits.slice(0, MAX_TOLD).flatMap(tellHit),
  ];
}

const tellHit = ({ claim, label, passages, missing }: SearchHit): string[] => [
  `= ${claim.count} ${tellSegments(label)}${missing.length === 0 ? '' : ` – without ${missing.join(', ')}`}`,
  ...passages.flatMap(({ passage, segments, isMatch }) =>
    isMatch ? [`  ${passage.article} ${tellSegments(segments)}`] : [],
  ),
];

const tellSegments = (segments: readonly SearchSegment[]): string =>
  segments.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
