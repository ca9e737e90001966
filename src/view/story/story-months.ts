import { byCodeUnit } from '../../model/by-code-unit.ts';
import type { Comparison } from '../../model/comparison.ts';
import { storyHref } from '../href.ts';
import { formatCount, formatMonth } from '../labels.ts';
import { toDifferingKinds } from '../text/reading-words.ts';
import { sayNoClaims } from './no-claims.ts';

/** A story in the list of stories. */
export type StoryItem = { href: string; title: string; date: string; note: string };

/** The stories of a month; `month` null for those whose editor states no date. */
export type StoryMonth = { id: string; month: string | null; stories: StoryItem[] };

/** Stories, the newest first; those without a date follow, by title. */
export const sortByDate = (comparisons: readonly Comparison[]): Comparison[] =>
  [...comparisons].sort((a, b) => byCodeUnit(toDay(b), toDay(a)) || byCodeUnit(a.story.title, b.story.title));

/** The stories by month, the newest first. */
export function toStoryMonths(comparisons: readonly Comparison[]): StoryMonth[] {
  const months = Map.groupBy(sortByDate(comparisons), (comparison) => toDay(comparison).slice(0, 7));
  return [...months].map(([key, stories]) => ({
    id: key === '' ? 'undated' : `m-${key}`,
    month: key === '' ? null : formatMonth(key),
    stories: stories.map(toItem),
  }));
}

const toDay = ({ story }: Comparison): string => story.date ?? '';

function toItem(comparison: Comparison): StoryItem {
  const { story, articles, claims } = comparison;
  const differing = claims.filter((claim) => toDifferingKinds(claim).length > 0).length;
  return {
    href: storyHref(story.id),
    title: story.title,
    date: story.date ?? '',
    note: `${formatCount(articles.length, 'article')}, ${sayNoClaims(comparison) === '' ? formatClaims(claims.length, differing) : 'no claim shown'}`,
  };
}

const formatClaims = (count: number, differing: number): string =>
  `${formatCount(count, 'claim')}, ${differing === 0 ? 'no differences' : `${differing} with differences`}`;
