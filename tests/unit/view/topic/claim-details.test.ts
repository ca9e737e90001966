import { expect, test } from 'vitest';
import { toDetailViews } from '../../../../src/view/topic/claim-details.ts';
import { compareSentences } from '../../../build/compared-texts.ts';

const FERRY = '“The old ferry will sail again in spring with a new crew,”';

test('an article that does not tell where somebody said it does not say, while an amount is found nowhere', () => {
  const { claim, comparison } = compareSentences(
    `${FERRY} Ada Stone said in an email about the $9 million.`,
    `${FERRY} Ada Stone said.`,
  );
  const told = toDetailViews(claim, comparison).map(({ words, quoted, lacks }) => [
    words.label,
    quoted.map(({ text }) => text),
    lacks,
  ]);
  expect(told).toEqual([
    ['figure', ['$9 million'], undefined],
    ['where it was said', ['in an email'], 'does not say'],
  ]);
});
