import { expect, test } from 'vitest';
import { findNearestTests, readImporters } from '../../../../src/bench/mutations/nearest-tests.ts';

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

test('a golden test of the room judges a file however many imports lead to it, one of another room does not', () => {
  const far = new Map([
    ['src/a/x.ts', ['tests/unit/a/near.test.ts', 'src/a/y.ts']],
    ['src/a/y.ts', ['tests/unit/a/all.test.ts', 'tests/unit/b/all.test.ts']],
  ]);
  const golden = new Set(['tests/unit/a/all.test.ts', 'tests/unit/b/all.test.ts']);
  expect(findNearestTests(Object.assign(far, { golden }), 'src/a/x.ts', 1)).toEqual([
    'tests/unit/a/near.test.ts',
    'tests/unit/a/all.test.ts',
  ]);
});

test('a test that imports all files of a folder by their names is led to by each of them', async () => {
  const found = await readImporters();
  expect(found.get('src/annotate/lexicon/names-nouns.ts')).toContain(
    'tests/unit/annotate/lexicon-words.test.ts',
  );
});

test('a test that reads all code as text is led to by none of it', async () => {
  const found = await readImporters();
  expect(found.get('src/commands/serve.ts')).not.toContain('tests/unit/regexes.test.ts');
});
