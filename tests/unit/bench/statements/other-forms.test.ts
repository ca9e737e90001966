import { expect, test } from 'vitest';
import { isToldElsewhere } from '../../../../src/bench/statements/other-forms.ts';
import { compareSentences } from '../../../build/compared-texts.ts';

/** Whether a page states how two sentences differ, outside the differences of their row. */
function isTold(kind: string, one: string, other: string): boolean {
  const { claim, comparison } = compareSentences(one, other);
  return isToldElsewhere(kind, comparison, claim.passages);
}

test.each([
  ['fewer words', '“The quay needs mending before the winter,” Ada Stone said.', true],
  [
    'other words',
    '“The quay wants mending before the winter, and the boats need paint,” Ada Stone said.',
    true,
  ],
  [
    'the same words',
    '“The quay needs mending before the winter, and the boats need paint,” Ada Stone said.',
    false,
  ],
])('the page of quotations tells of %s', (_how, other, told) => {
  const whole = '“The quay needs mending before the winter, and the boats need paint,” Ada Stone said.';
  expect(isTold('quoted-words', whole, other)).toBe(told);
});

test('of other kinds no page tells more than the row', () => {
  const [one, other] = [
    '“The quay needs mending before the winter, and the boats need paint,” Ada Stone said.',
    '“The quay needs mending before the winter,” Ada Stone said.',
  ];
  expect(isTold('source', one, other)).toBe(false);
});
