import { expect, test } from 'vitest';
import { SHAPES } from '../../../../src/bench/growth/shapes.ts';
import { timeStages } from '../../../../src/bench/growth/stages.ts';

test.each(SHAPES.map((shape) => [shape.name, shape] as const))('“%s” goes through all stages', (_, shape) => {
  const text = shape.make(2000);
  expect(text.length).toBeGreaterThanOrEqual(2000);
  expect(() => timeStages(text, shape.extension, ['read', 'annotate', 'align'])).not.toThrow();
});

test('a shape is the same text each time, and a longer one goes on where a shorter one ends', () => {
  for (const { make, extension } of SHAPES) {
    expect(make(3000)).toBe(make(3000));
    if (extension === '.txt') expect(make(9000).startsWith(make(3000).trimEnd())).toBe(true);
  }
});
