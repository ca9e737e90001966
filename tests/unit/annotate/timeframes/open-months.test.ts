import { expect, test } from 'vitest';
import { findTimeframes } from '../../../../src/annotate/timeframes/timeframes.ts';

/** Times of a text that was told on Saturday, 14 March 2026. */
const timeframes = (text: string): string[] =>
  findTimeframes(text, [{ start: 0, end: text.length }], { date: '2026-03-14' }).map(
    ({ start, end, from, to }) => `${text.slice(start, end)} = ${from ?? ''}..${to ?? ''}`,
  );

test.each([
  ['The warden leaves in early September.', 'in early September = ..'],
  ['The regatta takes place in May.', 'in May = ..'],
  ['The tender runs through July.', 'through July = ..'],
  ['The tower, a ruin until August, is for sale.', 'until August = ..2026-08-31'],
  ['The hearing was moved to October.', 'October = ..'],
  ['The fair was put off from June to October.', 'from June to October = ..'],
])('of a month that may lie ahead no year is told: %s', (text, expected) => {
  expect(timeframes(text)).toEqual([expected]);
});

test.each([
  ['The roof fell in July.', 'in July = 2025-07-01..2025-07-31'],
  ['The choir sang there in May.', 'in May = 2025-05-01..2025-05-31'],
  ['The bell cracked in October.', 'in October = 2025-10-01..2025-10-31'],
  ['The January flood took the weir.', 'January = 2026-01-01..2026-01-31'],
  ['The well is dry since June.', 'since June = 2025-06-01..'],
])('of one that is over the last is meant: %s', (text, expected) => {
  expect(timeframes(text)).toEqual([expected]);
});

test.each([
  ['The baths will stay closed until Wednesday.', 'until Wednesday = ..2026-03-18'],
  ['The baths are closed until Wednesday.', 'until Wednesday = ..2026-03-18'],
  ['The weir must be repaired by October.', 'by October = ..2026-10-31'],
  ['The gate may not be opened before Monday.', 'before Monday = ..2026-03-15'],
  ['The ferry will probably be repaired on Tuesday.', 'on Tuesday = 2026-03-17..2026-03-17'],
  ['The baths were closed until Wednesday.', 'until Wednesday = ..'],
  ['The ferry was repaired on Tuesday.', 'on Tuesday = 2026-03-10..2026-03-10'],
])('a participle after a verb of the future is of the future: %s', (text, expected) => {
  expect(timeframes(text)).toEqual([expected]);
});
