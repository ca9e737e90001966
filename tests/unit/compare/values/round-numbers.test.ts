import { expect, test } from 'vitest';
import { toLikelyRange } from '../../../../src/compare/values/round-numbers.ts';

test.each([
  ['nearly two hours', 2, 'nearly', [1.75, 2]],
  ['about 40 loaves', 40, 'about', [35, 45]],
  ['about 25 loaves', 25, 'about', [22.5, 27.5]],
  ['roughly 412 loaves', 412, 'roughly', [411.5, 412.5]],
  ['some three dozen', 36, 'some', [30, 42]],
  ['just over 700', 700, 'just over', [700, 750]],
])(
  '“%s” reaches half the way to the next number that one would say',
  (words, value, modifier, [from, to]) => {
    const range = toLikelyRange({ value, modifier }, words);
    expect([range.from, range.to]).toEqual([from, to]);
  },
);

test('a bound reaches nearly to the next number that one would say', () => {
  const more = toLikelyRange({ value: 5000, modifier: 'more than' }, 'more than 5,000');
  expect(more.from).toBe(5000);
  expect(more.to).toBeCloseTo(5999);
  const most = toLikelyRange({ value: 900, modifier: 'up to' }, 'up to 900');
  expect(most.from).toBeCloseTo(800.1);
  expect(most.to).toBe(900);
});

test('without a word beside it only a number that ends in thousands may be rounded', () => {
  expect(toLikelyRange({ value: 412 }, '412')).toEqual({ from: 412, to: 412 });
  expect(toLikelyRange({ value: 43_000_000 }, '43 million')).toEqual({ from: 42_500_000, to: 43_500_000 });
  expect(toLikelyRange({ value: 0 }, '0')).toEqual({ from: 0, to: 0 });
});
