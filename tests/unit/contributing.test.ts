import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every file that CONTRIBUTING names is where it says', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const named = [...text.matchAll(/`((?:src|tests)\/[\w./-]+)`/gu)].flatMap(([, name]) => name ?? []);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !existsSync(name))).toEqual([]);
});
