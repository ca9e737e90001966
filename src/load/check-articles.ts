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
 * Reports: story:articles-apart (a warning: they stay in the comparison), at the first file of each group but the largest; where no group is the
 * largest, once, at the folder: none is more likely to be the one that does not belong.
 */
export function checkArticles(comparison: Comparison, files: readonly SourceFile[]): Diagnostic[] {
  const groups = findGroups(comparison).sort((a, b) => b.length - a.length);
  const [largest, ...apart] = groups;
  if (largest?.length === apart[0]?.length) return toHalves(groups, comparison, files);
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

/** That the articles fall into groups that share nothing, without saying which of them is out of place. */
function toHalves(
  groups: readonly Id[][],
  { articles }: Comparison,
  files: readonly SourceFile[],
): Diagnostic[] {
  const nameOf = (id: Id): string => `“${articles.find((one) => one.id === id)?.file ?? id}”`;
  const [path = ''] = files.map((file) => file.path);
  if (articles.some(({ otherOccasion }) => otherOccasion)) return [];
  return [
    toProblem(startOf(path.slice(0, path.lastIndexOf('/'))), 'story:articles-apart', {
      severity: 'warning',
      message: `The articles share no claim across these groups: ${groups.map((group) => group.map(nameOf).join(', ')).join('; ')}.`,
      note: 'If they are about different events, each event needs a folder of its own; if they are about one, link them at the desk.',
    }),
  ];
}

/** The articles in groups that claims hold together. */
const findGroups = ({ articles, claims }: Comparison): Id[][] =>
  joinPairs(
    articles.map(({ id }) => id),
    claims.flatMap(({ passages }) =>
      passages.map(({ article }): [Id, Id] => [passages[0]?.article ?? article, article]),
    ),
  );
