import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../src/annotate/figures/figures.ts';
import { findTimeframes } from '../../../../src/annotate/timeframes/timeframes.ts';

/** Times and figures of a sentence. */
function read(text: string): string[] {
  const sentences = [{ start: 0, end: text.length }];
  const times = findTimeframes(text, sentences, { date: null });
  return [
    ...times.map(({ start, end }) => text.slice(start, end)),
    ...findFigures(text, sentences, times).map(({ value, high, unit }) =>
      high === undefined ? `${value} ${unit}` : `${value}-${high} ${unit}`,
    ),
  ];
}

describe('minutes before or after an hour', () => {
  test.each([
    ['The kiln was lit at ten past nine.', ['at ten past nine']],
    ['The goats came home at twenty-five past four.', ['at twenty-five past four']],
    ['Seventeen minutes to eleven, and no bell.', ['Seventeen minutes to eleven']],
    ['It’s five to six and raining.', ['five to six']],
    ['The choir sang until twenty to midnight.', ['until twenty to midnight']],
    ['The tide turned at about half nine.', ['about half nine']],
    ['He rowed from half seven.', ['from half seven']],
    ['She rang at a quarter to three.', ['quarter to three']],
    ['The last cart left at ten to one on Sunday.', ['at ten to one', 'on Sunday']],
    ['It was past 10 on Friday night.', ['10', 'on Friday night']],
  ])('are a time: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    'They danced until ten past.',
    'The well ran dry about twenty past six Sunday mornings.',
    'The mill had its wheel turning by nine.',
    'They sang at half nine, or so.',
    'It was past twelve.',
  ])('are no amount: %s', (text) => expect(read(text).filter((each) => /^\d/u.test(each))).toEqual([]));

  test.each([
    ['The guild voted eleven to three.', ['11-3 score']],
    ['Priced at five to eight crowns, it sold.', ['5-8 money']],
    ['It takes ten minutes to two hours.', ['10 minute', '2 hour']],
    ['They won by seven, to the joy of the town.', ['7 count']],
    ['In the second half two goals fell.', ['2 count']],
    ['The price fell by nine.', ['9 count']],
    ['They drove ten past the mill.', ['10 count']],
    ['Three past and present mayors came.', ['3 count']],
    ['The guild agreed by seven to two.', ['7-2 score']],
  ])('and else an amount: %s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('lengths of time in two units', () => {
  test.each([
    ['The crossing took three hours and 20 minutes.', ['3.33333 hour']],
    ['She rowed for 2 hours 30 minutes.', ['2.5 hour']],
    ['He was away for four years and six months.', ['4.5 year']],
  ])('are one: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    'The crossing took an hour and 40.',
    'The crossing took three hours and 40.',
    'It burned for a day and 6 hours.',
    'It burned for an hour and twenty.',
    'The walk takes an hour and 15 minutes.',
  ])('are none where a part is not read: %s', (text) => expect(read(text)).toEqual([]));

  test.each([
    ['It took three hours and 40 people.', ['3 hour', '40 people']],
    ['It took two days and nine carts.', ['2 day', '9 count']],
    ['It took five hours, and ten men slept.', ['5 hour', '10 people']],
  ])('and else are two: %s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('whole numbers in words', () => {
  test.each([
    ['The wheel turned a hundred and three times.', ['103 count']],
    ['Up to a hundred and fifty people sang.', ['150 people']],
    ['A thousand and two lamps burned.', ['1002 count']],
    ['Between a hundred and three hundred people sang.', ['100-300 people']],
    ['It grew by three point eight miles.', ['3.8 mile']],
    ['Two point five million lamps burned.', ['2500000 count']],
    ['A million and a half lamps burned.', ['1500000 count']],
    ['A hundred thousand lamps burned.', ['100000 count']],
    ['They lit a hundred, and five of them burned.', ['100 count', '5 count']],
    ['A lead of two points was lost.', ['2 percentage-points']],
  ])('are read to their end: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    'The plank broke in two.',
    'The storm cut the wood in two and went on.',
    'They stayed a day or two.',
    'He knew a thing or two about eels.',
    'She sang for a verse or two in the rain.',
  ])('are none in a turn of speech: %s', (text) => expect(read(text)).toEqual([]));

  test.each([
    ['The bell fell in two places.', ['2 count']],
    ['Wheels broke in two of the carts.', ['2 count']],
    ['They lost a cart or two mules.', ['2 count']],
    ['Ten or two came.', ['10 count', '2 count']],
    ['In two days it fell.', ['In two days']],
  ])('and else count: %s', (text, expected) => expect(read(text)).toEqual(expected));
});
