import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import AbsentCell from '../../../src/components/matrix/AbsentCell.astro';
import MatrixList from '../../../src/components/matrix/MatrixList.astro';
import type { AbsenceView } from '../../../src/view/story/absences.ts';
import { toMatrixView } from '../../../src/view/story/matrix.ts';
import { harbour } from '../../build/harbour.ts';

const container = await AstroContainer.create();
const rows = toMatrixView(harbour).groups.flatMap((group) => group.rows);
const [row] = rows;
const passage = rows
  .flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'carried' ? cell.passages : [])))
  .find(({ folded }) => folded === undefined || !folded);
if (row === undefined || passage === undefined) throw new Error('the test story has changed');

const textOf = (html: string): string =>
  html
    .replace(/<[^<>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

describe('a cell without a passage says what was looked for', () => {
  const { href: _href, folded: _folded, around: _around, ...place } = passage;
  const render = async (absence: Partial<AbsenceView>) =>
    textOf(
      await container.renderToString(AbsentCell, {
        props: { absence: { place: null, reason: '', ...absence } },
      }),
    );

  test.each([
    ['missing', 'not found Nearest sentence:'],
    ['within', 'also there, inside another claim Within:'],
    ['open', 'left open Nearest sentence, not counted:'],
  ] as const)('%s, with the sentence and its reason', async (state, words) => {
    const text = await render({ state, place, reason: 'it shares a name' });
    expect(text.startsWith(words)).toBe(true);
    expect(text.endsWith('It shares a name')).toBe(true);
    expect(text).not.toContain('counted under another claim');
  });

  test.each([
    ['missing', 'No sentence comes near.'],
    ['within', 'Its words are not published.'],
    ['open', 'No sentence was counted.'],
  ] as const)('%s, without a sentence', async (state, words) => {
    const text = await render({ state, reason: 'no sentence was counted' });
    expect(text.endsWith(words)).toBe(true);
  });

  test.each([
    ['open', place, true],
    ['open', null, false],
    ['missing', place, false],
    ['within', place, false],
  ] as const)('%s in a table: what may say it is read at once, %#', async (state, where, isOpen) => {
    const html = await container.renderToString(AbsentCell, {
      props: { absence: { state, place: where, reason: '' }, unfolded: true },
    });
    expect(/<details[^>]*\sopen/u.test(html)).toBe(isOpen);
  });

  test.each([null, place])('where its sentence is counted elsewhere, it links there', async (where) => {
    expect(await render({ state: 'missing', place: where, href: '/there' })).toContain(
      'counted under another claim',
    );
  });
});

describe('a claim in a list', () => {
  const cell = row.cells.find(({ kind }) => kind === 'carried');
  if (cell?.kind !== 'carried') throw new Error('the test story has changed');
  const render = (folded: boolean) =>
    container.renderToString(MatrixList, {
      props: { rows: [{ ...row, cells: [{ ...cell, passages: [{ ...passage, folded }, passage] }] }] },
    });

  test('shows the first passage of an article, folded where it is to be', async () => {
    expect(await render(false)).not.toContain('<details');
    expect(await render(true)).toContain('<details class="fold">');
    expect((await render(false)).split('class="letter"')).toHaveLength(2);
  });

  test('names the articles in which it was not found, and them alone', async () => {
    const found = await container.renderToString(MatrixList, {
      props: { rows: [{ ...row, cells: [cell] }] },
    });
    expect(found).not.toContain('Not found');
    const absent = { ...cell, kind: 'absent', absence: { state: 'missing' } };
    const withState = async (state: string) =>
      container.renderToString(MatrixList, {
        props: { rows: [{ ...row, cells: [cell, { ...absent, absence: { state } }] }] },
      });
    expect(await withState('missing')).toContain('Not found');
    expect(await withState('within')).not.toContain('Not found');
  });
});
