import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../src/annotate/figures/figures.ts';
import { findTimeframes } from '../../../../src/annotate/timeframes/timeframes.ts';

/** Times and figures of a sentence. */
function read(text: string): string[] {
  const sentences = [{ start: 0, end: text.length }];
  const times = findTimeframes(text, sentences, { date: null });
  return [
    ...times.map(({ start, end }) => text.slice(start, end)),
    ...findFigures(text, sentences, times).map(({ value, unit }) => `${value} ${unit}`),
  ];
}

describe('a point in a time of day', () => {
  test.each([
    ['The doors open at 15.30.', ['at 15.30']],
    ['It burned at 3.15am, and at 4.10 p.m. again.', ['at 3.15am', 'at 4.10 p.m.']],
    ['The choir meets at 19.05 in the hall.', ['at 19.05']],
    ['The bus leaves at about 7.05 from the quay.', ['about 7.05']],
    ['The lock is open from 9.15 to 17.45 on weekdays.', ['from 9.15', '17.45']],
    ['The lock is open between 9.00 and 10.30.', ['between 9.00', '10.30']],
    ['Mass begins 20.17 hrs in the hall.', ['20.17 hrs']],
    ['Doors open at 9.15 and close by 17.45.', ['at 9.15']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    ['The tide stood at 15.30 metres.', ['15.3 metre']],
    ['The crown stood at 18.45 to the pound.', ['18.45 count']],
    ['It rose from 9.15 to 17.45.', ['9.15 count', '17.45 count']],
    ['It weighed 15.30 in all.', ['15.3 count']],
  ])('an amount: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    'The gate was shut at 15.32.',
    'The shares closed at 15.30.',
    'He jumped in at 10.49 on the quay.',
  ])('neither, where nothing tells: %s', (text) => expect(read(text)).toEqual([]));
});
