import { toBoardView } from '../../src/view/story/board.ts';
import { formatVersions } from '../../src/view/story/board-lines.ts';
import type { BoardRow } from '../../src/view/story/board-rows.ts';
import type { BoardShort } from '../../src/view/story/board-shorts.ts';
import { comparePair } from './compare-pairs.ts';

/** What the board shows of the claim that an editor makes of two sentences: a line for what it is about and for each answer. */
export function tellBoard(first: string, second: string): string[] {
  const { claim, comparison } = comparePair(first, second);
  return toBoardView(comparison)
    .rows.filter(({ id }) => id === claim.id)
    .flatMap(tellRow);
}

/** What the board shows of one claim: what it is about, in short, what is shared and what each article says. */
export const tellRow = (row: BoardRow): string[] => [
  `about ${row.subject.text}${row.subject.speaker === null ? '' : ` [${row.subject.speaker}]`}`,
  `short ${tellShort(row.short)}`,
  `shared ${tellShort(row.shared)}`,
  `${formatVersions(row)}${row.differs.map(({ label }) => `, ${label}`).join('')}`,
  ...row.cells.map((cell) =>
    cell.kind === 'absent'
      ? `${cell.article.letter} ${cell.absence.state}`
      : `${cell.article.letter} ${cell.word}: ${cell.answers.map(tellAnswer).join(' / ')}`,
  ),
];

const tellShort = (short: BoardShort): string =>
  typeof short === 'string'
    ? `“${short}”`
    : `${short.before ? '…' : ''}${tellAnswer({ ...short, core: [] })}`;

type Told = { speaker: string | null; words: { text: string }[]; core: { text: string }[]; after: boolean };

function tellAnswer({ speaker, words, core, after }: Told): string {
  const [all, least] = [words, core].map((runs) => runs.map(({ text }) => text).join(' … '));
  const own = least === all || least === '' ? '' : ` (${least})`;
  return `${speaker === null ? '' : `[${speaker}] `}${all}${after ? ' …' : ''}${own}`;
}
