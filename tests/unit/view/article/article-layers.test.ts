import { describe, expect, test } from 'vitest';
import { toLayerMarks } from '../../../../src/view/article/article-layers.ts';
import { makeArticle, makeSpan } from '../../../build/comparison.ts';

const text = '“We are lucky,” said Miller. The “old” harbour may open within ten days.';
const plain = makeArticle('one', [text]);
const speaker = {
  ...makeSpan(plain, 'Miller'),
  text: 'Miller',
  entity: null,
  resolved: 'Ann Miller',
  certain: true,
};
const quotation = {
  id: 'q1',
  ...makeSpan(plain, 'We are lucky,'),
  kind: 'full' as const,
  speaker,
  cue: makeSpan(plain, 'said'),
};
const article = {
  ...plain,
  quotations: [
    quotation,
    { ...quotation, id: 'q2', ...makeSpan(plain, 'old'), kind: 'scare' as const, speaker: null, cue: null },
  ],
  timeframes: [{ ...makeSpan(plain, 'within ten days'), to: 10 }],
};
const marksOf = (kind: string, of = article) => toLayerMarks(of).filter((mark) => mark.kind === kind);

describe('the layers of an article', () => {
  test('a quotation names its speaker when that is certain', () => {
    expect(marksOf('quotation')).toEqual([
      { kind: 'quotation', ...makeSpan(plain, 'We are lucky,'), note: 'Ann Miller' },
    ]);
  });

  test('a speaker in doubt is not named', () => {
    const inDoubt = { ...article, quotations: [{ ...quotation, speaker: { ...speaker, certain: false } }] };
    expect(marksOf('quotation', inDoubt).map(({ note }) => note)).toEqual([undefined]);
  });

  test('one whom the page of quotations lists the words under is, and nobody where it lists them under nobody', () => {
    const notes = ['Bo Stone', null].map((headed) =>
      toLayerMarks(article, () => headed)
        .filter(({ kind }) => kind === 'quotation')
        .map(({ note }) => note),
    );
    expect(notes).toEqual([['Bo Stone'], [undefined]]);
  });

  test('a time says in words which days it covers', () => {
    expect(marksOf('timeframe').map(({ note }) => note)).toEqual(['at most 10 days']);
  });
});
