import { expect, test } from 'vitest';
import { explainLinks } from '../../../src/compare/explain-links.ts';
import { compareSentences } from '../../build/compared-texts.ts';

const SENTENCES = ['The quay was shut on Monday.', 'On Monday the eastern quay was shut.'] as const;

test.each([
  ['editor', ['link-editor']],
  ['rule', ['link-name', 'link-figure']],
] as const)('a link by %s is decided by %j, and quotes both passages', (by, decidedBy) => {
  const { claim, comparison } = compareSentences(...SENTENCES);
  const [a, b] = claim.passages;
  if (a === undefined || b === undefined) throw new Error('the test story has changed');
  const reasons = [
    { kind: 'name' as const, text: 'both name it' },
    { kind: 'figure' as const, text: 'both give it' },
  ];
  const link = { a: a.id, b: b.id, score: 0.9, by, reasons, agreement: 'same' as const };
  expect(explainLinks({ ...comparison, claims: [{ ...claim, links: [link] }] })).toEqual([
    { claim: claim.id, a: a.exact, b: b.exact, score: 0.9, decidedBy },
  ]);
});
