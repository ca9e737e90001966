import { toFacetTerm } from './filters.ts';
import type { SearchStories, StoryChoices } from './index-file.ts';
import type { IndexReader } from './index-reader.ts';
import type { SearchResult } from './search.ts';
import { isEmptySearch, SEARCH_FILTERS, SEARCH_MARKS, type SearchFilter, type SearchState } from './state.ts';
import { MARK_LABELS } from './story-choices.ts';

/** What a filter of the search offers; `value` '' stands for all; `count` is how many claims it would leave, null where that is not counted. */
export type SearchChoice = { value: string; label: string; count: number | null };

export type SearchChoices = Record<SearchFilter, SearchChoice[]>;

/** The filters that one story has values for. */
const STORY_FILTERS = ['topic', 'article', 'speaker', 'is'] as const;

/** Most stories that are offered: a list of thousands helps nobody, and the search box accepts `story:` with words of the title. */
const STORIES_MAX_COUNT = 200;

/**
 * What each filter offers, with the number of claims that the search would find with it. Topics, articles and speakers are those of the chosen
 * story, or of the only one.
 */
export async function findChoices(
  reader: IndexReader,
  state: SearchState,
  { beforeChoices }: Pick<SearchResult, 'beforeChoices'>,
): Promise<SearchChoices> {
  const stories = await reader.getStories();
  const isAll = isEmptySearch({ ...state, story: '', topic: '', article: '', speaker: '', is: '' });
  const numbers = isAll ? undefined : new Set(beforeChoices);
  const chosen = stories.length === 1 ? stories[0] : stories.find(({ id }) => id === state.story);
  const offered = { story: toStoryChoices(stories, numbers), topic: [], article: [], speaker: [], is: [] };
  if (chosen === undefined) return withAll({ ...offered, is: await findMarkChoices(reader, numbers) });
  const choices = await reader.getChoices(chosen.id);
  return withAll({ ...offered, ...countInStory(choices, { state, from: chosen.from, numbers }) });
}

function toStoryChoices(stories: SearchStories, numbers: ReadonlySet<number> | undefined): SearchChoice[] {
  const counts = stories.map(() => 0);
  for (const number of numbers ?? []) {
    const place = stories.findIndex(({ from, to }) => from <= number && number < to);
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  return stories
    .map(({ id, title, from, to }, index) => ({
      value: id,
      label: title,
      count: numbers === undefined ? to - from : (counts[index] ?? 0),
    }))
    .slice(0, STORIES_MAX_COUNT);
}

/** Each value's claims among those found that the other filters leave, too. */
function countInStory(
  choices: StoryChoices,
  { state, from, numbers }: { state: SearchState; from: number; numbers: ReadonlySet<number> | undefined },
): Pick<SearchChoices, (typeof STORY_FILTERS)[number]> {
  const chosen = new Map(
    STORY_FILTERS.flatMap((name) => {
      const choice = choices[name].find(({ value }) => value === state[name]);
      return choice === undefined ? [] : [[name, new Set(choice.claims)] as const];
    }),
  );
  const count = (name: SearchFilter): SearchChoice[] =>
    (name === 'story' ? [] : choices[name]).map(({ value, label, claims }) => ({
      value,
      label,
      count: claims.filter(
        (claim) =>
          (numbers === undefined || numbers.has(from + claim)) &&
          [...chosen].every(([other, held]) => other === name || held.has(claim)),
      ).length,
    }));
  return { topic: count('topic'), article: count('article'), speaker: count('speaker'), is: count('is') };
}

async function findMarkChoices(
  reader: IndexReader,
  numbers: ReadonlySet<number> | undefined,
): Promise<SearchChoice[]> {
  const lines = await reader.findTerms(SEARCH_MARKS.map((mark) => toFacetTerm('is', mark)));
  return SEARCH_MARKS.map((mark) => {
    const claims = lines.get(toFacetTerm('is', mark))?.postings ?? [];
    const count = claims.filter(({ claim }) => numbers === undefined || numbers.has(claim)).length;
    return { value: mark, label: MARK_LABELS[mark], count };
  });
}

const withAll = (choices: SearchChoices): SearchChoices => ({
  story: [toAll('story'), ...choices.story],
  topic: [toAll('topic'), ...choices.topic],
  article: [toAll('article'), ...choices.article],
  speaker: [toAll('speaker'), ...choices.speaker],
  is: [toAll('is'), ...choices.is],
});

const toAll = (name: SearchFilter): SearchChoice => ({ value: '', label: SEARCH_FILTERS[name], count: null });
