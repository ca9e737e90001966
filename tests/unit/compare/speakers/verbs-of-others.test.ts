import { expect, test } from 'vitest';
import { isOfAnother } from '../../../../src/compare/speakers/verbs-of-others.ts';
import { makeArticle, makeQuotation, spanOf } from '../../../build/annotated-article.ts';

test.each([
  ['Velde showed them a clip of a pilot calling the quay “rotten”.', 'calling', true],
  ['Velde played a tape that has the harbour master describing it as “rotten”.', 'describing', true],
  ['Velde showed them a clip of a pilot referring to the quay as “rotten”.', 'referring to', true],
  ['Velde left, calling the quay “rotten”.', 'calling', false],
  ['Velde hit back by calling the quay “rotten”.', 'calling', false],
  ['Velde is calling the quay “rotten”.', 'calling', false],
  ['Velde was openly calling the quay “rotten”.', 'calling', false],
  ['Pressed by Stone whether the quay was “rotten”, Velde replied at once.', 'replied', true],
  ['When he was asked if it was “rotten”, Velde said yes.', 'said', true],
  ['Asked about it, the quay was “rotten”, Velde said.', 'said', false],
  ['In the end it was “rotten”, Velde said.', 'said', false],
])('%s: of another: %s', (text, cue, isSo) => {
  const quotation = {
    ...makeQuotation(text, 'rotten', 'velde'),
    kind: 'partial' as const,
    cue: spanOf(text, cue),
  };
  const article = makeArticle({ id: 'a', text, quotations: [quotation] });
  expect(isOfAnother(quotation, spanOf(text, 'Velde'), article)).toBe(isSo);
});
