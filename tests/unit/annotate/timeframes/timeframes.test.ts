import { describe, expect, test } from 'vitest';
import { findTimeframes } from '../../../../src/annotate/timeframes/timeframes.ts';

/** Timeframes of a sentence as “words = from..to”, told on Wednesday 20 August 2025 unless another day is given. */
function timeframes(text: string, date: string | null = '2025-08-20'): string[] {
  return findTimeframes(text, [{ start: 0, end: text.length }], { date }).map(
    ({ start, end, from, to }) => `${text.slice(start, end)} = ${from ?? ''}..${to ?? ''}`,
  );
}

describe('lengths of time are days from the occasion', () => {
  test.each([
    ['It ends within the next week to 10 days.', ['within the next week to 10 days = 7..10']],
    ['It ends within 7–10 days.', ['within 7–10 days = 7..10']],
    ['It ends within 10 days.', ['within 10 days = ..10']],
    ['She must decide within 30 working days.', ['within 30 working days = ..42']],
    ['It will end in two weeks’ time.', ['in two weeks’ time = 14..14']],
    ['It grew over the past two years.', ['over the past two years = -730..0']],
    ['It is the worst storm in 80 years.', ['in 80 years = -29200..0']],
    ['More than 20 years ago it sank.', ['More than 20 years ago = ..-7300']],
    ['Two years later and hours before, nothing.', ['Two years later = ..', 'hours before = ..']],
  ])('%s', (text, expected) => expect(timeframes(text)).toEqual(expected));
});

describe('calendar words are dates where the day of telling is known', () => {
  test.each([
    ['They met on Monday.', ['on Monday = 2025-08-18..2025-08-18']],
    ['They will meet on Monday.', ['on Monday = 2025-08-25..2025-08-25']],
    [
      'They met last Friday, and in June.',
      ['last Friday = 2025-08-15..2025-08-15', 'in June = 2025-06-01..2025-06-30'],
    ],
    ['Six months ago they met.', ['Six months ago = 2025-02-01..2025-02-28']],
    ['It began in February 2022.', ['in February 2022 = 2022-02-01..2022-02-28']],
    ['It ends by the end of the year.', ['by the end of the year = ..2025-12-31']],
    ['It began earlier this month.', ['earlier this month = 2025-08-01..2025-08-20']],
    ['It ran from 2013 to 2015.', ['from 2013 to 2015 = 2013-01-01..2015-12-31']],
    ['The vote is on Nov. 8.', ['on Nov. 8 = 2025-11-08..2025-11-08']],
    ['It ran June 3-5.', ['June 3-5 = 2025-06-03..2025-06-05']],
    [
      'In the 1990s and since 2014 it grew.',
      ['In the 1990s = 1990-01-01..1999-12-31', 'since 2014 = 2014-01-01..'],
    ],
    [
      'The first three months of 2015 were cold.',
      ['The first three months of 2015 = 2015-01-01..2015-03-31'],
    ],
    ['Rain fell over the weekend.', ['over the weekend = 2025-08-16..2025-08-17']],
    ['Sales rose in Q3 2024.', ['in Q3 2024 = 2024-07-01..2024-09-30']],
    ['The truce ends in November.', ['in November = 2025-11-01..2025-11-30']],
    ['Monday’s summit ended.', ['Monday = 2025-08-18..2025-08-18']],
  ])('%s', (text, expected) => expect(timeframes(text)).toEqual(expected));
});

test('without a known day calendar words keep their words alone', () => {
  expect(timeframes('They met on Monday, and within two weeks.', null)).toEqual([
    'on Monday = ..',
    'within two weeks = ..14',
  ]);
});

test('times of day have no days', () => {
  expect(timeframes('They met at 9:30 a.m. ET.')).toEqual(['at 9:30 a.m. ET = ..']);
});

test.each([
  'Mrs. May and Gus March will march and may sing.',
  'In August Street a man of USA Today wrote.',
  'It paid 2,016 people.',
  'They spoke in more than two hours of talks.',
  'Day after day it rained.',
])('no timeframe stands in “%s”', (text) => expect(timeframes(text)).toEqual([]));
