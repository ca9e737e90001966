import { expect, test } from 'vitest';
import { findClaimedSpan, findClaimedWords, findLabelSpan } from '../../../src/model/label-span.ts';

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

test('of the whole sentence of a piece only the piece is what the claim speaks of', () => {
  const label = 'Velde, who met at the quay, left.';
  expect(findClaimedSpan(passage, label)).toEqual({ start: 7, end: 26 });
  expect(findClaimedSpan(passage, 'who met at the quay, and left')).toEqual({ start: 0, end: 19 });
  expect(findClaimedSpan(passage, passage.exact)).toBeUndefined();
  expect(findClaimedSpan(passage, 'met at the quay')).toBeUndefined();
  expect(findClaimedSpan({ exact: '' }, label)).toBeUndefined();
  const passages = [{ id: 'p', exact: passage.exact }];
  expect(findClaimedWords({ label, labelPassage: 'p', passages })).toBe('who met at the quay');
  expect(findClaimedWords({ label: 'The editor’s', labelPassage: 'p', passages })).toBe('The editor’s');
});
