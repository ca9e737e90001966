import { expect, test } from 'vitest';
import { toPooledPrecision } from '../../../../src/bench/alignment/pooled.ts';
import type { Measurement } from '../../../../src/model/measurement.ts';

const rate = (measure: string, value: number, n: number): Measurement => ({
  what: 'Links',
  measure,
  value,
  low: 0,
  high: 1,
  n,
  cases: 'links',
  data: 'Invented',
});

test('precision is pooled by cases, not by sets, and recall stays out', () => {
  const pooled = toPooledPrecision([
    rate('precision', 1, 30),
    rate('precision', 0.5, 10),
    rate('recall', 0.1, 99),
  ]);
  expect(pooled).toMatchObject({ measure: 'precision', value: 0.875, n: 40 });
  expect(pooled?.low).toBeCloseTo(0.764, 2);
  expect(pooled?.high).toBeCloseTo(0.938, 2);
});

test('without a precision nothing is pooled', () => {
  expect(toPooledPrecision([rate('recall', 0.5, 10)])).toBeUndefined();
});
