import { expect, test } from 'vitest';
import { areOtherDates, toMonthAndDay } from '../../../../src/compare/values/months-and-days.ts';

const ADVENT = { key: '2031-12-01..2031-12-24', from: '2031-12-01', to: '2031-12-24' };
const EPIPHANY = { key: '2031-01-06..2031-01-06', from: '2031-01-06', to: '2031-01-06' };

test.each([
  [{ key: '-06-03' }, { key: '-06-10' }, true],
  [{ key: '-01-07' }, EPIPHANY, true],
  [{ key: 'june' }, { key: '-07-04' }, true],
  [{ key: 'november' }, ADVENT, true],
  [{ key: 'may' }, { key: 'august' }, true],
  [{ key: '-06-03' }, { key: '-06-03' }, false],
  [{ key: '-01-06' }, EPIPHANY, false],
  [{ key: 'july' }, { key: '-07-04' }, false],
  [{ key: '-12-09' }, ADVENT, false],
  [{ key: 'two weeks ago' }, EPIPHANY, false],
  [{ key: '2031-01-01..2031-12-31', from: '2031-01-01', to: '2031-12-31' }, { key: '-06-10' }, false],
])('%j and %j are other dates: %s', (one, other, expected) => {
  expect(areOtherDates(toMonthAndDay(one), toMonthAndDay(other))).toBe(expected);
  expect(areOtherDates(toMonthAndDay(other), toMonthAndDay(one))).toBe(expected);
});
