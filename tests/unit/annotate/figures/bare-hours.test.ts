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

describe('an hour without “o’clock” or “a.m.”', () => {
  test.each([
    ['The ovens were lit at six in the morning.', ['at six']],
    ['The choir sang until eleven last night.', ['until eleven', 'last night']],
    ['The market opens at 8 on Saturday morning.', ['at 8', 'on Saturday morning']],
    ['All stalls must be cleared by 18.30 on Sunday.', ['by 18.30', 'on Sunday']],
    ['A fox was seen shortly after three that night.', ['shortly after three', 'that night']],
    ['The goats are fed about 5 in the afternoon.', ['about 5']],
  ])('is a time beside a part of a day: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    'The bell woke them at four.',
    'Nobody has answered since 9.',
    'She gets up at five, and the dog at six.',
    'He swam until seven and went home.',
    'Her 6.52 was nowhere to be seen.',
    'The 8.14 to the coast is cancelled.',
  ])('is no amount where it may be one: %s', (text) => expect(read(text)).toEqual([]));

  test.each([
    ['The number of cases stood at seven on Friday morning.', ['on Friday morning', '7 count']],
    ['The waiting list fell by five in the morning.', ['5 count']],
    ['The waiting list fell by five on Monday.', ['on Monday', '5 count']],
    ['Tables were laid at six inns in the morning.', ['6 count']],
    ['The count was put at 9.', ['9 count']],
    ['The gymnast scored 7.41 in the morning.', ['7.41 count']],
    ['It was repaired after three, four or five washes.', ['3 count', '4 count']],
    ['It stopped after four laps.', ['4 count']],
    ['The mill was sold after 12 years in the night.', ['12 year']],
  ])('and an amount where something is counted: %s', (text, expected) =>
    expect(read(text)).toEqual(expected),
  );
});
