// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { askToMerge } from '../../../../src/desk/page/merge.ts';
import { findButton, toWords } from '../../../build/page-parts.ts';

beforeEach(() => document.body.replaceChildren());

const ask = (gone: string[], come: string[]) => {
  const answer = askToMerge({ gone, come });
  const dialog = document.querySelector('dialog');
  if (dialog === null) throw new Error('nothing is asked');
  return { answer, dialog };
};

test.each([
  ['Write my decision on top', true],
  ['Leave it', false],
])('“%s” answers %s, and the question goes', async (label, isWritten) => {
  const { answer, dialog } = ask([], []);
  expect(dialog.open).toBe(true);
  findButton(dialog, label).click();
  expect(await answer).toBe(isWritten);
  expect(document.querySelector('dialog')).toBeNull();
});

test('a question that is closed otherwise writes nothing', async () => {
  const { answer, dialog } = ask([], []);
  dialog.close();
  expect(await answer).toBe(false);
});

test('the lines that went and came are shown, twelve of each, and how many more there are', () => {
  const { dialog } = ask(
    ['title: Fire'],
    Array.from({ length: 14 }, (_, index) => `line ${index}`),
  );
  expect([...dialog.querySelectorAll('del')].map(toWords)).toEqual(['title: Fire']);
  expect(dialog.querySelectorAll('ins')).toHaveLength(12);
  expect(toWords(dialog)).toContain('line 11and 2 more');
});

test('exactly twelve lines are all there is to show', () => {
  const lines = Array.from({ length: 12 }, (_, index) => `line ${index}`);
  const { dialog } = ask(lines, []);
  expect(dialog.querySelectorAll('del')).toHaveLength(12);
  expect(toWords(dialog)).not.toContain('more');
  expect(toWords(dialog)).not.toContain('Lines that are new');
});
