// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { make } from '../../../../src/desk/page/elements.ts';
import { forgetDrafts, renew } from '../../../../src/desk/page/renew.ts';

const part = document.createElement('div');

const makeText = (key: string, value: string, isDraft: boolean) =>
  make('input', { type: 'text', 'data-key': key, value, 'data-draft': isDraft });

beforeEach(() => {
  document.body.replaceChildren(part);
  part.replaceChildren();
});

test('a field that is being written into keeps its words and the focus; one that was left takes the new ones', () => {
  const [own, other] = [makeText('own', 'old', false), makeText('other', 'old', false)];
  part.append(own, other);
  own.value = 'half written';
  other.value = 'left';
  own.focus();
  const [newOwn, newOther] = [makeText('own', 'new', false), makeText('other', 'new', false)];
  renew(part, undefined, newOwn, newOther);
  expect([newOwn.value, newOther.value]).toEqual(['half written', 'new']);
  expect(document.activeElement).toBe(newOwn);
  expect(part.children).toHaveLength(2);
});

test('a draft is kept without the focus until it is forgotten', () => {
  const draft = makeText('why', '', true);
  part.append(draft);
  draft.value = 'because';
  const again = makeText('why', '', true);
  renew(part, again);
  expect(again.value).toBe('because');
  forgetDrafts(['another']);
  expect(again.value).toBe('because');
  forgetDrafts(['why']);
  expect(again.value).toBe('');
});

test('what was unfolded stays so, and what was scrolled sideways stays where it was', () => {
  const fold = (key: string, open: boolean) => make('details', { 'data-key': key, open });
  const grid = () => make('div', { 'data-scrolls': 'grid' });
  const scrolled = grid();
  part.append(fold('a', true), fold('b', false), scrolled);
  scrolled.scrollLeft = 40;
  const [a, b, next] = [fold('a', false), fold('b', false), grid()];
  renew(part, a, b, next);
  expect([a.open, b.open, next.scrollLeft]).toEqual([true, false, 40]);
});
