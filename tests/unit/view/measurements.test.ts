import { expect, test } from 'vitest';
import { getMeasurements, toMeasurementViews } from '../../../src/view/measurements.ts';

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
