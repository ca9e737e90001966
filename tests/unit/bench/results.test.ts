import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { recordMeasurements, toMeasurement } from '../../../src/bench/results.ts';

test('what a bench records changes no published figure by itself', async () => {
  const before = await readFile('src/view/measured.json', 'utf8');
  await recordMeasurements([
    toMeasurement({
      what: 'Boats counted',
      measure: 'recall',
      right: 1,
      n: 2,
      cases: 'boats',
      data: 'the harbour',
    }),
  ]);
  expect(await readFile('src/view/measured.json', 'utf8')).toBe(before);
});
