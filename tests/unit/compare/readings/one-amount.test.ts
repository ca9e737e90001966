import { expect, test } from 'vitest';
import { areFiguresCompatible } from '../../../../src/compare/readings/matching-values.ts';
import type { ReadingOf } from '../../../../src/compare/readings/readings.ts';
import type { Unit } from '../../../../src/model/kinds.ts';

type Given = { value: number; unit: Unit; high?: number; modifier?: string };

const reading = (article: string, given: Given): ReadingOf<'figure'> => ({
  kind: 'figure',
  article,
  passage: article,
  start: 0,
  end: 1,
  key: `${given.value}`,
  ...given,
});

test.each([
  ['one score', { value: 9, high: 4, unit: 'score' }, { value: 9, high: 4, unit: 'score' }, true],
  ['another score', { value: 9, high: 4, unit: 'score' }, { value: 7, high: 6, unit: 'score' }, false],
  ['miles and kilometres', { value: 5, unit: 'mile' }, { value: 8, unit: 'kilometre' }, true],
  ['feet and metres', { value: 30, unit: 'foot' }, { value: 9, unit: 'metre' }, true],
  ['other kilometres', { value: 5, unit: 'mile' }, { value: 12, unit: 'kilometre' }, false],
] as const)('%s', (_, one, other, expected) => {
  expect(areFiguresCompatible([reading('a', one), reading('b', other)])).toBe(expected);
});
