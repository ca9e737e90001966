import type { Absence, Claim, Coverage, Passage, PossiblyRelated } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import type { StoryArticles } from './story-articles.ts';

type Counts = {
  /** Articles with a passage. */
  count: number;
  /** Articles that the claim is asked of: those on the story's occasion, and those apart from it that have a passage. */
  of: number;
  /** Articles of the largest version: “everywhere” and “widely” are said of one version. */
  agreeing?: number;
  /** Articles that say it inside another claim, and those that may say it: then it does not stand in one article only. */
  also?: readonly Id[];
  perhaps?: readonly Id[];
};

/** Tells in how many articles of a story a claim stands. */
export function toCoverage(counts: Counts): Coverage {
  const { count, of, agreeing = count, also = [], perhaps = [] } = counts;
  const kind = toKind({ count, of, agreeing, also, perhaps });
  return { count, of, agreeing, also: [...also], perhaps: [...perhaps], kind };
}

function toKind({ count, of, agreeing, also, perhaps }: Required<Counts>): Coverage['kind'] {
  if (count === 1 && also.length > 0) return 'elsewhere';
  if (count === 1) return perhaps.length > 0 ? 'perhaps-elsewhere' : 'only-here';
  if (agreeing === of) return 'everywhere';
  return agreeing * 2 > of ? 'widely' : 'elsewhere';
}

/** Counts the articles of a claim. One of another occasion is only asked where it has the claim. */
export function toClaimCoverage(
  passages: readonly Passage[],
  versions: Claim['versions'],
  { articles, otherOccasions, absences, possiblyRelated }: ClaimStory,
): Coverage {
  const articleOf = new Map(passages.map(({ id, article }) => [id, article]));
  const present = new Set(articleOf.values());
  const apart = otherOccasions.filter((id) => !present.has(id));
  const sizes = versions.map((version) => new Set(version.map((id) => articleOf.get(id))).size);
  return toCoverage({
    count: present.size,
    of: articles.list.length - apart.length,
    agreeing: Math.max(...sizes),
    also: absences.flatMap(({ article, within }) => (within === null ? [] : [article])),
    perhaps: possiblyRelated.map(({ article }) => article),
  });
}

type ClaimStory = {
  articles: StoryArticles;
  otherOccasions: readonly Id[];
  absences: readonly Absence[];
  possiblyRelated: readonly PossiblyRelated[];
};
