import { expect, test } from 'vitest';
import type { ResolvedEditorLink } from '../../../../src/align/editor/editor.ts';
import { indexEdges } from '../../../../src/align/groups/edges.ts';
import { type Sentence, toPairKey } from '../../../../src/align/groups/parts.ts';
import type { Row } from '../../../../src/align/groups/rows.ts';
import { toNearest } from '../../../../src/align/nearest/nearest.ts';
import { type NearestSign, toLikelihood } from '../../../../src/align/nearest/nearest-signs.ts';
import { alignStory } from '../../../../src/align/story.ts';
import { makeArticle, spanOf } from '../../../build/annotated-article.ts';
import { makeEdge, measureTexts } from '../../../build/measured-story.ts';

const UNSCORED = { partScores: new Map<number, number>(), sentencePairs: [] };

/** Why the second article lacks the claim of the first article's first sentence. */
const absenceOf = (
  a: string,
  b: string,
  links: ResolvedEditorLink[] = [],
): { nearest: string | undefined; reason: string | undefined; possible: number } => {
  const articles = [makeArticle({ id: 'a', text: a }), makeArticle({ id: 'b', text: b })];
  const [claim] = alignStory({ articles, entities: [], links }).claims;
  const nearest = claim?.nearest[0];
  const span = nearest?.span;
  return {
    nearest: span === null || span === undefined ? undefined : b.slice(span.start, span.end),
    reason: nearest?.reason,
    possible: claim?.possiblyRelated.length ?? 0,
  };
};

test('an article that shares nothing has no nearest sentence', () => {
  expect(absenceOf('The ferry sank.', 'Choirs sang.')).toEqual({
    nearest: undefined,
    reason: 'no sentence of this article was found near the claim',
    possible: 0,
  });
});

test('a sentence that is too little alike has no reason but that', () => {
  expect(absenceOf('Storms damaged 12 roofs of the old town.', 'Rats were seen on 40 roofs.')).toMatchObject({
    nearest: 'Rats were seen on 40 roofs.',
    reason: '',
  });
});

test('what the editor keeps apart is the nearest, names the editor, and is not offered as related', () => {
  const [a, b] = [
    'Divers searched the eastern quay for drums.',
    'Rain fell. Divers searched the eastern quay.',
  ];
  const denied: ResolvedEditorLink = {
    kind: 'deny',
    passages: [
      { article: 'a', ...spanOf(a, 'Divers searched') },
      { article: 'b', ...spanOf(b, 'Divers searched') },
    ],
    why: 'two searches',
  };
  expect(absenceOf(a, b, [denied])).toEqual({
    nearest: 'Divers searched the eastern quay.',
    reason: 'kept apart by the editor: two searches',
    possible: 0,
  });
});

test('what the editor keeps apart is not the nearest where another sentence is related', () => {
  const [a, b] = [
    'Divers searched the eastern quay for leaking drums.',
    'Divers searched the eastern quay. The drums by the quay worry the town.',
  ];
  const denied: ResolvedEditorLink = {
    kind: 'deny',
    passages: [
      { article: 'a', ...spanOf(a, a) },
      { article: 'b', ...spanOf(b, 'Divers searched the eastern quay.') },
    ],
    why: 'two searches',
  };
  expect(absenceOf(a, b, [denied])).toEqual({
    nearest: 'The drums by the quay worry the town.',
    reason: '',
    possible: 1,
  });
});

test('a sentence with the claim’s speaker is the nearest before one that is a little more alike', () => {
  const { articles, partOf } = measureTexts(
    'Divers searched the quay.',
    'Divers left the quay. The quay is shut for divers.',
  );
  const [claim, first, second] = [partOf('a', 'Divers'), partOf('b', 'left'), partOf('b', 'shut')];
  const row = {
    parts: [claim],
    stretches: [{ article: 0, span: claim.unit.span, parts: [claim] }],
  };
  const edgesOf = indexEdges([makeEdge(claim, first, 0.2), makeEdge(claim, second, 0.15)]);
  const read = (speaker: Sentence | undefined) => {
    const signsOf = (_: Row, sentence: Sentence): NearestSign[] =>
      sentence === speaker ? ['same-speaker'] : [];
    const [nearest] = toNearest(row, { edgesOf, signsOf, ...UNSCORED, articles, links: [] });
    return [nearest?.span, nearest?.score];
  };
  expect(read(undefined)).toEqual([first.unit.span, 0.2]);
  expect(read(second.sentence)).toEqual([second.sentence.unit.span, toLikelihood(0.15, ['same-speaker'])]);
});

test('the nearest has the likeliest pair of its parts and the claim’s, as they are scored by themselves', () => {
  const { articles, measured, partOf } = measureTexts(
    'The quay was shut, although the divers had left.',
    'The quay is shut for divers, although boats may pass.',
  );
  const [claim, near] = [partOf('a', 'quay'), partOf('b', 'quay')];
  const boats = partOf('b', 'boats');
  expect(boats).not.toBe(near);
  const row = { parts: [claim], stretches: [{ article: 0, span: claim.unit.span, parts: [claim] }] };
  const partScores = new Map([
    [toPairKey(claim.unit, near.unit), 0.4],
    [toPairKey(claim.unit, boats.unit), 0.1],
    [toPairKey(near.unit, claim.unit), 0.9],
  ]);
  const edgesOf = indexEdges([makeEdge(claim, near, 0.3)]);
  const story = { edgesOf, signsOf: () => [], ...UNSCORED, articles, links: [] };
  expect(measured.parts.length).toBeGreaterThan(2);
  expect(toNearest(row, { ...story, partScores })).toMatchObject([{ parts: 0.4 }]);
  expect(toNearest(row, { ...story, partScores: new Map() })).toMatchObject([{ parts: 0 }]);
});

test('the nearest has the likeliest pair of whole sentences, also of one that no part of the claim meets', () => {
  const { articles, measured, partOf } = measureTexts(
    'Divers searched the quay.',
    'Divers left the quay. The quay is shut for divers.',
  );
  const [claim, near, other] = [partOf('a', 'Divers'), partOf('b', 'left'), partOf('b', 'shut')];
  const row = { parts: [claim], stretches: [{ article: 0, span: claim.unit.span, parts: [claim] }] };
  const edgesOf = indexEdges([makeEdge(claim, near, 0.2)]);
  const sentencePairs = [[makeEdge(claim, near, 0.2).pair, makeEdge(claim, other, 0.3).pair]].map((pairs) =>
    pairs.map((pair, at) => ({ ...pair, score: [0.2, 0.3][at] ?? 0 })),
  );
  const story = { edgesOf, signsOf: () => [], partScores: new Map(), sentencePairs, articles, links: [] };
  expect(measured.sentences).toHaveLength(3);
  expect(toNearest(row, story)).toMatchObject([{ span: near.unit.span, likeliest: 0.3 }]);
  expect(toNearest(row, { ...story, sentencePairs: [] })).toMatchObject([{ likeliest: 0 }]);
});
