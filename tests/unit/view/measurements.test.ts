import { expect, test } from 'vitest';
import { mergeMeasurements, toMeasurementViews } from '../../../src/view/measurements.ts';

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

test('what this build measured takes the place of the kept rate of the same thing', () => {
  const fresh = { ...kept, value: 0.7 };
  const other = { ...kept, measure: 'precision' };
  expect(mergeMeasurements([kept, other], [fresh])).toEqual([fresh, other]);
});
