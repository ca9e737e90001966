import { describe, expect, test } from 'vitest';
import { findTimeframes } from '../../../../src/annotate/timeframes/timeframes.ts';

/** The days of a sentence's times, told on Wednesday 20 August 2025. */
const days = (text: string): string[] =>
  findTimeframes(text, [{ start: 0, end: text.length }], { date: '2025-08-20' }).map(
    ({ from, to }) => `${from ?? ''}..${to ?? ''}`,
  );

describe('which week a weekday is in', () => {
  test.each([
    'The ferry sails on Monday.',
    'The court hears the case on Thursday.',
    'The choir sings Sunday at the hall.',
    'The minister is travelling to the coast on Friday.',
    'The regatta is Thursday.',
    'They play the final on Sunday.',
    'Friday is a holiday.',
    'The clerk wants the crew to answer by letter Friday.',
    'The Good Friday fair draws crowds.',
  ])('is open where no verb is of the past or future: %s', (text) => expect(days(text)).toEqual(['..']));

  test.each([
    ['The ferry sailed on Monday.', '2025-08-18..2025-08-18'],
    ['The ferry will sail on Monday.', '2025-08-25..2025-08-25'],
    ['The council votes on Tuesday.', '2025-08-26..2025-08-26'],
    ['The choir sings on Wednesday.', '2025-08-20..2025-08-20'],
    ['Monday’s vote is close.', '2025-08-18..2025-08-18'],
    ['The board’s Monday letter is blunt.', '2025-08-18..2025-08-18'],
    ['A Monday note is the only proof.', '2025-08-18..2025-08-18'],
    ['The lock is shut, according to a note on Monday.', '2025-08-18..2025-08-18'],
    ['The crew is at sea after leaving the quay on Monday.', '2025-08-18..2025-08-18'],
    ['The crews have delayed nine boats since Monday.', '2025-08-18..'],
    ['They retook the hall on Monday.', '2025-08-18..2025-08-18'],
    ['The mayor didn’t name the lock in a talk on Monday.', '2025-08-18..2025-08-18'],
    [
      'On Monday, the clerk of the town on the far side of the old harbour beyond the hills and the woods, found it.',
      '2025-08-18..2025-08-18',
    ],
  ])('is told: %s', (text, expected) => expect(days(text)).toEqual([expected]));
});
