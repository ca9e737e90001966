import { expect, test } from 'vitest';
import { findRuns, MIN_RUN_WORDS, type WordRun } from '../../../../src/align/wording/shared-wording-runs.ts';
import fc from '../../../build/properties.ts';

const sequence = (from: number, length = MIN_RUN_WORDS): number[] =>
  Array.from({ length }, (_, at) => from + at);

test.each([
  ['at the end of both', [90, ...sequence(1)], [91, 92, ...sequence(1)], { aStart: 1, bStart: 2 }],
  ['at the start of both', [...sequence(1), 90], [...sequence(1), 91], { aStart: 0, bStart: 0 }],
  ['all of both', sequence(1), sequence(1), { aStart: 0, bStart: 0 }],
])('as many words as make a run are found where they are %s', (_, a, b, start) => {
  expect(findRuns([a, b])).toEqual([{ left: 0, right: 1, runs: [{ ...start, length: MIN_RUN_WORDS }] }]);
});

test('one word fewer is no run, nor are words on both sides of a barrier', () => {
  const few = sequence(1, MIN_RUN_WORDS - 1);
  expect(findRuns([few, few])).toEqual([]);
  expect(
    findRuns([
      [...few, -1, 50],
      [...few, -1, 50],
    ]),
  ).toEqual([]);
});

test('pairs come in the order of the texts, runs by length, then by place', () => {
  const [short, long] = [sequence(1), sequence(20, MIN_RUN_WORDS + 2)];
  const found = findRuns([
    [...short, 80, ...long],
    [...long, 81, ...short],
    [82, ...short],
  ]);
  expect(found.map(({ left, right, runs }) => [left, right, ...runs.map(({ length }) => length)])).toEqual([
    [0, 1, long.length, short.length],
    [0, 2, short.length],
    [1, 2, short.length],
  ]);
});

const texts = fc.array(fc.integer({ min: -1, max: 2 }), { maxLength: 16 });
const wordsOf = (words: readonly number[], start: number, { length }: Pick<WordRun, 'length'>): number[] =>
  words.slice(start, start + length);
const gramsOf = (words: readonly number[]): string[] =>
  words.flatMap((_, at) => {
    const gram = words.slice(at, at + MIN_RUN_WORDS);
    return gram.length === MIN_RUN_WORDS && !gram.includes(-1) ? [gram.join(' ')] : [];
  });

test('runs are long enough, have equal words, no word twice, and are found where two texts have a sequence in common', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [runs = []] = findRuns([a, b]).map((pair) => pair.runs);
      const isShared = gramsOf(a).some((gram) => gramsOf(b).includes(gram));
      expect(runs.length > 0).toBe(isShared);
      for (const run of runs) {
        expect(run.length).toBeGreaterThanOrEqual(MIN_RUN_WORDS);
        expect(wordsOf(a, run.aStart, run)).toEqual(wordsOf(b, run.bStart, run));
        expect(wordsOf(a, run.aStart, run)).not.toContain(-1);
      }
      for (const side of ['aStart', 'bStart'] as const) {
        const places = runs.flatMap((run) => sequence(run[side], run.length));
        expect(new Set(places).size).toBe(places.length);
      }
    }),
  );
});

test('of the places where one text repeats six words the first eight are gone on from', () => {
  const repeated = Array.from({ length: 10 }, (_, place) => [...sequence(1), 100 + place, -1]).flat();
  const goingOn = (place: number) => findRuns([repeated, [...sequence(1), 100 + place]])[0]?.runs[0]?.length;
  expect([7, 8].map(goingOn)).toEqual([MIN_RUN_WORDS + 1, MIN_RUN_WORDS]);
});
