import { describe, expect, test } from 'vitest';
import {
  areOfOneMeasure,
  isRestOf,
  isSameAmount,
  withOneMeasure,
  withOneUnit,
} from '../../../../src/compare/values/figure-units.ts';
import type { Unit } from '../../../../src/model/kinds.ts';

const of = (value: number, unit: Unit, high?: number) => ({
  value,
  unit,
  ...(high === undefined ? {} : { high }),
});

/** What one of a unit is in the unit that its measure is told in, to six places. */
const ONE_OF: [Unit, number, Unit][] = [
  ['kilometre', 1000, 'metre'],
  ['mile', 1609.344, 'metre'],
  ['yard', 0.9144, 'metre'],
  ['foot', 0.3048, 'metre'],
  ['inch', 0.0254, 'metre'],
  ['acre', 0.404_686, 'hectare'],
  ['square-kilometre', 100, 'hectare'],
  ['square-mile', 258.9988, 'hectare'],
  ['square-foot', 0.000_009, 'hectare'],
  ['gram', 0.001, 'kilogram'],
  ['ounce', 0.028_35, 'kilogram'],
  ['pound', 0.453_592, 'kilogram'],
  ['ton', 907.1847, 'kilogram'],
  ['tonne', 1000, 'kilogram'],
  ['gallon', 3.785_412, 'litre'],
  ['barrel', 158.9873, 'litre'],
  ['mile-per-hour', 1.609_344, 'kilometre-per-hour'],
  ['ratio', 100, 'percent'],
  ['year', 12, 'month'],
  ['second', 0.000_278, 'hour'],
  ['minute', 0.016_667, 'hour'],
  ['day', 24, 'hour'],
  ['week', 168, 'hour'],
];

test.each(ONE_OF)('one %s is %d of a %s', (unit, amount, first) => {
  const [, told] = withOneMeasure([of(1, first), of(1, unit, 2)]);
  expect([told?.value, told?.high]).toEqual([expect.closeTo(amount, 6), expect.closeTo(2 * amount, 5)]);
  expect([areOfOneMeasure(unit, first), areOfOneMeasure(unit, 'people')]).toEqual([true, false]);
});

test('amounts of one unit, or of no measure in common, stay as they are', () => {
  const [alike, others] = [
    [of(2, 'year'), of(3, 'year')],
    [of(2, 'year'), of(3, 'mile')],
  ];
  expect([withOneMeasure(alike), withOneMeasure(others)]).toEqual([alike, others]);
});

describe('two amounts are the same', () => {
  test.each([
    [of(150, 'mile'), of(241.4, 'kilometre'), true],
    [of(8, 'mile'), of(13, 'kilometre'), true],
    [of(95, 'percent'), of(1, 'ratio'), true],
    [of(94.9, 'percent'), of(1, 'ratio'), false],
    [of(5, 'mile'), of(5, 'mile'), true],
    [of(5, 'mile'), of(5.1, 'mile'), false],
    [of(5, 'mile', 6), of(5, 'mile'), false],
    [of(5, 'mile'), of(5, 'people'), false],
    [of(0, 'mile'), of(0, 'people'), false],
  ])('%j and %j: %s', (a, b, are) => expect([isSameAmount(a, b), isSameAmount(b, a)]).toEqual([are, are]));
});

test('a share and what is left of it make a whole', () => {
  expect(isRestOf(of(77, 'percent'), of(23, 'percent'))).toBe(true);
  expect(isRestOf(of(77, 'percent'), of(24, 'percent'))).toBe(false);
  expect(isRestOf(of(77, 'count'), of(23, 'percent'))).toBe(false);
});

test('an amount in another unit has the key of the first that is the same', () => {
  const keyed = [
    { ...of(2, 'mile'), key: 'a' },
    { ...of(3.2, 'kilometre'), key: 'b' },
    { ...of(9, 'kilometre'), key: 'c' },
    { ...of(2, 'mile'), key: 'd' },
  ];
  expect(withOneUnit(keyed).map(({ key }) => key)).toEqual(['a', 'a', 'c', 'b']);
});
