import { expect, test } from 'vitest';
import { formatUnit } from '../../../../src/view/topic/units.ts';

test.each([
  ['$640', '$'],
  ['about $1.2 million', '$'],
  ['12 dollars', 'dollars'],
  ['80 cents', 'dollars'],
  ['$3bn to $4bn', '$'],
])('whose dollars they are is not said where the words do not: %s', (words, unit) =>
  expect(formatUnit('USD', words)).toBe(unit),
);

test.each([
  ['US$640', 'USD', 'USD'],
  ['U.S. $640', 'USD', 'USD'],
  ['12 US dollars', 'USD', 'USD'],
  ['12 American dollars', 'USD', 'USD'],
  ['640 USD', 'USD', 'USD'],
  ['C$640', 'CAD', 'CAD'],
  ['12 euros', 'EUR', 'EUR'],
  ['12 boats', 'count', ''],
  ['2 points', 'percentage-points', 'percentage points'],
] as const)('a unit is said as the words tell it: %s', (words, unit, said) =>
  expect(formatUnit(unit, words)).toBe(said),
);
