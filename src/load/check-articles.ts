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
 * Articles that the comparison itself sets apart as of another occasion are reported as that (story:other-occasion).
 * Reports: story:articles-apart (a warning: they stay in the comparison), at the first file of each group but the largest; where no group is the
 * largest, once, at the folder: none is more likely to be the one that does not belong.
 */
export function checkArticles(comparison: Comparison, files: readonly SourceFile[]): Diagnostic[] {
  const occasions = checkOccasions(comparison, files);
  if (occasions.length > 0) return occasions;
  const groups = findGroups(comparison).sort((a, b) => b.length - a.length);
  const [largest, ...apart] = groups;
  if (largest?.length === apart[0]?.length) return toHalves(groups, comparison, files);
  return apart.flatMap((group) => {
    const articles = comparison.articles.filter(({ id }) => group.includes(id));
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

/** What speaks for another occasion, as the page of the article says it. */
const NOTHING_SHARED = 'no dated event, figure or quotation';

/** Articles that the comparison sets apart: each by its file where most are of one occasion, else the two sides, none of which is out of place. */
function checkOccasions({ articles }: Comparison, files: readonly SourceFile[]): Diagnostic[] {
  const apart = articles.filter(({ otherOccasion }) => otherOccasion);
  const rest = articles.filter(({ otherOccasion }) => !otherOccasion);
  const pathOf = ({ file }: { file: string }): string =>
    files.find(({ name }) => name === file)?.path ?? file;
  const listed = (some: typeof articles): string => some.map(({ file }) => `“${file}”`).join(', ');
  const note =
    'If it is another event, it belongs into a folder of its own; if not, link its sentences at the desk (`npm run edit`).';
  const toWarning = (path: string, message: string): Diagnostic =>
    toProblem(startOf(path), 'story:other-occasion', { severity: 'warning', message, note });
  const [first] = apart;
  if (first === undefined) return [];
  if (apart.length * 2 < articles.length)
    return apart.map((one) =>
      toWarning(
        pathOf(one),
        `“${one.file}” shares ${NOTHING_SHARED} with the other articles: it may report another occasion.`,
      ),
    );
  const folder = pathOf(first).slice(0, Math.max(0, pathOf(first).lastIndexOf('/')));
  return [
    toWarning(
      folder,
      `${listed(rest)} and ${listed(apart)} share ${NOTHING_SHARED}: they may report two occasions.`,
    ),
  ];
}

/** That the articles fall into groups that share nothing, without saying which of them is out of place. */
function toHalves(
  groups: readonly Id[][],
  { articles }: Comparison,
  files: readonly SourceFile[],
): Diagnostic[] {
  const nameOf = (id: Id): string => `“${articles.find((one) => one.id === id)?.file ?? id}”`;
  const [path = ''] = files.map((file) => file.path);
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
