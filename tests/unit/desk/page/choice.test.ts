// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { choose, makeChoice, toSplit } from '../../../../src/desk/page/choice.ts';
import { type Chosen, session } from '../../../../src/desk/page/session.ts';
import { type Asked, standInForServer } from '../../../build/desk-server.ts';
import { makeDeskState } from '../../../build/desk-state.ts';
import { findButton, findField, toWords, write } from '../../../build/page-parts.ts';
import { until } from '../../../build/until.ts';

const pass = (file: string, whole: string, words = whole): Chosen => ({ file, whole, words });
const quay = pass('a.txt', 'The quay is closed, and boats wait.');
const shut = pass('b.txt', 'The quay was shut.');
let asked: Asked[] = [];

beforeEach(() => {
  document.body.innerHTML = '<p class="status"></p>';
  Object.assign(session, { state: makeDeskState(), chosen: [] });
  asked = standInForServer(() => ({ kind: 'wrong', message: 'refused' }));
});
afterEach(() => {
  Object.assign(session, { state: undefined, chosen: [] });
  vi.unstubAllGlobals();
});

const show = (): HTMLElement => {
  const part = makeChoice();
  if (part === undefined) throw new Error('nothing is chosen');
  return part;
};
const status = () => toWords(document.querySelector('.status'));

test('nothing is offered while nothing is chosen', () => expect(makeChoice()).toBeUndefined());

test('a passage is chosen once, and taken out again', () => {
  choose(quay, true);
  choose({ ...quay, words: 'boats wait' }, true);
  choose(shut, true);
  expect(session.chosen.map(({ words }) => words)).toEqual(['boats wait', 'The quay was shut.']);
  expect(status()).toMatch(/^2 chosen/u);
  choose(quay, false);
  expect(session.chosen).toEqual([shut]);
});

test('one passage alone is neither the same nor not the same as another', () => {
  session.chosen = [quay];
  expect(['Same claim', 'Not the same'].map((label) => findButton(show(), label).disabled)).toEqual([
    true,
    true,
  ]);
  session.chosen = [quay, shut];
  expect(['Same claim', 'Not the same'].map((label) => findButton(show(), label).disabled)).toEqual([
    false,
    false,
  ]);
});

test('what is said of the chosen passages is sent with the reason, or with that the editor judged it', async () => {
  session.chosen = [quay, shut];
  const part = show();
  findButton(part, 'Same claim').click();
  write(part, 'why', ' both of Monday ');
  findButton(part, 'Not the same').click();
  await until(() => expect(asked).toHaveLength(2));
  const passages = [quay, shut].map(({ file, words }) => ({ file, words }));
  expect(asked.map(({ body }) => body)).toMatchObject([
    { edit: { kind: 'same', passages, why: 'judged by the editor' } },
    { edit: { kind: 'not-same', passages, why: 'both of Monday' } },
  ]);
  expect(status()).toBe('refused');
});

test('words are narrowed to words of the passage only', () => {
  session.chosen = [quay];
  const part = show();
  const key = `chosen a.txt ${quay.whole}`;
  write(part, key, 'ships wait');
  expect(status()).toMatch(/^These words are not in the passage/u);
  expect(findField(part, key).value).toBe(quay.whole);
  write(part, key, ' boats wait ');
  expect(session.chosen.map(({ words }) => words)).toEqual(['boats wait']);
});

test('words are split off from the longer rest of their passage', async () => {
  session.chosen = [{ ...quay, words: 'boats wait.' }];
  findButton(show(), 'Split off these words').click();
  await until(() => expect(asked).toHaveLength(1));
  expect(asked[0]?.body).toMatchObject({
    edit: { kind: 'split', file: 'a.txt', words: 'boats wait.', rest: 'The quay is closed, and' },
  });
});

test('the longer rest follows the words as well as before them', () => {
  const chosen = { ...quay, words: 'The quay is closed,' };
  expect(toSplit([chosen])?.rest).toBe('and boats wait.');
  expect(toSplit([{ ...quay, words: 'and' }])?.rest).toBe('The quay is closed,');
});

test.each<[string, Chosen[]]>([
  ['nothing is chosen', []],
  ['the whole passage is chosen', [quay]],
  ['two are chosen', [{ ...quay, words: 'boats' }, shut]],
  ['only a full stop is left', [pass('a.txt', 'Boats wait.', 'Boats wait')]],
  ['the words are not in the passage', [pass('a.txt', 'Boats wait.', 'Ships')]],
])('nothing is split off where %s', (_, chosen) => expect(toSplit(chosen)).toBeUndefined());

test('the choice is cleared', () => {
  session.chosen = [quay];
  findButton(show(), 'Clear').click();
  expect(session.chosen).toEqual([]);
  expect(status()).toBe('Nothing is chosen.');
});
