import { afterEach, expect, test } from 'vitest';
import type { Card } from '../../../src/desk/cards.ts';
import { toMovedLines } from '../../../src/desk/page/merge.ts';
import { outlineBest, session } from '../../../src/desk/page/session.ts';
import { makeDeskState } from '../../build/desk-state.ts';

afterEach(() => {
  Object.assign(session, { state: undefined, stack: 'missing', skipped: new Set() });
});

const side = { article: 'a', letter: 'A', file: 'a.txt', words: 'words', beside: [] };
const makeCard = (id: string, stack: Card['stack'], value: number): Card => ({
  id,
  stack,
  a: side,
  b: side,
  score: null,
  reasons: [],
  claim: 'claim',
  topic: null,
  value,
});

test('the keys go to the card that is worth most', () => {
  session.state = makeDeskState({ cards: [makeCard('one', 'missing', 1), makeCard('two', 'weak', 2)] });
  outlineBest();
  expect(session.stack).toBe('weak');
});

test('the keys go to a card that is worth nothing before they stay with a stack without cards', () => {
  session.state = makeDeskState({ cards: [makeCard('one', 'weak', 0)] });
  outlineBest();
  expect(session.stack).toBe('weak');
});

test('a change from outside is told by its lines, each as often as it went or came', () => {
  const [before, after] = ['title: Fire\nlinks:\n  - a\n  - a\n', 'title: Blaze\nlinks:\n  - a\n\n  - b\n'];
  expect(toMovedLines(before, after)).toEqual({
    gone: ['title: Fire', '  - a'],
    come: ['title: Blaze', '  - b'],
  });
});
