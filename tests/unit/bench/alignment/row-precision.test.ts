import { expect, test } from 'vitest';
import { toPairOfPlaces } from '../../../../src/bench/alignment/data.ts';
import { countRows } from '../../../../src/bench/alignment/row-precision.ts';
import { makeEdge, measureTexts } from '../../../build/measured-story.ts';

const { articles, measured, partOf } = measureTexts(
  'Two boats sank. The quay burned.',
  'A pair of boats went down at dawn. Fire took the quay.',
  'Two vessels were lost off the pier.',
);
const boats = [partOf('a', 'boats'), partOf('b', 'boats'), partOf('c', 'vessels')] as const;
const edges = [
  makeEdge(boats[0], boats[1], 0.99),
  makeEdge(boats[0], boats[2], 0.9),
  makeEdge(boats[1], boats[2], 0.7),
];
const keys = [
  toPairOfPlaces(boats[0].unit, boats[1].unit),
  toPairOfPlaces(boats[0].unit, boats[2].unit),
  toPairOfPlaces(boats[1].unit, boats[2].unit),
];
const count = (gold: readonly string[], judged: readonly string[] = keys) =>
  countRows({
    id: 'boats',
    articles,
    entities: [],
    measured,
    edges,
    gold: new Set(gold),
    judged: new Set(judged),
  });

test('each passage of another article is judged against the one that heads the row, not against the others', () => {
  expect(count(keys)).toEqual({ rows: 1, headed: 2, headedRight: 2 });
  expect(count(keys.slice(0, 2))).toEqual({ rows: 1, headed: 2, headedRight: 2 });
  expect(count(keys.slice(1))).toEqual({ rows: 1, headed: 2, headedRight: 1 });
});

test('a pair that readers left open counts for nothing', () => {
  expect(count(keys.slice(0, 1), keys.slice(0, 1))).toEqual({ rows: 1, headed: 1, headedRight: 1 });
});
