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

describe('a part of a time is not told as all of it, nor an end as a day', () => {
  const year = { from: '2020-01-01', to: '2020-12-31' };
  test.each([
    ['late last year', 'The mill closed late last year.', year, ''],
    ['early 2020', 'Eels came back in early 2020.', year, ''],
    ['mid-June 2020', 'Rowers met in mid-June 2020.', { from: '2020-06-01', to: '2020-06-30' }, ''],
    ['the end of 2020', 'The lock shuts at the end of 2020.', day('2020-12-31'), ''],
    ['the beginning of this week', 'At the beginning of this week it froze.', day('2021-03-08'), ''],
    ['late Monday', 'Divers left late Monday.', day('2021-03-08'), '2021-03-08'],
    [
      'since the start of 2020',
      'It has rained since the start of 2020.',
      { from: '2020-01-01' },
      'from 2020-01-01 on',
    ],
    ['in 2020', 'Cooks met in 2020.', year, '2020-01-01 to 2020-12-31'],
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
    ['a month before', { from: -32, to: -32 }, ''],
    ['in a month', { from: 31, to: 31 }, '31 days'],
    ['in over a month', { from: 32, to: 32 }, ''],
    ['in months', {}, ''],
    ['nearly two weeks ago', { from: -14, to: -14 }, ''],
    ['over ten days ago', { to: -10 }, ''],
    ['in about three days', { from: 3, to: 3 }, ''],
    ['over the past two weeks', { from: -14, to: 0 }, '14 days before to the same day'],
  ])('%s', (words, range, expected) => expect(noteOn(words, `They left ${words}.`, range)).toBe(expected));
});
