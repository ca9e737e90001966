import { expect, test } from 'vitest';
import { findNearestTests } from '../../../../src/bench/mutations/nearest-tests.ts';

const importers = new Map([
  ['src/a.ts', ['src/b.ts', 'tests/unit/z.test.ts']],
  ['src/b.ts', ['src/a.ts', 'tests/unit/a.test.ts', 'tests/unit/c.test.ts']],
]);

test('the tests that import a file come first, then those that import what imports it, at most so many', () => {
  expect(findNearestTests(importers, 'src/a.ts', 9)).toEqual([
    'tests/unit/z.test.ts',
    'tests/unit/a.test.ts',
    'tests/unit/c.test.ts',
  ]);
  expect(findNearestTests(importers, 'src/a.ts', 1)).toEqual(['tests/unit/z.test.ts']);
  expect(findNearestTests(importers, 'src/d.ts', 9)).toEqual([]);
});
