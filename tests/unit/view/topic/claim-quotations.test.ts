import { expect, test } from 'vitest';
import type { Utterance } from '../../../../src/model/wording.ts';
import { toClaimQuotations } from '../../../../src/view/topic/claim-quotations.ts';
import { makeArticle, makeComparison, makePassage, makeSpan } from '../../../build/comparison.ts';

const a = makeArticle('one', ['“We mend the quay and the pier,” Velde said.', 'It rained.']);
const b = makeArticle('two', ['Velde said they would “mend the quay”.', 'It snowed.']);
const REST = { cue: null, goesOn: false, lead: null, spokenBy: null };
const told = (kind: 'cut' | 'same'): Utterance => ({
  id: 'u1',
  speaker: null,
  speakerWords: null,
  elsewhere: false,
  base: { article: 'one', quotation: 'q1' },
  variants: [
    {
      quotation: 'q1',
      article: 'one',
      kind: 'base',
      ...makeSpan(a, 'We mend the quay and the pier'),
      ...REST,
    },
    { quotation: 'q1', article: 'two', kind, ...makeSpan(b, 'mend the quay'), ...REST },
  ],
});
const [ofWords, ofOther] = [
  makePassage(b, 'Velde said they would “mend the quay”.'),
  makePassage(b, 'It snowed.'),
];
const ofBase = makePassage(a, '“We mend the quay and the pier,” Velde said.');

test.each([
  ['fewer words of one utterance, in passages of two articles', 'cut', [ofBase, ofWords], 1],
  ['the same words', 'same', [ofBase, ofWords], 0],
  ['words outside the claim’s passages', 'cut', [ofBase, ofOther], 0],
  ['a longest form outside them', 'cut', [makePassage(a, 'It rained.'), ofWords], 0],
] as const)('%s stand on the claim’s page, or not', (_name, kind, passages, count) => {
  const comparison = makeComparison([a, b], { utterances: [told(kind)] });
  const found = toClaimQuotations({ passages: [...passages] }, comparison);
  expect(found).toHaveLength(count);
  expect(found.flatMap(({ utterance }) => utterance.articles.map(({ id }) => id))).toEqual(
    count === 0 ? [] : ['one', 'two'],
  );
});

test('an article that quotes the utterance outside the claim is named with the others', () => {
  const c = makeArticle('three', ['“We mend the quay and the pier,” she said.']);
  const [utterance] = [told('cut')];
  const words = makeSpan(c, 'We mend the quay and the pier');
  const variants = [
    ...utterance.variants,
    { quotation: 'q1', article: 'three', kind: 'same' as const, ...words, ...REST },
  ];
  const comparison = makeComparison([a, b, c], { utterances: [{ ...utterance, variants }] });
  const [found] = toClaimQuotations({ passages: [ofBase, ofWords] }, comparison);
  expect(found?.utterance.articles.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
  expect(found?.utterance.variants).toHaveLength(1);
});

test('an article that quotes other words of the utterance has its form below, too', () => {
  const c = makeArticle('three', ['Velde said of “the pier” that it would do.']);
  const [utterance] = [told('cut')];
  const words = makeSpan(c, 'the pier');
  const variants = [
    ...utterance.variants,
    { quotation: 'q1', article: 'three', kind: 'cut' as const, ...words, ...REST },
  ];
  const comparison = makeComparison([a, b, c], { utterances: [{ ...utterance, variants }] });
  const [found] = toClaimQuotations({ passages: [ofBase, ofWords] }, comparison);
  expect(found?.utterance.variants.map(({ mark }) => mark.letter)).toEqual(['B', 'C']);
});
