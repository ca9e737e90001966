import type { ArticleView } from '../articles.ts';
import { formatList } from '../labels.ts';
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

/** The same in all, where they differ (what is answered in most ways first), and what is missing where. */
export function toBoardLines({ rows, articles }: BoardView): BoardLines {
  const toName = (row: BoardRow, note = ''): RowName => ({ href: row.href, subject: row.subject, note });
  const differing = rows
    .filter(({ versions }) => versions.length > 1)
    .sort((a, b) => b.versions.length - a.versions.length || a.absent.length - b.absent.length);
  return {
    same: rows
      .filter(({ versions, absent }) => versions.length === 1 && absent.length === 0)
      .map((row) => toName(row)),
    differ: differing.map((row) => toName(row, formatVersions(row))),
    missing: articles
      .map((article) => ({
        article,
        rows: rows.filter(({ absent }) => absent.includes(article)).map((row) => toName(row)),
      }))
      .filter((each) => each.rows.length > 0),
  };
}

/** “all 3 the same”, “B and D the same, C differs”, “all 3 differ”, “B and C the same, D and E the same”. */
export function formatVersions({ versions }: Pick<BoardRow, 'versions'>): string {
  const letters = versions.map((articles) => articles.map(({ letter }) => letter));
  const count = new Set(letters.flat()).size;
  if (letters.length === 1) return `all ${count} the same`;
  if (letters.every((each) => each.length === 1))
    return count === 2 ? 'the two differ' : `all ${count} differ`;
  const groups = letters.filter((each) => each.length > 1).map((each) => `${formatList(each)} the same`);
  const singles = letters.filter((each) => each.length === 1).flat();
  const rest =
    singles.length === 0 ? [] : [`${formatList(singles)} ${singles.length === 1 ? 'differs' : 'differ'}`];
  return [...groups, ...rest].join(', ');
}
