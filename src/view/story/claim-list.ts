import type { Claim, Comparison } from '../../model/comparison.ts';
import { type ArticleView, toArticleViews } from '../articles.ts';
import { claimHref, storyHref, topicHref } from '../href.ts';
import { type CarriedView, toCarriedIn } from '../text/carried.ts';
import { type LabelView, toLabelView } from './claim-label.ts';
import { type RunView, toOnlyRuns } from './only-runs.ts';

/** A claim in the list of all claims. */
export type ListedClaim = { href: string; label: LabelView; carried: CarriedView };

/** What one article alone says of a topic, in its place there; `count`: how many claims that is. */
export type OwnClaims = { article: ArticleView; count: number; runs: RunView[] };

/** Claims of a topic; `title` null for those in none. `single`: those of one article. */
type ClaimGroup = { title: string | null; href: string | null; claims: ListedClaim[]; single: OwnClaims[] };

/** A story's claims, gathered by topic. */
export type StoryClaims = { title: string; href: string; groups: ClaimGroup[] };

/** Every claim of a story, by topic: those of several articles, the most widely reported first, then what each article alone says. */
export function toStoryClaims(comparison: Comparison): StoryClaims {
  const { story, topics, claims } = comparison;
  const articles = toArticleViews(comparison);
  const toListed = (claim: Claim): ListedClaim => ({
    href: claimHref(story.id, claim.id),
    label: toLabelView(claim, articles, comparison),
    carried: toCarriedIn(claim, articles),
  });
  const toGroup = (id: string | null): Pick<ClaimGroup, 'claims' | 'single'> => {
    const own = claims.filter((claim) => claim.topic === id);
    return {
      claims: own
        .filter(({ coverage }) => coverage.count > 1)
        .sort((a, b) => b.coverage.count - a.coverage.count)
        .map(toListed),
      single: articles.flatMap((article) => toOwnClaims(own, article, comparison)),
    };
  };
  const groups = topics.map(({ id, title }) => ({
    title,
    href: topicHref(story.id, id),
    ...toGroup(id),
  }));
  return {
    title: story.title,
    href: storyHref(story.id),
    groups: [...groups, { title: null, href: null, ...toGroup(null) }].filter(
      (group) => group.claims.length + group.single.length > 0,
    ),
  };
}

function toOwnClaims(claims: readonly Claim[], article: ArticleView, comparison: Comparison): OwnClaims[] {
  const own = claims.filter(
    ({ coverage, passages }) => coverage.count === 1 && passages.some((one) => one.article === article.id),
  );
  // Its topic is named above.
  const runs = toOnlyRuns(own, article.id, comparison).map((run) => ({ ...run, topics: [] }));
  return own.length === 0 ? [] : [{ article, count: own.length, runs }];
}
