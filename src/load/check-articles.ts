import type { Comparison } from '../model/comparison.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { joinPairs } from '../model/groups.ts';
import type { Id } from '../model/ids.ts';
import { startOf } from './diagnostics.ts';
import type { SourceFile } from './story-files.ts';
import { toProblem } from './yaml.ts';

/**
 * Notices articles that share no claim with the rest: the folder may hold two events.
 *
 * An article that the comparison itself sets apart as of another occasion is not named again.
 * Reports: story:articles-apart (a warning: they stay in the comparison), at the first file of each group but the largest.
 */
export function checkArticles(comparison: Comparison, files: readonly SourceFile[]): Diagnostic[] {
  const [, ...apart] = findGroups(comparison).sort((a, b) => b.length - a.length);
  return apart.flatMap((group) => {
    const articles = comparison.articles.filter(
      ({ id, otherOccasion }) => group.includes(id) && !otherOccasion,
    );
    const [first] = articles;
    if (first === undefined) return [];
    const names = articles.map(({ file }) => `“${file}”`).join(', ');
    const path = files.find(({ name }) => name === first.file)?.path ?? first.file;
    return [
      toProblem(startOf(path), 'story:articles-apart', {
        severity: 'warning',
        message: `No claim was found that ${names} ${articles.length === 1 ? 'shares' : 'share'} with the other articles.`,
        note: 'An article about another event belongs into a folder of its own.',
      }),
    ];
  });
}

/** The articles in groups that claims hold together. */
const findGroups = ({ articles, claims }: Comparison): Id[][] =>
  joinPairs(
    articles.map(({ id }) => id),
    claims.flatMap(({ passages }) =>
      passages.map(({ article }): [Id, Id] => [passages[0]?.article ?? article, article]),
    ),
  );
