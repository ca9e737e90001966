import { describe, expect, test } from 'vitest';
import { findTimeframes } from '../../../../src/annotate/timeframes/timeframes.ts';

/** The times of a sentence with their days, told on Wednesday 20 August 2025. */
const times = (text: string): string[] =>
  findTimeframes(text, [{ start: 0, end: text.length }], { date: '2025-08-20' }).map(
    ({ start, end, from, to }) => `${text.slice(start, end)} = ${from ?? ''}..${to ?? ''}`,
  );

describe('a part of a month that is named', () => {
  test.each([
    ['The weir broke in the last week of July.', ['in the last week of July = 2025-07-01..2025-07-31']],
    [
      'Fog lay over the first three days of March.',
      ['over the first three days of March = 2025-03-01..2025-03-31'],
    ],
    [
      'In the first week of April 2024 it rained.',
      ['In the first week of April 2024 = 2024-04-01..2024-04-30'],
    ],
    ['It was sold in the final days of 1997.', ['in the final days of 1997 = 1997-01-01..1997-12-31']],
    ['They danced on the last day of June 2024.', ['the last day of June 2024 = 2024-06-30..2024-06-30']],
  ])('is inside it: %s', (text, expected) => expect(times(text)).toEqual(expected));

  test.each([
    ['It rained in the last week.', ['in the last week = -7..0']],
    ['It rained in the last three days of the fair.', ['in the last three days = -3..0']],
    ['In the first week of rain the weir held.', []],
    ['It was the second day of talks.', []],
    ['Over the past two weeks he rowed.', ['Over the past two weeks = -14..0']],
  ])('and else is none: %s', (text, expected) => expect(times(text)).toEqual(expected));
});

describe('a time that a preposition leaves out', () => {
  test.each([
    ['The mill was built before 1870.', '..1869-12-31'],
    ['The mill was sold after 1870.', '1871-01-01..'],
    ['The lock must be mended before May 3, 2026.', '..2026-05-02'],
    ['The ferry ran only after Monday.', '2025-08-19..'],
    ['The inn was shut shortly before 2019.', '..2018-12-31'],
  ])('is not in it: %s', (text, expected) =>
    expect(times(text).map((each) => each.replace(/^.* = /u, ''))).toEqual([expected]),
  );

  test.each([
    ['The mill has stood since 1870.', '1870-01-01..'],
    ['The mill stood until 1870.', '..1870-12-31'],
    ['The lock must be mended by May 3, 2026.', '..2026-05-03'],
    ['The lock must be mended before the end of May 2026.', '..2026-05-31'],
    ['The inn must be sold before year-end.', '..2025-12-31'],
  ])('and is where English takes it in: %s', (text, expected) =>
    expect(times(text).map((each) => each.replace(/^.* = /u, ''))).toEqual([expected]),
  );
});
