import { describe, expect, test } from 'vitest';
import { findLabelMarks, NO_MARKS } from '../../../../src/view/story/label-marks.ts';
import { makeArticle } from '../../../build/comparison.ts';

const TEXT = 'Velde spoke. “The nets are dry. The cranes stand. Nobody waits,” she said.';
const start = TEXT.indexOf('“The nets');
const quotations = [
  {
    id: 'q1',
    start,
    end: TEXT.indexOf(' she said'),
    kind: 'full' as const,
    speaker: null,
    cue: null,
  },
];
const article = { ...makeArticle('a', [TEXT]), quotations };
const spanOf = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

describe('marks of a quotation that words are cut out of', () => {
  test.each([
    [
      'its first sentence goes on',
      '“The nets are dry.',
      null,
      { open: '', close: '\u00a0…”', isBefore: false },
    ],
    [
      'one in the middle lacks both',
      'The cranes stand.',
      null,
      { open: '“…\u00a0', close: '\u00a0…”', isBefore: false },
    ],
    [
      'the last has its own at the end',
      'Nobody waits,” she said.',
      null,
      { open: '“…\u00a0', close: '', isBefore: false },
    ],
    [
      'where the words before open it',
      'The cranes stand.',
      'Velde spoke. “The nets are dry.',
      { open: '“…\u00a0', close: '\u00a0…”', isBefore: true },
    ],
    ['words outside lack none', 'Velde spoke.', null, NO_MARKS],
    [
      'what only misses the marks themselves has nothing left out',
      'The nets are dry. The cranes stand. Nobody waits,',
      null,
      { open: '“', close: '”', isBefore: false },
    ],
  ])('%s', (_name, words, before, marks) => {
    expect(findLabelMarks(spanOf(words), article, before === null ? null : spanOf(before))).toEqual(marks);
  });
});

test.each([
  ['Row to the quay now.”', { open: '“…\u00a0', close: '', isBefore: false }],
  ['Pilots wrote: “Stay at the quay.', { open: '', close: '\u00a0…”', isBefore: false }],
  ['”We row,” the pilots said.', NO_MARKS],
  ['"We row,” the pilots said.', NO_MARKS],
  ['“We row,” the pilots said.', NO_MARKS],
])('a mark whose other one the article leaves out is completed: %s', (words, marks) => {
  const own = makeArticle('a', [words]);
  expect(findLabelMarks({ start: 0, end: words.length }, own, null)).toEqual(marks);
});
