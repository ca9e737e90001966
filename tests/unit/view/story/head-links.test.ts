import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../../src/model/comparison.ts';
import { toBoardView } from '../../../../src/view/story/board.ts';
import { toHeadLinkOf } from '../../../../src/view/story/head-links.ts';
import { toLadder } from '../../../../src/view/topic/ladder.ts';
import { makeArticle, makeClaim, makeComparison, makePassage } from '../../../build/comparison.ts';

/** A row headed by one article's sentence, with two sentences of another: the surer link is the second one's. */
const harbour = (scores: readonly [number, number] = [0.6, 0.95]) => {
  const one = makeArticle('one', ['Ada Velde closed the harbour of Oskarby.']);
  const other = makeArticle('other', [
    'The council said Ada Velde misled the harbour of Oskarby about the dredger.',
    'Velde shut the harbour.',
  ]);
  const [head, beside, answer] = [
    makePassage(one, 'Ada Velde closed the harbour of Oskarby.'),
    makePassage(other, 'The council said Ada Velde misled the harbour of Oskarby about the dredger.'),
    makePassage(other, 'Velde shut the harbour.'),
  ];
  const read = (passage: typeof head, voice: 'own' | 'named' | 'unnamed'): Reading => ({
    kind: 'attribution',
    article: passage.article,
    passage: passage.id,
    key: voice,
    voice,
    source: voice === 'own' ? null : { start: 0, end: 11, entity: null, resolved: null },
    cue: null,
  });
  const claim = makeClaim([head, beside, answer], { id: 'shut', of: 2 });
  const link = (b: typeof head, score: number) => ({
    a: head.id,
    b: b.id,
    score,
    reasons: [],
    by: 'rule' as const,
    agreement: 'open' as const,
  });
  return makeComparison([one, other], {
    claims: [
      {
        ...claim,
        links: [link(beside, scores[0]), link(answer, scores[1])],
        apparatus: [
          {
            kind: 'attribution',
            differs: true,
            compatible: false,
            readings: [read(head, 'unnamed'), read(beside, 'named'), read(answer, 'own')],
            without: [],
          },
        ],
      },
    ],
  });
};

const sayAnswers = (comparison: ReturnType<typeof harbour>): string[] =>
  toBoardView(comparison).rows.flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      cell.kind === 'answer' ? [cell.answers[0]?.words.map(({ text }) => text).join(' … ') ?? ''] : [],
    ),
  );

describe('of several passages of one article', () => {
  test('the board prints first the one that is likeliest to say what heads the row', () => {
    expect(sayAnswers(harbour())[1]).toMatch(/^Velde shut the harbour/u);
  });

  test('who says it is told by that one alone, not by one beside it', () => {
    const voices = toLadder(harbour()).flatMap(({ rungs }) =>
      rungs.flatMap(({ voice, steps }) => steps.map(({ article }) => `${article.id} ${voice}`)),
    );
    expect(voices).toEqual(['other own', 'one unnamed']);
  });

  test('scores that are near are as good as equal: what tells more of what the others do goes first', () => {
    expect(sayAnswers(harbour([0.91, 0.92]))[1]).toMatch(/^The council said/u);
  });
});

test('the passage of the heading precedes all that is linked with it; what is not linked comes last', () => {
  const [claim] = harbour([1, 0]).claims;
  if (claim === undefined) throw new Error('one claim is made');
  const ranks = claim.passages.map(toHeadLinkOf(claim));
  expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  expect(new Set(ranks).size).toBe(3);
});
