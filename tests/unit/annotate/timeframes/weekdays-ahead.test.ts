import { describe, expect, test } from 'vitest';
import { findTimeframes } from '../../../../src/annotate/timeframes/timeframes.ts';

/** The days of a sentence's times, told on Wednesday 20 August 2025. */
const days = (text: string): string[] =>
  findTimeframes(text, [{ start: 0, end: text.length }], { date: '2025-08-20' }).map(
    ({ from, to }) => `${from ?? ''}..${to ?? ''}`,
  );

/** The same with their words. */
const times = (text: string): string[] =>
  findTimeframes(text, [{ start: 0, end: text.length }], { date: '2025-08-20' }).map(
    ({ start, end, from, to }) => `${text.slice(start, end)} = ${from ?? ''}..${to ?? ''}`,
  );

describe('a weekday that ends a term', () => {
  test.each([
    'The clerk asked the mill for its books by Friday.',
    'The harbour master closed the slip until Monday.',
    'The judge gave the crew until Saturday to answer.',
    'The warden booked the hall for Thursday.',
    'They were told to stay ashore until at least Friday.',
  ])('is open after a verb of the past: %s', (text) => expect(days(text)).toEqual(['..']));

  test.each([
    ['The kilns are cold until at least Friday.', '2025-08-22..2025-08-22'],
    ['The pump broke, and fog is forecast for Sunday.', '2025-08-24..2025-08-24'],
    ['The old road is shut until Tuesday.', '..2025-08-26'],
    ['The bell will be mended by early Saturday.', '..2025-08-23'],
    ['The potters have a licence until late Monday.', '..2025-08-25'],
  ])('is ahead of what is so now: %s', (text, expected) => expect(days(text)).toEqual([expected]));

  test.each([
    ['By Monday, the flood had gone.', '..2025-08-18'],
    ['It rained; by Sunday the lane was a brook.', '..2025-08-17'],
    ['The well was not cleared until Saturday.', '..2025-08-16'],
    ['The choir did not sing until Friday.', '..2025-08-15'],
    ['The stream rose, and by 9.30 on Monday it had broken its banks.', '2025-08-18..2025-08-18'],
    ['Until Tuesday the lamp stood dark.', '..2025-08-19'],
  ])('is over at the head of a clause and after “not”: %s', (text, expected) =>
    expect(days(text)).toEqual([expected]),
  );
});

describe('what a weekday’s direction is not told by', () => {
  test.each([
    ['The cooper set a rim on Monday.', '2025-08-18..2025-08-18'],
    ['The guild set a price for eels on Friday.', '2025-08-15..2025-08-15'],
    ['The reeve set her seal to the deed on Monday.', '2025-08-18..2025-08-18'],
    ['The glazier set her last pane on Sunday.', '2025-08-17..2025-08-17'],
    ['The clerk set the fee on Saturday.', '2025-08-16..2025-08-16'],
  ])('is no sign: %s', (text, expected) => expect(days(text)).toEqual([expected]));

  test.each([
    'The bakers got ahead of the millers on Monday.',
    'The mayor called a tense vote on Monday.',
    'The piper spoke of her plan for the fair on Friday.',
    'The rowers lost a scheduled race on Saturday.',
    'The mayor called off the planned march on Sunday.',
    'A feast this Thursday, then rest.',
  ])('leaves it open: %s', (text) => expect(days(text)).toEqual(['..']));

  test.each([
    ['The smiths are pressing for a vote on Friday.', '2025-08-22..2025-08-22'],
    ['The members vote on Friday.', '2025-08-22..2025-08-22'],
    ['The council votes on Friday.', '2025-08-22..2025-08-22'],
    ['The race is scheduled to start on Sunday.', '2025-08-24..2025-08-24'],
    ['The fair is set to open on Saturday.', '2025-08-23..2025-08-23'],
    ['The rowers will race this Saturday.', '2025-08-23..2025-08-23'],
    ['The rowers raced this Monday.', '2025-08-18..2025-08-18'],
    ['The rowers plan to race on Monday.', '2025-08-25..2025-08-25'],
  ])('and is told where a verb tells it: %s', (text, expected) => expect(days(text)).toEqual([expected]));
});

describe('a week beyond a weekday', () => {
  test.each([
    ['The new bell comes a week from Monday.', ['a week from Monday = ..']],
    ['They will dance two weeks from Saturday.', ['two weeks from Saturday = ..']],
    ['The fair opens on Friday week.', ['on Friday week = ..']],
    ['She sails Tuesday fortnight.', ['Tuesday fortnight = ..']],
    ['The kiln cracked a week ago Sunday.', ['a week ago Sunday = ..']],
  ])('is one time: %s', (text, expected) => expect(times(text)).toEqual(expected));

  test.each([
    ['The fair ran a week from dawn.', ['from dawn = ..']],
    ['On Friday week two of the fair began.', ['On Friday = 2025-08-15..2025-08-15']],
    ['On Monday week-long talks began.', ['On Monday = 2025-08-18..2025-08-18']],
    ['He came a week ago.', ['a week ago = -7..-7']],
    ['On Monday weeks of rain ended.', ['On Monday = 2025-08-18..2025-08-18', 'weeks = ..']],
  ])('and else is none: %s', (text, expected) => expect(times(text)[0]).toEqual(expected[0]));
});
