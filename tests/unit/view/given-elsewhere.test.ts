import { describe, expect, test } from 'vitest';
import { withoutGiven } from '../../../src/view/given-elsewhere.ts';
import { makeArticle, makeComparison } from '../../build/comparison.ts';

describe('a form is not said to lack what its article gives in another place', () => {
  const told = makeComparison([
    makeArticle('one', ['“The keeper mends the lamp at night. He asked for fair pay,” Velde said.']),
    makeArticle('two', ['“The keeper guards the lamp at night,” Velde said. Later she asked for fair pay.']),
    makeArticle('four', ['Velde went on. I hope the town will hear of it by the end of this year.']),
    makeArticle('three', ['Velde had a fair word for each pilot, and a mended lamp for the rest.']),
  ]);
  const leave = (
    form: string,
    { replacements = [], onlyA = [], onlyB = [] }: Partial<Parameters<typeof withoutGiven>[0]>,
  ) => withoutGiven({ replacements, onlyA, onlyB }, { base: 'one', form }, told);

  test.each([
    ['words of its own that it has beside', 'two', { onlyA: ['fair pay'] }, {}],
    [
      'words that another stands for, and that it has too',
      'two',
      { replacements: [{ a: 'asked for', b: 'Later she' }] },
      { onlyB: ['Later she'] },
    ],
    [
      'words that stand for others, and that the longest form has too',
      'two',
      { replacements: [{ a: 'He mends', b: 'the lamp at night' }] },
      { onlyA: ['He mends'] },
    ],
    ['words that the longest form has beside', 'three', { onlyB: ['asked for fair pay'] }, {}],
    [
      'most of a long stretch that stands there with a word otherwise',
      'four',
      { onlyA: ['and I hope that the town will hear of it by the end of the year'] },
      {},
    ],
    ['what both have all the same', 'two', { replacements: [{ a: 'the keeper', b: 'fair pay' }] }, {}],
  ])('%s', (_name, form, differences, left) => {
    expect(leave(form, differences)).toEqual({ replacements: [], onlyA: [], onlyB: [], ...left });
  });

  test.each([
    ['words that it does not have', 'three', { onlyA: ['fair pay'] }],
    ['one word, which may stand anywhere', 'three', { onlyA: ['fair'] }],
    ['function words', 'three', { onlyA: ['for the'] }],
    ['one word for another', 'two', { replacements: [{ a: 'mends', b: 'guards' }] }],
    ['a piece of a longer word', 'three', { onlyB: ['pay Vel'] }],
  ])('but: %s', (_name, form, differences) => {
    expect(leave(form, differences)).toMatchObject(differences);
  });
});
