import { describe, expect, test } from 'vitest';
import { toTimeNote } from '../../../../src/view/article/time-notes.ts';

/** The note on a time in a sentence. */
const noteOn = (words: string, sentence: string, range: { from?: number | string; to?: number | string }) => {
  const start = sentence.indexOf(words);
  return toTimeNote(range, { start, end: start + words.length }, sentence);
};

const day = (iso: string) => ({ from: iso, to: iso });

describe('a time is told as a date where its words leave no doubt of the year', () => {
  test.each([
    ['8 March 2021', 'They met on 8 March 2021.', day('2021-03-08'), '2021-03-08'],
    ['on Monday', 'They met on Monday.', day('2021-03-08'), '2021-03-08'],
    ['yesterday', 'They met yesterday.', day('2021-03-08'), '2021-03-08'],
    [
      'last year',
      'They met last year.',
      { from: '2020-01-01', to: '2020-12-31' },
      '2020-01-01 to 2020-12-31',
    ],
    ['March', 'Rowers train for the March regatta.', { from: '2020-03' }, ''],
    ['Feb. 3', 'Tickets for the Feb. 3 concert are sold out.', day('2020-02-03'), ''],
    ['in spring', 'The lock reopens in spring.', { from: '2020-03-01', to: '2020-05-31' }, ''],
    ['Sunday in May', 'Every other Sunday in May is a market.', day('2020-05-03'), ''],
    ['1998', 'The 1998 tax year was a long one.', { from: '1998-01-01', to: '1998-12-31' }, ''],
    ['1999', 'Pupils of school year 1999 meet again.', { from: '1999-01-01', to: '1999-12-31' }, ''],
  ])('%s: %s', (words, sentence, range, expected) => expect(noteOn(words, sentence, range)).toBe(expected));
});

describe('a length is told in days where they can be counted', () => {
  test.each([
    ['within 10 days', { to: 10 }, 'at most 10 days'],
    ['in two weeks', { from: 14, to: 14 }, '14 days'],
    ['within 90 days', { to: 90 }, 'at most 90 days'],
    ['seven months from now', { from: 210, to: 210 }, ''],
    ['two years ago', { from: -730, to: -730 }, ''],
    ['a month ago', { from: -31, to: -31 }, '31 days before'],
    ['in months', {}, ''],
  ])('%s', (words, range, expected) => expect(noteOn(words, `They left ${words}.`, range)).toBe(expected));
});
