import { describe, expect, test } from 'vitest';
import type { Claim, Comparison } from '../../../../src/model/comparison.ts';
import { toWitnesses } from '../../../../src/view/text/witnesses.ts';
import { toLedgerVerdict } from '../../../../src/view/topic/ledger-verdicts.ts';
import { compareSentences } from '../../../build/compared-texts.ts';

/** The verdict on the figures or times that two sentences give, joined by an editor, or by a link of the score. */
function judge(kind: 'figure' | 'timeframe', texts: readonly [string, string], score = 1): unknown {
  const { claim, comparison } = compareSentences(...texts);
  const linked = { ...claim, links: claim.links.map((link) => ({ ...link, score, by: 'rule' as const })) };
  return judgeClaim(kind, linked, comparison);
}

function judgeClaim(kind: 'figure' | 'timeframe', claim: Claim, comparison: Comparison): unknown {
  const entry = claim.apparatus.find(
    (one) => one.kind === kind && new Set(one.readings.map(({ article }) => article)).size > 1,
  );
  if (entry === undefined) throw new Error('no two articles of this test give one');
  return toLedgerVerdict(entry, { claim, entities: comparison.entities, witnesses: toWitnesses(comparison) });
}

const SAME = ['The mill burned 61 crates of eels.', 'At noon 61 crates of eels burned in the mill.'] as const;

test('values of passages that surely report one thing are judged', () => {
  expect(judge('figure', SAME)).toBe('same');
  expect(judge('figure', [SAME[0], 'At noon 73 crates of eels burned in the mill.'])).toBe('different');
  expect(judge('figure', [SAME[0], 'At noon about 60 crates of eels burned in the mill.'])).toBe('alike');
});

test('nothing is said of them where the link is not sure', () => {
  expect(judge('figure', SAME, 0.8)).toBeNull();
});

describe('nor where they may be of two things', () => {
  test.each([
    [
      'an article gives two of the unit',
      'The mill burned 61 crates of eels, and 14 crates of tea.',
      'At noon 61 crates of eels burned in the mill.',
    ],
    [
      'each is of another place',
      'The choir of Norway sold 61 tickets for the fair.',
      'The choir of Peru sold 61 tickets for the fair.',
    ],
    [
      'shares of several groups',
      'Of the rowers 44 percent want a raft, of the singers 31 percent want it.',
      'Of the rowers 44 percent want a raft.',
    ],
    [
      'each is of another country, and the words are alike',
      'Bakers of Chile burned 61 loaves on the quay.',
      'Bakers of Kenya burned 61 loaves on the quay.',
    ],
    ['two amounts of money', 'The organ cost $78,000 and the bell cost $12,000.', 'The organ cost $78,000.'],
  ])('%s', (_why, one, other) => {
    expect(judge('figure', [one, other])).toBeNull();
  });
});

test('nor of times of which one is counted and one is not', () => {
  const { claim, comparison } = compareSentences(
    'The mill burned on Tuesday.',
    'On Tuesday the mill burned.',
  );
  const isFirst = (id: string): boolean => id === claim.passages[0]?.id;
  const withDay = {
    ...claim,
    apparatus: claim.apparatus.map((entry) => ({
      ...entry,
      readings: entry.readings.map((one) =>
        one.kind === 'timeframe' && isFirst(one.passage) ? { ...one, from: '2021-05-04' } : one,
      ),
    })),
  };
  expect(judgeClaim('timeframe', claim, comparison)).toBe('same');
  expect(judgeClaim('timeframe', withDay, comparison)).toBeNull();
});
