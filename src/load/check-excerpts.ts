import { withoutUncounted } from '../compare/without-uncounted.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { startOf } from './diagnostics.ts';
import { findTightShare } from './excerpt.ts';
import { toProblem } from './yaml.ts';

/**
 * Notices a story without a claim that may be published: no article is published in full, and of none a passage that several report fits into the share that may be quoted.
 *
 * Reports: story:nothing-published (a warning), at story.yaml.
 *
 * @param settings  the path of story.yaml, as messages name it
 */
export function checkExcerpts(comparison: Comparison, settings: string): Diagnostic[] {
  const { articles, claims } = withoutUncounted(comparison);
  if (!claims.some(({ coverage }) => coverage.count > 1)) return [];
  const shares: string[] = [];
  for (const article of articles) {
    const tight = article.publish === 'full' ? undefined : findTightShare(article, { articles, claims });
    if (tight === undefined) return [];
    shares.push(`${tight.most} of ${tight.of} words of “${article.file}”`);
  }
  return [
    toProblem(startOf(settings), 'story:nothing-published', {
      severity: 'warning',
      message: `No claim can be published: at most ${shares.join(', ')} may be quoted, and no passage that several articles report is so short.`,
      note: 'Write `publish: full` and, under `rights:`, why that is allowed for each article under `articles:` that you may publish whole.',
    }),
  ];
}
