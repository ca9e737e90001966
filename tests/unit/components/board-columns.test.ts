import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import Board from '../../../src/components/board/Board.astro';
import { toBoardView } from '../../../src/view/story/board.ts';
import { MAX_COLUMNS } from '../../../src/view/story/columns.ts';
import { compareTexts } from '../../build/compared-texts.ts';

const container = await AstroContainer.create();

/** The page part that shows the board of so many articles, which all tell one thing. */
async function render(count: number): Promise<string> {
  const texts = Array.from(
    { length: count },
    (_, index) =>
      `Quay shut, day ${index}\n\nThe harbour council of Quillmouth closed the north quay on Monday.\n\nDivers found cracks in four of its oldest piles.\n`,
  );
  const board = toBoardView(compareTexts(texts));
  expect(board.rows.length).toBeGreaterThan(0);
  return container.renderToString(Board, { props: { board, title: 'Quay' } });
}

test('as many articles as fit side by side are columns of a table, of one more every question is a card', async () => {
  const [most, more] = [await render(MAX_COLUMNS), await render(MAX_COLUMNS + 1)];
  expect(most).toContain('<caption');
  expect(more).not.toContain('<table');
  expect(most).toContain('Quay: what each article answers');
});

test('a board without rows is not there', async () => {
  const board = { ...toBoardView(compareTexts(['Quay shut\n\nIt is shut.\n'])), rows: [] };
  expect((await container.renderToString(Board, { props: { board, title: 'Quay' } })).trim()).toBe('');
});
