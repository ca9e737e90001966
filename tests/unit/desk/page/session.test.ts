import { afterEach, expect, test } from 'vitest';
import { toMovedLines } from '../../../../src/desk/page/merge.ts';
import { outlineBest, session } from '../../../../src/desk/page/session.ts';
import { makeCard, makeDeskState } from '../../../build/desk-state.ts';

afterEach(() => {
  Object.assign(session, { state: undefined, stack: 'missing', skipped: new Set() });
});

test('the keys go to the card that is worth most', () => {
  session.state = makeDeskState({ cards: [makeCard(), makeCard({ id: 'two', stack: 'weak', value: 2 })] });
  outlineBest();
  expect(session.stack).toBe('weak');
});

test('the keys go to a card that is worth nothing before they stay with a stack without cards', () => {
  session.state = makeDeskState({ cards: [makeCard({ stack: 'weak', value: 0 })] });
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
