import { expect, test } from 'vitest';
import { toFigureLedger, toTimeframeLedger } from '../../../../src/view/topic/ledgers.ts';
import { compareSentences } from '../../../build/compared-texts.ts';

/** What the ledgers say of the figures and times that two articles give. */
function list(one: string, other: string): (string | null)[] {
  const { claim, comparison } = compareSentences(one, other);
  return [...toFigureLedger(comparison, [claim]), ...toTimeframeLedger(comparison, [claim])].map(
    ({ agreement }) => agreement,
  );
}

test.each([
  ['The raft race starts on Monday.', 'The raft race starts on Sunday or Monday.'],
  ['The raft race starts on Sunday.', 'The raft race starts on Sunday or on Monday.'],
  ['The mill shut on Friday.', 'The mill shut on Thursday and Friday.'],
  ['The choir sings on Tuesday.', 'The choir sings Tuesday evening or early Wednesday.'],
  ['The lamp was lit on Thursday.', 'The lamp was lit on Thursday or Friday night.'],
])('of two times none is set in a ledger as the only one: “%s” and “%s”', (one, other) => {
  expect(list(one, other)).toEqual([]);
  expect(list(other, one)).toEqual([]);
});

test.each([
  ['The raft race starts on Monday.', 'The raft race, or what is left of it, starts on Monday.'],
  ['The choir sings on Tuesday or not at all.', 'The choir sings on Tuesday.'],
  ['The mill lost 41 sacks and a cat.', 'The mill lost 41 sacks.'],
  ['The mill lost a cat that year and 41 sacks.', 'The mill lost 41 sacks.'],
])('but: “%s” and “%s”', (one, other) => {
  expect(list(one, other)).toEqual(['same']);
});
