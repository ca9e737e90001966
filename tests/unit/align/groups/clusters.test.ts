import { expect, test } from 'vitest';
import { clusterParts } from '../../../../src/align/groups/clusters.ts';
import { toBonds } from '../../../../src/align/groups/decided.ts';
import type { Edge } from '../../../../src/align/groups/edges.ts';
import type { Part } from '../../../../src/align/groups/parts.ts';
import { makeEdge, measureTexts } from '../../../build/measured-story.ts';

const { measured, partOf } = measureTexts(
  'Two boats sank. The quay burned.',
  'A pair of boats went down. Fire took the quay.',
  'Two vessels were lost.',
);
const boats: [Part, Part, Part] = [partOf('a', 'boats'), partOf('b', 'boats'), partOf('c', 'vessels')];
const quays: [Part, Part] = [partOf('a', 'quay'), partOf('b', 'quay')];

const cluster = (
  edges: readonly Edge[],
  { asserted = [], denied = [] }: { asserted?: Part[][]; denied?: Part[][] } = {},
): string[] => {
  const decisions = { asserted, denied: denied.map((parts) => parts.map((part) => [part])) };
  return clusterParts(measured.parts, toBonds(edges, decisions), decisions).map((group) =>
    group.map((part) => part.unit.index).join(' '),
  );
};

test('without links every part is alone', () => {
  expect(cluster([])).toEqual(['0', '1', '2', '3', '4']);
});

test('links join parts to one claim across three articles', () => {
  const edges = [
    makeEdge(boats[0], boats[1], 0.9),
    makeEdge(boats[1], boats[2], 0.8),
    makeEdge(boats[0], boats[2], 0.4),
  ];
  expect(cluster(edges)).toEqual(['0 2 4', '1', '3']);
});

test('one weak link does not join two claims that have nothing else in common', () => {
  const edges = [makeEdge(boats[0], boats[1], 0.9), makeEdge(boats[1], boats[2], 0.5)];
  expect(cluster(edges)).toEqual(['0 2', '1', '3', '4']);
});

test('a further sentence of an article joins a claim that most pairs speak for', () => {
  const weak = [makeEdge(boats[0], boats[1], 0.9), makeEdge(quays[0], boats[1], 0.5)];
  expect(cluster(weak)).toEqual(['0 2', '1', '3', '4']);
  const strong = [makeEdge(boats[0], boats[1], 0.9), makeEdge(quays[0], boats[1], 0.85)];
  expect(cluster(strong)).toEqual(['0 1 2', '3', '4']);
});

test('the scores between two groups count whichever of two articles comes first', () => {
  const edges = [
    makeEdge(boats[0], boats[2], 0.9),
    makeEdge(boats[0], boats[1], 0.71),
    makeEdge(boats[1], boats[2], 0.71),
  ];
  expect(cluster(edges)).toEqual(['0 2 4', '1', '3']);
});

test.each([
  [0.56, [[0, 1, 2], [3]]],
  [0.71, [[0, 1, 2, 3]]],
])('what is not itself linked with the sentence that a claim agrees on leaves it: %d', (score, groups) => {
  const story = measureTexts('Two boats sank.', 'Boats went down.', 'Vessels were lost.', 'The quay burned.');
  const [a, b, c, d] = story.measured.parts;
  if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('four parts');
  const edges = [
    makeEdge(a, b, 0.99),
    makeEdge(a, c, 0.7),
    makeEdge(b, c, 0.7),
    makeEdge(c, d, 0.7),
    makeEdge(a, d, score),
    makeEdge(b, d, 0.56),
  ];
  const found = clusterParts(story.measured.parts, edges, { asserted: [], denied: [] });
  expect(found.map((group) => group.map(({ unit }) => unit.index))).toEqual(groups);
});

test('what leaves a claim makes one of its own with what else left, where a link joins them', () => {
  const [a, b, c] = boats;
  const story = [makeEdge(a, b, 0.99), makeEdge(a, c, 0.99), makeEdge(b, c, 0.99)];
  const others = [
    makeEdge(quays[0], b, 0.61),
    makeEdge(quays[0], c, 0.61),
    makeEdge(quays[1], a, 0.61),
    makeEdge(quays[1], c, 0.61),
    makeEdge(quays[0], quays[1], 0.97),
  ];
  expect(cluster([...story, ...others])).toEqual(['0 2 4', '1 3']);
});

test('what the editor asserts stays in the claim, however little it is like the rest', () => {
  const edges = [makeEdge(boats[0], boats[1], 0.99)];
  expect(cluster(edges, { asserted: [[boats[1], boats[2]]] })).toEqual(['0 2 4', '1', '3']);
});

test('what the editor keeps apart is never in one claim, by no way round', () => {
  const edges = [
    makeEdge(boats[0], boats[1], 0.9),
    makeEdge(boats[1], boats[2], 0.9),
    makeEdge(boats[0], boats[2], 0.9),
  ];
  expect(cluster(edges, { denied: [[boats[0], boats[2]]] })).toEqual(['0 2', '1', '3', '4']);
});

test('a sentence that the editor keeps apart from each of two tells nothing of these two', () => {
  const edges = [
    makeEdge(boats[0], boats[1], 0.9),
    makeEdge(boats[1], boats[2], 0.9),
    makeEdge(boats[0], boats[2], 0.9),
  ];
  const denied = [
    [boats[0], boats[1]],
    [boats[0], boats[2]],
  ];
  expect(cluster(edges, { denied })).toEqual(['0', '1', '2 4', '3']);
});

test('what is kept apart from one is hardly the same as what surely is', () => {
  const edges = [makeEdge(boats[0], boats[1], 0.9), makeEdge(boats[1], boats[2], 0.7)];
  const denied = [[[boats[0]], [boats[2]]]];
  const scores = toBonds(edges, { asserted: [], denied }).map(({ a, b, score }) => [
    ...[a, b].map(({ unit }) => unit.index),
    Number(score.toFixed(3)),
  ]);
  expect(scores).toEqual([
    [0, 2, 0.9],
    [2, 4, 0.1],
  ]);
});

test('an assertion joins the claims of its passages, as far as these agree', () => {
  const edges = [makeEdge(boats[0], boats[1], 0.9), makeEdge(quays[0], quays[1], 0.9)];
  expect(cluster(edges, { asserted: [[boats[0], quays[1]]] })).toEqual(['0 2 3', '1', '4']);
  const near = [...edges, makeEdge(quays[0], boats[1], 0.3)];
  expect(cluster(near, { asserted: [[boats[0], quays[1]]] })).toEqual(['0 1 2 3', '4']);
});

test('an assertion moves only its own passage where the rest is kept apart', () => {
  const edges = [makeEdge(boats[0], boats[1], 0.9), makeEdge(quays[0], quays[1], 0.9)];
  expect(cluster(edges, { asserted: [[boats[0], quays[1]]], denied: [[boats[0], quays[0]]] })).toEqual([
    '0 2 3',
    '1',
    '4',
  ]);
});

test('an assertion takes both passages out of claims that are kept apart from them', () => {
  const edges = [makeEdge(boats[0], boats[1], 0.9), makeEdge(quays[0], quays[1], 0.9)];
  const denied = [
    [boats[0], quays[0]],
    [boats[1], quays[1]],
  ];
  expect(cluster(edges, { asserted: [[boats[0], quays[1]]], denied })).toEqual(['0 3', '1', '2', '4']);
});

test('what an article prints twice, as headline and standfirst, is told once', () => {
  const story = measureTexts(
    'Two old boats sank at dawn. Two old boats sank at dawn. The quay burned.',
    'Boats sank.',
  );
  const [first, again] = story.measured.parts;
  const linked = story.partOf('b', 'Boats');
  if (first === undefined || again === undefined) throw new Error('two parts were expected');
  const groupsOf = (edges: Edge[]) =>
    clusterParts(story.measured.parts, edges, { asserted: [], denied: [] }).map((group) =>
      group.map((part) => part.unit.index),
    );
  expect(groupsOf([])).toEqual([[0, 1], [2], [3]]);
  expect(groupsOf([makeEdge(first, linked, 0.9), makeEdge(again, linked, 0.9)])).toEqual([[0, 1, 3], [2]]);
});

test('what leaves a claim takes along what is linked with it more surely than with what stays', () => {
  const edges = [
    makeEdge(boats[0], boats[1], 0.99),
    makeEdge(boats[0], boats[2], 0.99),
    makeEdge(quays[0], quays[1], 0.99),
    makeEdge(boats[1], boats[2], 0.9),
    makeEdge(quays[0], boats[1], 0.7),
    makeEdge(boats[0], quays[1], 0.64),
    makeEdge(quays[0], boats[2], 0.56),
    makeEdge(quays[1], boats[2], 0.56),
  ];
  expect(cluster(edges)).toEqual(['0 2 4', '1 3']);
});
