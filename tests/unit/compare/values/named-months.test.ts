import { describe, expect, test } from 'vitest';
import { nameMonthAndDay } from '../../../../src/compare/values/named-months.ts';

describe('a month and a day of it', () => {
  test.each([
    ['in June', 'June 25', true],
    ['for Oct. 3, 2031', 'in October 2031', true],
    ['in Sept. 2031', 'on 9 September', true],
    ['early May', 'May 31', true],
    ['in March', 'March 1st', true],
    ['in June', 'in June', false],
    ['June 25', 'June 25', false],
    ['in June', 'July 25', false],
    ['in June 2030', 'June 25, 2031', false],
    ['from May to June', 'June 25', false],
    ['in 2031', 'June 25', false],
    // 32 is no day of a month.
    ['in June', 'June 32', false],
  ])('“%s”, “%s”: %s', (one, other, expected) => {
    expect(nameMonthAndDay(one, other)).toBe(expected);
    expect(nameMonthAndDay(other, one)).toBe(expected);
  });
});
