import { expect, test } from 'vitest';
import {
  findReliability,
  getMeasurements,
  getReliability,
  toMeasurementViews,
  toReliabilityView,
} from '../../../src/view/measurements.ts';

const kept = {
  what: 'Boats counted',
  measure: 'recall',
  value: 0.5,
  low: 0.4,
  high: 0.6,
  n: 16050,
  cases: 'boats',
  data: 'the harbour',
};

test('a rate is printed with its interval and its number of cases', () => {
  expect(toMeasurementViews([kept])[0]).toMatchObject({
    value: '50.0 %',
    interval: '40.0 % to 60.0 %',
    cases: '16,050 boats',
  });
});

test('the measured rates that are kept can be read, each on named data once', () => {
  const keys = getMeasurements().map(({ data, what, measure }) => [data, what, measure].join('\n'));
  expect(keys.length).toBeGreaterThan(10);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a curve has a row for each stretch of the scale, with what every set says of it', () => {
  const stretch = { average: 0.712, right: 0.7, low: 0.64, high: 0.76, n: 1411 };
  const view = toReliabilityView([
    { data: 'the harbour', from: 0.65, to: 0.8, ...stretch },
    { data: 'the harbour', from: 0.8, to: 1, ...stretch },
    { data: 'the quay', from: 0.65, to: 0.8, ...stretch, right: 0.75 },
    { data: 'the quay', from: 0.8, to: 1, ...stretch },
  ]);
  expect(view.data).toEqual(['the harbour', 'the quay']);
  expect(view.rows.map(({ score }) => score)).toEqual(['.65 to .80', '.80 to 1.00']);
  expect(view.rows[0]?.cells.map(({ right }) => right)).toEqual(['.70', '.75']);
  expect(view.rows[0]?.cells[0]).toEqual({
    average: '.71',
    right: '.70',
    interval: '.64 to .76',
    pairs: '1,411',
  });
});

test('the curve that is kept has all stretches of two sets, and scores that are right about as often as they say', () => {
  const kept = getReliability();
  expect(toReliabilityView(kept).rows.map(({ cells }) => cells.length)).toEqual([2, 2, 2, 2, 2, 2]);
  for (const { average, right } of kept) expect(Math.abs(average - right)).toBeLessThan(0.04);
});

test('a score belongs to the stretch that begins with it, and the highest to the last', () => {
  const stretches = [...new Map(getReliability().map(({ from, to }) => [from, to]))].sort(
    ([a], [b]) => a - b,
  );
  for (const [from, to] of stretches) expect(findReliability(from)).toMatchObject({ from, to });
  const [lowest = 0] = stretches[0] ?? [];
  expect(findReliability(lowest - 0.001)).toBeUndefined();
  expect(findReliability(1)).toMatchObject({ to: 1 });
  for (const [from] of stretches) {
    const right = findReliability(from)?.right ?? -1;
    expect(right > 0 && right <= 1).toBe(true);
  }
});
