import { expect, test } from 'vitest';
import { layOut, type Trees, toProbability } from '../../../../src/align/pairs/trees.ts';

/** A tree that asks whether a feature is at most a threshold, and gives 1 if so, else 2; the right one may ask on. */
type Asked = { feature: number; threshold: number; right?: Asked };

function makeTrees(asked: readonly Asked[]): Trees {
  const nodes: { feature: number; threshold: number; left: number; right: number; value: number }[] = [];
  const add = (one: Asked | number): number => {
    const node = { feature: -1, threshold: 0, left: -1, right: -1, value: 0 };
    const at = nodes.push(node) - 1;
    if (typeof one === 'number') node.value = one;
    else {
      Object.assign(node, { feature: one.feature, threshold: one.threshold });
      node.left = add(1);
      node.right = add(one.right ?? 2);
    }
    return at;
  };
  const roots = asked.map(add);
  const listOf = (key: keyof (typeof nodes)[number]): number[] => nodes.map((node) => node[key]);
  return {
    names: ['letters', 'words'],
    roots,
    feature: listOf('feature'),
    threshold: listOf('threshold'),
    left: listOf('left'),
    right: listOf('right'),
    value: listOf('value'),
    scores: [],
    rates: [],
  };
}

const sumOf = (asked: readonly Asked[], row: readonly number[]): number =>
  layOut(makeTrees(asked))(Float32Array.from(row));

test('what is at a threshold goes left, what is above it right', () => {
  const [one] = [{ feature: 1, threshold: 0.5 }];
  expect(sumOf([one], [9, 0.5])).toBe(1);
  expect(sumOf([one], [0, 0.500001])).toBe(2);
});

test('a threshold that single precision cannot hold is not moved above what lies beyond it', () => {
  // The next number of single precision to 0.1 is above it, the next to -0.1 below it, the next to 0.3 above it.
  expect([0.1, -0.1, 0.3].map((threshold) => sumOf([{ feature: 0, threshold }], [threshold]))).toEqual([
    2, 1, 2,
  ]);
});

test('trees of every depth and number are each gone down once', () => {
  const toTree = (depth: number): Asked =>
    depth === 1
      ? { feature: 0, threshold: depth }
      : { feature: 0, threshold: depth - 100, right: toTree(depth - 1) };
  for (let count = 0; count < 10; count += 1) {
    const asked = Array.from({ length: count }, (_, at) => toTree(1 + ((at * 3) % 5)));
    expect(sumOf(asked, [5])).toBe(2 * count);
    expect(sumOf(asked, [-500])).toBe(count);
  }
});

test.each([
  [-1, 0.1],
  [0, 0.1],
  [0.5, 0.25],
  [1, 0.4],
  [2, 0.75],
  [3, 0.9],
  [4, 0.9],
])('a sum of %d is right as often as its neighbours, between which it lies: %d', (sum, rate) => {
  const trees = { ...makeTrees([]), scores: [0, 1, 1, 3], rates: [0.1, 0.4, 0.6, 0.9] };
  expect(toProbability(trees, sum)).toBeCloseTo(rate, 2);
});
