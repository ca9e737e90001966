import type { StoryChoices } from './index-file.ts';
import type { FoundClaim, FoundStory, SearchMark } from './record.ts';
import { SEARCH_MARKS } from './state.ts';

/** What the marks of a claim are called where they can be chosen. */
export const MARK_LABELS: Readonly<Record<SearchMark, string>> = {
  quotation: 'with words quoted',
  figure: 'with a figure',
  'only-here': 'of one article, not found or left open in the others',
  differs: 'where the articles differ',
};

type Choices = StoryChoices['topic'];

/** What the filters offer in a story, each with the claims that it leaves; speakers by name, the rest in the story's order. What leaves none is not offered. */
export function toStoryChoices(story: FoundStory, claims: readonly FoundClaim[]): StoryChoices {
  const having = (has: (claim: FoundClaim) => boolean): number[] =>
    claims.flatMap((claim, index) => (has(claim) ? [index] : []));
  const offered = (choices: Choices): Choices => choices.filter((choice) => choice.claims.length > 0);
  const speakers = new Set(
    claims.flatMap(({ passages }) => passages.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]))),
  );
  return {
    story,
    topic: offered(
      story.topics.map(({ id, title }, index) => ({
        value: id,
        label: title,
        claims: having(({ topic }) => topic === index),
      })),
    ),
    article: offered(
      story.articles.map(({ id, letter, label }, index) => ({
        value: id,
        label: `${letter}: ${label}`,
        claims: having(({ passages }) => passages.some(({ article }) => article === index)),
      })),
    ),
    speaker: [...speakers].sort().map((name) => ({
      value: name,
      label: name,
      claims: having(({ passages }) => passages.some(({ speaker }) => speaker === name)),
    })),
    is: offered(
      SEARCH_MARKS.map((mark) => ({
        value: mark,
        label: MARK_LABELS[mark],
        claims: having(({ is }) => is.includes(mark)),
      })),
    ),
  };
}
