import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import ClaimLinks from '../../../src/components/claim/ClaimLinks.astro';
import MatrixRow from '../../../src/components/matrix/MatrixRow.astro';
import { toMatrixView } from '../../../src/view/story/matrix.ts';
import { harbour } from '../../build/harbour.ts';

const [row] = toMatrixView(harbour).groups[0]?.rows ?? [];
if (row === undefined) throw new Error('the test story has changed');

const container = await AstroContainer.create();
const MARK = 'aligned by the editor';

test.each([true, false])('a row of the matrix says whether the editor aligned it: %s', async (byEditor) => {
  const html = await container.renderToString(MatrixRow, { props: { row: { ...row, byEditor } } });
  expect(html.includes(MARK)).toBe(byEditor);
});

test('each link of the editor says so, and so does the list of them', async () => {
  const link = {
    letters: 'A, B',
    reasons: ['share a date'],
    relations: [],
    score: 'linked at .70',
    right: '',
    byEditor: false,
  };
  const render = (view: object) => container.renderToString(ClaimLinks, { props: { view } });
  const byRule = await render({ summary: 'dates', byEditor: false, links: [link] });
  expect(byRule).not.toContain(MARK);
  expect(byRule).toContain('linked at .70; share a date');
  const mixed = await render({
    summary: 'dates',
    byEditor: true,
    links: [link, { ...link, score: MARK, byEditor: true }],
  });
  expect(mixed.split(MARK)).toHaveLength(3);
});
