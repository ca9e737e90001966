import { expect, test } from 'vitest';
import { speaksOfItself } from '../../../../src/compare/labels/first-person.ts';

test.each([
  ['We will mend the quay.', true],
  ['The toll is yours to pay.', true],
  ['“We will mend the quay,” Velde said.', false],
  ['Part I of the plan is done.', false],
  ['The F.B.I. looked at the quay.', false],
  ['We have reported on the quay.', false],
  ['The quay will be mended.', false],
])('who speaks of himself outside quotation marks: %s', (text, isSo) => {
  expect(speaksOfItself(text)).toBe(isSo);
});
