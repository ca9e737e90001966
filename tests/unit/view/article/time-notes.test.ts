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
    ['June', 'They will sail before the June races.', { from: '2020-06' }, ''],
    ['Nov. 8', 'If the Nov. 8 vote were held today', day('2020-11-08'), ''],
    ['in the fall', 'They will hear it in the fall.', { from: '2020-09-01', to: '2020-11-30' }, ''],
    ['Monday in October', 'The first Monday in October opens it.', day('2020-10-05'), ''],
    ['2017', 'In the 2017 fiscal year they paid more.', { from: '2017-01-01', to: '2017-12-31' }, ''],
    ['2016', 'In fiscal 2016 they paid more.', { from: '2016-01-01', to: '2016-12-31' }, ''],
  ])('%s: %s', (words, sentence, range, expected) => expect(noteOn(words, sentence, range)).toBe(expected));
});

describe('a length is told in days where they can be counted', () => {
  test.each([
    ['within 10 days', { to: 10 }, 'at most 10 days'],
    ['in two weeks', { from: 14, to: 14 }, '14 days'],
    ['within 90 days', { to: 90 }, 'at most 90 days'],
    ['18 months from now', { from: 540, to: 540 }, ''],
    ['two years ago', { from: -730, to: -730 }, ''],
    ['a month ago', { from: -31, to: -31 }, '31 days before'],
    ['in months', {}, ''],
  ])('%s', (words, range, expected) => expect(noteOn(words, `They left ${words}.`, range)).toBe(expected));
});
