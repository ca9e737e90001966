import type { ArticleView } from '../articles.ts';
import { detailLabels, formatList } from '../labels.ts';
import type { BoardView } from './board.ts';
import type { BoardRow, BoardWords } from './board-rows.ts';

/** A row of the board as a sentence below it names it. */
export type RowName = { href: string; subject: BoardWords[] | string; note: string };

/** The board in three lines; what an article lacks is said of the board's rows only. */
export type BoardLines = {
  same: RowName[];
  differ: RowName[];
  missing: { article: ArticleView; rows: RowName[] }[];
};

/** The same in all, where they differ (what cannot all be so first, then what is answered in most ways), and what is missing where. */
export function toBoardLines({ rows, articles }: BoardView): BoardLines {
  const toName = (row: BoardRow, note = ''): RowName => ({ href: row.href, subject: row.subject, note });
  const differing = rows
    .filter(({ versions, differs }) => versions.length > 1 || differs.length > 0)
    .sort(
      (a, b) =>
        Number(b.isContrary) - Number(a.isContrary) ||
        b.versions.length - a.versions.length ||
        a.absent.length - b.absent.length,
    );
  return {
    same: rows
      .filter(({ versions, cells }) => versions.length === 1 && cells.every(({ kind }) => kind === 'answer'))
      .map((row) =>
        toName(row, row.versions[0]?.isCertain === false ? 'in other words' : formatDetails(row)),
      ),
    differ: differing.map((row) =>
      toName(row, row.versions.length > 1 ? formatVersions(row) : formatDetails(row)),
    ),
    missing: articles
      .map((article) => ({
        article,
        rows: rows.filter(({ absent }) => absent.includes(article)).map((row) => toName(row)),
      }))
      .filter((each) => each.rows.length > 0),
  };
}

/** “but for the time and how sure” */
const formatDetails = ({ differs }: BoardRow): string =>
  differs.length === 0 ? '' : `but for ${formatList(differs.map((kind) => detailLabels[kind]))}`;

/**
 * Who answers alike: “all 3 the same”, “both the same”, “B, C and D in other words”, “B and D the same, C differs”, “all 3 differ”. What is only worded
 * differently is not called the same.
 */
export function formatVersions({ versions }: Pick<BoardRow, 'versions'>): string {
  const sized = versions.map(({ articles, isCertain }) => ({
    letters: articles.map(({ letter }) => letter),
    word: isCertain ? 'the same' : 'in other words',
  }));
  const [only] = sized;
  const count = new Set(sized.flatMap(({ letters }) => letters)).size;
  if (only !== undefined && sized.length === 1)
    return `${count === 2 ? 'both' : `all ${count}`} ${only.word}`;
  const groups = sized.filter(({ letters }) => letters.length > 1);
  const singles = sized.filter(({ letters }) => letters.length === 1).flatMap(({ letters }) => letters);
  if (groups.length === 0) return count === 2 ? 'the two differ' : `all ${count} differ`;
  const rest =
    singles.length === 0 ? [] : [`${formatList(singles)} ${singles.length === 1 ? 'differs' : 'differ'}`];
  return [...groups.map(({ letters, word }) => `${formatList(letters)} ${word}`), ...rest].join(', ');
}
