import { expect, test } from 'vitest';
import { type DayAxis, toDayAxis } from '../../../../src/view/topic/day-axis.ts';

const countTicks = (axis: DayAxis | undefined): number => (axis?.ticks.split('M').length ?? 0) - 2;

test('one range has no other to be seen beside, and one that is not counted in days is none', () => {
  expect(toDayAxis([{ from: 1, to: 2 }])).toBeUndefined();
  expect(
    toDayAxis([
      { from: 1, to: 2 },
      { from: null, to: null },
    ]),
  ).toBeUndefined();
});

test('ranges lie on one axis from the first day to the last, an open end to the end of the axis', () => {
  const axis = toDayAxis([
    { from: 7, to: 10 },
    { from: null, to: 10 },
    { from: 5, to: null },
    { from: null, to: null },
    { from: 10, to: 10 },
    { from: 0, to: 5 },
  ]);
  expect(axis?.bars).toEqual(['M84 3h36', 'M0 3h120', 'M60 3h60', '', 'M120 3h2', 'M0 3h60']);
  expect(axis?.ticks).toBe(
    'M0 9h120M0 7v2M12 7v2M24 7v2M36 7v2M48 7v2M60 7v2M72 7v2M84 7v2M96 7v2M108 7v2M120 7v2',
  );
});

test.each([
  [0, 1, 2],
  [0, 31, 32],
  [-1, 30, 32],
  [0, 32, 5],
  [0, 35, 6],
])('of day %i to %i there are %i ticks: a tick a day up to a month, else a week', (from, to, ticks) => {
  expect(
    countTicks(
      toDayAxis([
        { from, to: from },
        { from: to, to },
      ]),
    ),
  ).toBe(ticks);
});
