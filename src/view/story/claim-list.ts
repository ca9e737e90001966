import type { Claim, Comparison } from '../../model/comparison.ts';
import { toArticleViews } from '../articles.ts';
import { claimHref, storyHref, topicHref } from '../href.ts';
import { toCarriedIn } from './asked-articles.ts';
import { type LabelView, toLabelView } from './claim-label.ts';

/** A claim in the list of all claims. */
export type ListedClaim = { href: string; label: LabelView; carried: boolean[] };

/** A story's claims, gathered by topic; `title` null for those in no topic. */
export type StoryClaims = {
  title: string;
  href: string;
  groups: { title: string | null; href: string | null; claims: ListedClaim[] }[];
};

/** Every claim of a story, by topic, the most widely reported first. */
export function toStoryClaims(comparison: Comparison): StoryClaims {
  const { story, topics, claims } = comparison;
  const articles = toArticleViews(comparison);
  const toListed = (claim: Claim): ListedClaim => ({
    href: claimHref(story.id, claim.id),
    label: toLabelView(claim, articles),
    carried: toCarriedIn(claim, articles),
  });
  const toGroup = (id: string | null): ListedClaim[] =>
    claims
      .filter((claim) => claim.topic === id)
      .sort((a, b) => b.coverage.count - a.coverage.count)
      .map(toListed);
  const groups = topics.map(({ id, title }) => ({
    title,
    href: topicHref(story.id, id),
    claims: toGroup(id),
  }));
  return {
    title: story.title,
    href: storyHref(story.id),
    groups: [...groups, { title: null, href: null, claims: toGroup(null) }].filter(
      (group) => group.claims.length > 0,
    ),
  };
}
