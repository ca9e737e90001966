import type { Claim, Comparison } from '../../model/comparison.ts';
import { toArticleViews } from '../articles.ts';
import { type Statement, toStatements } from './differences.ts';
import { type ClaimLineView, type OnlyHereView, toCommonGround, toOnlyHereView } from './overview.ts';

/** A few claims of a story that show a newcomer what the articles share, where they differ, and what one alone has. */
export type StoryExamples = { common: ClaimLineView[]; differing: Statement[]; single: OnlyHereView[] };

/**
 * The first claims of the common ground, the first differences of different claims, and of articles in turn one claim that no other reports.
 *
 * Of single claims those under a topic come first, and articles that may report another occasion last: nearly everything there is theirs alone.
 */
export function toStoryExamples(comparison: Comparison, count = 3): StoryExamples {
  const statements = toStatements(comparison);
  const seen = new Set<string>();
  const differing = statements.filter(({ claim }) => !seen.has(claim.href) && seen.add(claim.href));
  return {
    common: toCommonGround(comparison).slice(0, count),
    differing: differing.slice(0, count),
    single: findSingles(comparison)
      .slice(0, count)
      .map((claim) => toOnlyHereView(claim, comparison, toArticleViews(comparison))),
  };
}

/** One single claim of each article that has any. */
function findSingles({ articles, claims }: Comparison): Claim[] {
  const single = claims.filter(({ coverage }) => coverage.kind === 'only-here');
  return [...articles]
    .sort((a, b) => Number(a.otherOccasion) - Number(b.otherOccasion))
    .flatMap(({ id }) => {
      const own = single.filter(({ passages }) => passages.some(({ article }) => article === id));
      // At the start of an article: nothing needs to be read before it.
      const opening = own.filter(({ labelBefore }) => labelBefore === null);
      const first = [...opening, ...own];
      return first.find(({ topic }) => topic !== null) ?? first[0] ?? [];
    });
}
