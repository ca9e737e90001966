import { expect, test } from 'vitest';
import { type Edge, findEdges, LINK_MIN_SCORE } from '../../../../src/align/groups/edges.ts';
import { type Measured, toPairKey } from '../../../../src/align/groups/parts.ts';
import { measureTexts } from '../../../build/measured-story.ts';

/** A story that knows nobody by name. */
const NOBODY = { articles: [], entities: [] };

/** The first two sentences of two articles, with the score given and no other pair. */
function withPair(
  texts: [string, string],
  score: number,
): { measured: Measured; said: (at: number) => string } {
  const { articles, measured } = measureTexts(...texts);
  const [a, b] = [
    measured.sentences[0]?.unit,
    measured.sentences.find(({ unit }) => unit.article === 1)?.unit,
  ];
  if (a === undefined || b === undefined) throw new Error('two sentences were expected');
  const pair = { a, b, score, letters: 0, meaning: undefined };
  const sentencePairs = measured.sentences.map(({ unit }) => (unit === a || unit === b ? [pair] : []));
  const story = { ...measured, sentencePairs };
  const [edge] = findEdges(story, NOBODY);
  const said = (article: number): string => {
    const part = article === 0 ? edge?.a : edge?.b;
    return articles[article]?.text.slice(part?.unit.span.start, part?.unit.span.end) ?? '';
  };
  return { measured: story, said };
}

test('a pair is linked from the threshold on', () => {
  const texts: [string, string] = ['The crane fell on a barge.', 'A crane fell onto the barge.'];
  expect(findEdges(withPair(texts, LINK_MIN_SCORE).measured, NOBODY)[0]?.isLink).toBe(true);
  expect(findEdges(withPair(texts, LINK_MIN_SCORE - 0.01).measured, NOBODY)[0]?.isLink).toBe(false);
});

test('a question is linked with what is no question only where that is nearly certain', () => {
  const texts: [string, string] = ['Did the crane fall on a barge?', 'A crane fell onto the barge.'];
  const isLinked = (score: number): boolean | undefined =>
    findEdges(withPair(texts, score).measured, NOBODY)[0]?.isLink;
  expect([0.89, 0.91].map(isLinked)).toEqual([false, true]);
  const asked: [string, string] = [texts[0], 'Who let the crane fall on the barge?'];
  expect(findEdges(withPair(asked, 0.7).measured, NOBODY)[0]?.isLink).toBe(true);
});

test('the part that holds what two sentences share carries their score', () => {
  const { said } = withPair(
    ['Divers had warned the council, although two boats sank in the storm.', 'Two boats sank in a storm.'],
    0.9,
  );
  expect(said(0)).toContain('boats');
  expect(said(0)).not.toContain('warned');
});

test('sentences that share no word meet in the parts that tell most', () => {
  const { measured } = withPair(['Two vessels went down.', 'Fire took the quay.'], 0.9);
  expect(findEdges(measured, NOBODY)).toHaveLength(1);
});

test('of two parts the one that tells most meets a sentence that shares no word with either', () => {
  const { said } = withPair(
    ['Divers had warned the council of rotten northern piers, although boats sank.', 'Fire took a bakery.'],
    0.9,
  );
  expect(said(0)).toContain('warned');
});

/** Two sentences of a first article's two parts and a second's one, with the probability of the sentences and of each part by itself. */
function withParts(score: number, own: readonly [number, number]): (Edge | undefined)[] {
  const { measured } = withPair(
    ['Divers had warned the council, although two boats sank in the storm.', 'Two boats sank in a storm.'],
    score,
  );
  const [first, second, other] = measured.parts;
  if (first === undefined || second === undefined || other === undefined)
    throw new Error('three parts were expected');
  const partScores = new Map(
    [first, second].map((part, at) => [toPairKey(part.unit, other.unit), own[at] ?? 0]),
  );
  const edges = findEdges({ ...measured, partScores }, NOBODY);
  return [first, second].map((part) => edges.find(({ a }) => a === part));
}

test('a part that is far likelier by itself carries the score in place of the one that shares words', () => {
  const [warned, sank] = withParts(0.9, [0.7, 0.1]);
  expect([warned?.isLink, sank?.isLink]).toEqual([true, false]);
  const [, alike] = withParts(0.9, [0.4, 0.6]);
  expect(alike?.isLink).toBe(true);
});

test('a part that shares words and is far less likely than another is no link, and stays near', () => {
  const [, sank] = withParts(0.9, [0.7, 0.1]);
  expect([sank?.isLink, sank?.near]).toEqual([false, 0.9]);
});

test('a part that is sure by itself is a link, whatever its sentence is', () => {
  const [warned, sank] = withParts(0.1, [0, 0.85]);
  expect([warned?.isLink, sank?.isLink, sank?.score]).toEqual([undefined, true, 0.85]);
  expect(withParts(0.1, [0, 0.7])[1]?.isLink).toBe(false);
});
