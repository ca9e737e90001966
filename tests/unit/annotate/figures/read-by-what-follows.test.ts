import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../src/annotate/figures/figures.ts';
import { findTimeframes } from '../../../../src/annotate/timeframes/timeframes.ts';

/** Figures and times of a text that was told on 14 March 2026. */
function read(text: string): string[] {
  const sentences = [{ start: 0, end: text.length }];
  const times = findTimeframes(text, sentences, { date: '2026-03-14' });
  const figures = findFigures(text, sentences, times);
  return [
    ...figures.map(({ value, high, unit }) => `${value}${high === undefined ? '' : `–${high}`} ${unit}`),
    ...times.map(({ start, end, from, to }) => `${text.slice(start, end)} = ${from ?? ''}..${to ?? ''}`),
  ];
}

describe('times of day', () => {
  test.each([
    ['Guards walk there from 2100 to 0430.', ['from 2100 = ..', '0430 = ..']],
    ['The gate is locked 2300-0600.', ['2300 = ..', '0600 = ..']],
    ['The baths open at half past six.', ['at half past six = ..']],
    ['The bell rang at quarter to 9.', ['at quarter to 9 = ..']],
    ['It won by 2100 to 1430 votes.', ['2100–1430 votes']],
    ['Half past rulers were deaf.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('days in figures', () => {
  test.each([
    ['The show ran 3.11.–7.11.2025.', ['3.11.–7.11.2025 = 2025-11-03..2025-11-07']],
    ['The ruling of 2025.09.30 stands.', ['2025.09.30 = 2025-09-30..2025-09-30']],
    ['It met on 8.2. and 9.2. as agreed.', ['on 8.2. = ..', '9.2. = ..']],
    ['It grew by 8.2. Nobody saw it.', ['8.2 count']],
    ['The ruling of 2025.19.30 stands.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('years', () => {
  test.each([
    ['She sat in the house 1998-2006.', ['1998-2006 = 1998-01-01..2006-12-31']],
    ['The second quarter of fiscal 2024 was poor.', ['The second quarter of fiscal 2024 = ..']],
    ['Orders rose in Q2 FY25 alone.', ['in Q2 FY25 = ..']],
    ['The first half of the fiscal year 2026 is over.', ['The first half of the fiscal year 2026 = ..']],
    [
      'It was built in the 12th or the 14th century.',
      ['in the 12th or the 14th century = 1101-01-01..1400-12-31'],
    ],
    ['She sat in house 2006-1998.', ['1998 = 1998-01-01..1998-12-31']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('lengths', () => {
  test.each([
    ['The post is 7 ft 3 in high.', ['7.25 foot']],
    ['The keeper is six-foot-four.', ['6.33333 foot']],
    ['The keeper is 6 foot 3.', ['6.25 foot']],
    ["The keeper is 6' 1''.", ['6.08333 foot']],
    ['The pole is 2.4 m long.', ['2.4 metre']],
    ['The shaft is 30m-40m.', []],
    ['The gap is 2m 10cm.', ['0.1 metre']],
    ['The post is 7 ft 3 in March.', ['7 foot', '3 count', 'in March = 2026-03-01..2026-03-31']],
    ['It drew 30m viewers.', ['30000000 people']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('amounts and ages', () => {
  test.each([
    ['The wing needs 20–30,000 bricks.', ['20000–30000 count']],
    ['The kiln fired 1.400.000 bricks and 16.500 tiles.', ['1400000 count', '16500 count']],
    ['A tile weighs 16.500 grams, not 17.5.', ['16.5 gram', '17.5 count']],
    ['She was 74.', ['74 year']],
    ['He turned 60 on a boat.', ['60 year']],
    ['The warden died at 97.', ['97 year']],
    ['Aged just 19, she took the helm.', ['19 year']],
    ['She was 74 minutes late.', ['74 minute']],
    ['[2] It was dark.', []],
    ['No. 3: The lamp', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
