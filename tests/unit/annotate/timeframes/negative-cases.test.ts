import { describe, expect, test } from 'vitest';
import { findTimeframes } from '../../../../src/annotate/timeframes/timeframes.ts';

/** What must not be found as a time. */
const timeframes = (text: string): string[] =>
  findTimeframes(text, [{ start: 0, end: text.length }], { date: '2025-08-20' }).map(
    ({ start, end, from, to }) => `${text.slice(start, end)} = ${from ?? ''}..${to ?? ''}`,
  );

describe('words and numbers that are no times', () => {
  test.each([
    'It paid 1400 people.',
    'Version 1.12.26 is out.',
    'The ship measures 24.3 metres.',
    'They sold 1914 units.',
    'It scored 2.3 in tests.',
    'The ad ran.',
    'Mrs. May and Gus March will march and may sing.',
    'In August Street a man of USA Today wrote.',
    'She told Today that the ferry was late.',
    'On the radio’s Today he spoke of eels.',
    'The pilots were on Tonight and Tomorrow.',
    'He spoke of eels on the radio’s “Today.”',
    'The host of "Tonight" sang.',
    'He spoke of eels on “Harbour Talk Sunday.”',
    'The host of "Tarn Bay Monday" sang.',
    'He was asked by Yesterday about the mill.',
    'A guest of Overnight sang.',
    'The dean spoke of eels on the station’s “This Week.”',
    'A cook was on Radio Tarn’s This Morning again.',
    'The pilots watched “Last Night” twice.',
    'He sang on “This Weekend with Ada Cole” and left.',
    'The review’s Next Year is a column on gardens.',
    'It paid 2,016 people.',
    'They spoke in more than two hours of talks.',
    'Day after day it rained.',
    'The second half of the match was dull.',
    'The spring broke and the fall hurt him.',
    'A 24-hour strike ended.',
    'She is 43 years old.',
  ])('%s', (text) => expect(timeframes(text)).toEqual([]));
});

describe('weeks about a Sunday', () => {
  const onSunday = (text: string): string[] =>
    findTimeframes(text, [{ start: 0, end: text.length }], { date: '2025-08-17' }).map(
      ({ from, to }) => `${from ?? ''}..${to ?? ''}`,
    );

  test.each([
    ['The lock was shut last week.', '..'],
    ['Divers met twice this week.', '..'],
    ['The rain stopped over the weekend.', '..'],
    ['A mason, who was heard this past week, left.', '..'],
    ['Bakers struck last weekend.', '..'],
    ['The mill opens next week.', '2025-08-18..2025-08-24'],
    ['Rowers hope to win this weekend.', '2025-08-16..2025-08-17'],
    ['The lock was shut last month.', '2025-07-01..2025-07-31'],
  ])('are told where they are sure: %s', (text, expected) => expect(onSunday(text)).toEqual([expected]));

  test('on other days the last one is the one before', () =>
    expect(timeframes('The lock was shut last week.')).toEqual(['last week = 2025-08-11..2025-08-17']));
});

describe('times that are another than they look', () => {
  test.each([
    ['Of the 14 Oct. 22 sailors none spoke.', ['Oct. 22 = 2025-10-22..2025-10-22']],
    ['On 19 Sept. the ferry sank.', ['On 19 Sept = 2025-09-19..2025-09-19']],
    ['He spoke of eels on “Harbour Talk” Sunday.', ['Sunday = 2025-08-17..2025-08-17']],
    ['“The pilots left the bay on Sunday.”', ['on Sunday = 2025-08-17..2025-08-17']],
    ['“Today the pilots strike.”', ['Today = 2025-08-20..2025-08-20']],
    ['Divers pay no toll until Sunday.', ['until Sunday = ..2025-08-24']],
    ['Crews rest until noon Sunday on the quay.', ['until noon = ..', 'Sunday = 2025-08-24..2025-08-24']],
    ['The toll office keeps to a Thursday deadline.', ['Thursday = 2025-08-21..2025-08-21']],
    ['The toll office keeps to a Thursday night deadline.', ['Thursday night = 2025-08-21..2025-08-21']],
    ['The eel traders missed a Thursday deadline.', ['Thursday = 2025-08-14..2025-08-14']],
    ['Until Saturday the pilots rowed.', ['Until Saturday = ..2025-08-16']],
    ['The shop was open until Saturday.', ['until Saturday = ..']],
  ])('%s', (text, expected) => expect(timeframes(text)).toEqual(expected));
});
