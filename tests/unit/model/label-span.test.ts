import { expect, test } from 'vitest';
import { findLabelSpan } from '../../../src/model/label-span.ts';

const passage = { start: 10, end: 28, exact: 'who met at the quay' };

test.each([
  ['the passage itself', 'who met at the quay', { start: 10, end: 29 }],
  ['words of it', 'met at the quay', { start: 14, end: 29 }],
  ['its sentence', 'Velde, who met at the quay, left.', { start: 3, end: 36 }],
  ['other words', 'The meeting', undefined],
  ['a part and more', 'the quay, left', undefined],
])('a label that is %s has its place', (_what, label, span) => {
  expect(findLabelSpan(passage, label)).toEqual(span);
});

test('a withheld passage has no words to find a label by', () => {
  expect(findLabelSpan({ ...passage, exact: '' }, 'Velde left.')).toBeUndefined();
});
