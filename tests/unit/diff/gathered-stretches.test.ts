import { expect, test } from 'vitest';
import { gatherStretches } from '../../../src/diff/gathered-stretches.ts';
import { findWordDifferences } from '../../../src/diff/word-differences.ts';

const compare = (a: string, b: string): string[] =>
  findWordDifferences(
    { text: a, span: { start: 0, end: a.length } },
    { text: b, span: { start: 0, end: b.length } },
  ).flatMap((step) =>
    step.kind === 'only-a'
      ? [`-${a.slice(step.a.start, step.a.end)}`]
      : step.kind === 'only-b'
        ? [`+${b.slice(step.b.start, step.b.end)}`]
        : [],
  );

const LONG =
  'The choice of two men so hostile to the bay, so near to the town, raises fears that two of the three boards are closed';
const SHORT = 'Two of the three boards are closed';

test('what one side leaves out in one go is one stretch, on either side', () => {
  expect(compare(LONG, SHORT)).toEqual([
    '-The choice of two men so hostile to the bay, so near to the town, raises fears that',
  ]);
  expect(compare(SHORT, LONG)).toEqual([
    '+The choice of two men so hostile to the bay, so near to the town, raises fears that',
  ]);
});

test('up to three words are taken from between, and no more', () => {
  const gather = (...island: string[]): number => {
    const a = ['The', 'choice', ...island, 'raises', 'fears', ...island].map((form) => ({
      form,
      start: 0,
      end: 0,
    }));
    const b = island.map((form) => ({ form, start: 0, end: 0 }));
    const [from, to] = [2, 2 + island.length];
    const stretches = [
      { same: false, aFrom: 0, aTo: from, bFrom: 0, bTo: 0 },
      { same: true, aFrom: from, aTo: to, bFrom: 0, bTo: b.length },
      { same: false, aFrom: to, aTo: a.length, bFrom: b.length, bTo: b.length },
    ];
    return gatherStretches(stretches, a, b).length;
  };
  expect([gather('two', 'old'), gather('two', 'old', 'piers'), gather('of', 'two', 'old', 'piers')]).toEqual([
    2, 2, 3,
  ]);
});

test('words that stand between two stretches for themselves stay', () => {
  expect(compare('We mend the old quay and the long pier', 'We mend the quay and the pier')).toEqual([
    '-old',
    '-long',
  ]);
});
