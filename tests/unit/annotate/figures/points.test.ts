import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../src/annotate/figures/figures.ts';

/** Values and units of a text of one sentence. */
const figures = (text: string): string[] =>
  findFigures(text, [{ start: 0, end: text.length }], []).map(
    ({ value, high, unit }) => `${value}${high === undefined ? '' : `..${high}`} ${unit}`,
  );

describe('a point before three digits', () => {
  test.each([
    ['The choir sold 12.500 tickets, and 3,5 million heard it.', ['12500 count', '3500000 count']],
    ['The yard lies 1.200 miles off; it cost 1.200.000 euros.', ['1200 mile', '1200000 EUR']],
    ['It cost 1.200,50 crowns, or 2.400 tiles.', ['2400 count']],
    ['Some 14.750 pupils came.', ['14750 people']],
    ['From 12.500 to 13.000 people came.', ['12500..13000 people']],
    ['It cost 12.500 to 13.000 euros.', ['12500..13000 EUR']],
    ['It cost 1.250 crowns in all.', ['1250 money']],
  ])('parts thousands: %s', (text, expected) => expect(figures(text)).toEqual(expected));

  test.each([
    ['The sample weighed 2.350 kg, 0.4 more than before.', ['2.35 kilogram', '0.4 count']],
    ['The run of 1.200 miles drew 12,500 people.', ['1.2 mile', '12500 people']],
    ['The quake was 5.125 on the scale, up by 1.5.', ['5.125 count', '1.5 count']],
    ['The rate is 3.125 percent.', ['3.125 percent']],
    ['Fuel was 1.459 euros a litre.', ['1.459 EUR']],
    ['The lead was 0.305 in all.', ['0.305 count']],
    ['The loan is 1.250 million crowns.', ['1250000 money']],
  ])('parts decimals: %s', (text, expected) => expect(figures(text)).toEqual(expected));

  test.each([
    'The choir sold 12.500 tickets.',
    'The sample weighed 2.350 kg.',
    'The run was 1.200 m.',
    'The yard has 3.400 berths.',
  ])('is read neither way where nothing tells: %s', (text) => expect(figures(text)).toEqual([]));

  test.each([
    ['The choir sold 12.500 tickets, 4.5 more.', ['4.5 count']],
    ['The crown bought 1.085 dollars, up 0.3 percent.', ['0.3 percent']],
    ['They paid 1.200 euros for 2.5 stalls.', ['2.5 count']],
    ['The sample weighed 2.350 kg, 12,500 or 1.200.000 of it.', ['12500 count', '1200000 count']],
  ])('nor where its decimals could not be: %s', (text, expected) => expect(figures(text)).toEqual(expected));
});
