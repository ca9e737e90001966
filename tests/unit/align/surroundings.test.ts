import { expect, test } from 'vitest';
import { makeSurroundings } from '../../../src/align/surroundings.ts';
import { measureTexts } from '../../build/measured-story.ts';

/** Four articles of two sentences each: units 0 and 1, 2 and 3, and so on. */
const units = measureTexts(
  'The quay burned. Two boats sank.',
  'Fire took the quay. Boats went down.',
  'Flames ate the quay. A crane fell.',
  'The quay is gone. Divers came.',
).measured.sentences.map(({ unit }) => unit);

/** Surroundings of two units, where pairs `a-b` have the given first scores. */
function surroundingsOf(ends: readonly [number, number], scores: Record<string, number>) {
  const pairs = Object.entries(scores).map(([key, score]) => {
    const [a = 0, b = 0] = key.split('-').map(Number);
    return { ...pairOf(a, b), score };
  });
  const { a, b } = pairOf(...ends);
  return makeSurroundings(units, pairs)(a, b);
}

function pairOf(left: number, right: number) {
  const [a, b] = [units[left], units[right]];
  if (a === undefined || b === undefined) throw new Error('no such unit');
  return { a, b };
}

test('a score is set against the best that either sentence reaches in the other article', () => {
  expect(surroundingsOf([0, 2], { '0-2': 0.4, '1-2': 0.8 }).relative).toBe(0.5);
  expect(surroundingsOf([0, 2], { '0-2': 0.4, '1-3': 0.8 }).relative).toBe(1);
  expect(surroundingsOf([0, 2], {}).relative).toBe(0);
});

test('a third article supports by the sentence that is most like both', () => {
  const scores = { '0-2': 0.3, '0-4': 0.5, '2-4': 0.6, '0-5': 0.4, '2-5': 0.4 };
  expect(surroundingsOf([0, 2], scores).support).toBeCloseTo((0.5 * 0.6) / 7, 12);
});

test('what several third articles support adds up', () => {
  const scores = { '0-2': 0.3, '0-4': 0.5, '2-4': 0.6, '0-6': 0.4, '2-6': 0.4 };
  expect(surroundingsOf([0, 2], scores).support).toBeCloseTo((0.5 * 0.6 + 0.4 * 0.4) / 7, 12);
});

test('a sentence that is hardly like one of the two supports nothing', () => {
  const scores = { '0-4': 0.19, '2-4': 0.9, '0-5': 0.5, '2-5': 0.6 };
  expect(surroundingsOf([0, 2], scores).support).toBeCloseTo((0.5 * 0.6) / 7, 12);
});

test('the better of the pairs before and behind counts as sequence, never across two articles', () => {
  expect(surroundingsOf([0, 2], { '1-3': 0.7 }).sequence).toBe(0.7);
  expect(surroundingsOf([1, 3], { '0-2': 0.6 }).sequence).toBe(0.6);
  expect(surroundingsOf([1, 4], { '0-3': 0.9, '2-5': 0.9 }).sequence).toBe(0);
});

test('kinship is the mean of the best scores of all sentences of two articles', () => {
  const { kinship } = surroundingsOf([1, 3], { '0-2': 0.8, '1-2': 0.4, '0-4': 1 });
  expect(kinship).toBeCloseTo((0.8 + 0.4 + 0.8 + 0) / 4, 12);
});

test('two sentences are the nearer to the openings, the fewer stand before them', () => {
  expect(surroundingsOf([0, 2], {}).opening).toBe(1);
  expect(surroundingsOf([1, 2], {}).opening).toBe(0.5);
  expect(surroundingsOf([1, 3], {}).opening).toBeCloseTo(1 / 3, 12);
});

test('a crowd is the logarithm of how many articles there are', () => {
  expect(surroundingsOf([0, 2], {}).crowd).toBeCloseTo(Math.log(4), 12);
});
