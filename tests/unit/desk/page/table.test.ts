// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { session } from '../../../../src/desk/page/session.ts';
import { makeTable } from '../../../../src/desk/page/table.ts';
import { type Asked, standInForServer } from '../../../build/desk-server.ts';
import { makeDeskArticle, makeDeskClaim, makeDeskPassage, makeDeskState } from '../../../build/desk-state.ts';
import { findField, toWords, write } from '../../../build/page-parts.ts';
import { until } from '../../../build/until.ts';

const passages = [
  makeDeskPassage({ by: 'editor' }),
  makeDeskPassage({ file: 'b.txt', words: 'The quay was shut', sentence: 'The quay was shut, he said.' }),
];
const both = makeDeskClaim({
  count: 2,
  labelBy: 'editor',
  cells: passages.map((passage, index) => ({ letter: 'AB'.charAt(index), passages: [passage] })),
});
const alone = makeDeskClaim({
  id: 'boats',
  label: 'Boats wait.',
  cells: [
    { letter: 'A', passages: [] },
    {
      letter: 'B',
      passages: [makeDeskPassage({ file: 'b.txt', words: 'Boats wait.', sentence: 'Boats wait.' })],
    },
  ],
});
const state = makeDeskState({
  articles: [makeDeskArticle(), makeDeskArticle({ letter: 'B', file: 'b.txt', label: 'The Times' })],
  claims: [alone, both],
});
let asked: Asked[] = [];

beforeEach(() => {
  Object.assign(session, { state, chosen: [] });
  asked = standInForServer(() => ({ kind: 'wrong', message: 'no' }));
});
afterEach(() => {
  Object.assign(session, { state: undefined, chosen: [] });
  vi.unstubAllGlobals();
});

test('claims of several articles stand in a table of their own, those of one are folded and counted', () => {
  const part = makeTable(state);
  const [several, single] = [...part.querySelectorAll('table')];
  const fields = (table: Element | undefined) =>
    [...(table?.querySelectorAll('textarea') ?? [])].map(({ value }) => value);
  expect(fields(several)).toEqual(['The quay is closed.']);
  expect(fields(single)).toEqual(['Boats wait.']);
  expect(toWords(part.querySelector('details summary'))).toBe('In one article only (1)');
  expect([...(several?.querySelectorAll('thead th') ?? [])].map(toWords)).toEqual([
    'Claim',
    'A The Post',
    'B The Times',
  ]);
});

test('a passage says whether the editor confirmed it or the machine proposed it, and keeps its sentence at hand', () => {
  const labels = [...makeTable(state).querySelectorAll('td label')];
  expect(labels.map((one) => [one.className, one.getAttribute('title'), toWords(one)])).toEqual([
    ['confirmed passage', 'The quay is closed.', 'The quay is closed.confirmed by you'],
    ['proposed passage', 'The quay was shut, he said.', 'The quay was shut'],
    ['proposed passage', 'Boats wait.', 'Boats wait.'],
  ]);
});

test('a heading of the editor’s is marked; another one is written, and an empty one is taken back', async () => {
  const part = makeTable(state);
  expect([...part.querySelectorAll('th .by')].map(toWords)).toEqual(['your heading']);
  write(part, 'label-boats', '  Boats \n wait longer ');
  write(part, 'label-boats', '  ');
  await until(() => expect(asked).toHaveLength(2));
  const of = { file: 'b.txt', words: 'Boats wait.' };
  expect(asked.map(({ body }) => body)).toMatchObject([
    { edit: { kind: 'claim', id: 'boats', of, label: 'Boats wait longer' } },
    { edit: { kind: 'claim', id: 'boats', of, label: null } },
  ]);
});

test('a box chooses its passage, and shows what is chosen', () => {
  const box = findField(makeTable(state), 'b.txt Boats wait.');
  if (!(box instanceof HTMLInputElement)) throw new Error('no box');
  expect(box.checked).toBe(false);
  box.checked = true;
  box.dispatchEvent(new Event('change'));
  expect(session.chosen).toEqual([{ file: 'b.txt', words: 'Boats wait.', whole: 'Boats wait.' }]);
  const again = findField(makeTable(state), 'b.txt Boats wait.');
  expect(again instanceof HTMLInputElement && again.checked).toBe(true);
});

test('words that are selected in a passage are chosen instead of the whole; those of elsewhere are not', () => {
  const part = makeTable(state);
  document.body.replaceChildren(part);
  const words = part.querySelector('details .words');
  const select = (text: string, anchorNode: Node | null | undefined) => {
    vi.stubGlobal('getSelection', () => ({ toString: () => text, anchorNode }));
    words?.dispatchEvent(new Event('click', { cancelable: true }));
  };
  select('Boats', document.body);
  select('Ships', words?.firstChild);
  select('Boats wait.', words?.firstChild);
  select('', words?.firstChild);
  expect(session.chosen).toEqual([]);
  select(' Boats ', words?.firstChild);
  expect(session.chosen).toEqual([{ file: 'b.txt', words: 'Boats', whole: 'Boats wait.' }]);
});
