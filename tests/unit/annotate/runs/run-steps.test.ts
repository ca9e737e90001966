import { describe, expect, test } from 'vitest';
import { findTokens } from '../../../../src/annotate/lexicon/tokens.ts';
import { THING_RUNS, THING_STEPS } from '../../../../src/annotate/names/run-steps.ts';
import { NO_SURNAMES, PERSON_RUNS, PERSON_STEPS } from '../../../../src/annotate/people/run-steps.ts';
import {
  findRunEnd,
  findRuns,
  type RunReading,
  type RunStep,
  takeStep,
} from '../../../../src/annotate/runs/find-runs.ts';

const toTokens = (text: string) => findTokens(text, { start: 0, end: text.length });

/** The ids of the rules by which the runs of a text go on or end, and the runs. */
function readRuns<Known>(text: string, reading: RunReading<Known>, known: Known) {
  const tokens = toTokens(text);
  const runs = findRuns(tokens, reading, known);
  const decided = runs.flatMap(({ first, next: end }) => {
    const ids: string[] = [];
    for (let next = first + 1; next <= Math.min(end, tokens.length - 1); ) {
      const step = takeStep(tokens, { first, next }, reading, known);
      if (step !== undefined) ids.push(step.id);
      if (step === undefined || step.next === next) break;
      next = step.next;
    }
    return ids;
  });
  const words = runs.map(({ first, next }) => text.slice(tokens[first]?.start, tokens[next - 1]?.end));
  return { decided, words };
}

const READINGS: [
  string,
  readonly Pick<RunStep, 'id' | 'example' | 'counter'>[],
  (text: string) => string[],
][] = [
  ['a person', PERSON_STEPS, (text) => readRuns(text, PERSON_RUNS, NO_SURNAMES).decided],
  ['what is no person', THING_STEPS, (text) => readRuns(text, THING_RUNS, undefined).decided],
];

describe.each(READINGS)('how the name of %s goes on', (_, steps, decided) => {
  test.each(steps)('$id: $example', ({ id, example, counter }) => {
    expect(decided(example)).toContain(id);
    expect(decided(counter)).not.toContain(id);
  });

  test('each rule has an id of its own', () => {
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });
});

test.each([
  ['They met Ada van der Marrow, Jr. on Monday.', ['Ada van der Marrow, Jr.']],
  ['They met Robert “Bob” Marrow Jr. Reaching it took years.', ['Robert “Bob” Marrow Jr.', 'Reaching']],
  ['They met Ada Cole and Ida Lunn.', ['Ada Cole', 'Ida Lunn']],
])('people in “%s”', (text, words) => {
  expect(readRuns(text, PERSON_RUNS, NO_SURNAMES).words).toEqual(words);
});

test.each([
  ['They asked the Bureau of Docks, Ferries and Piers.', ['Bureau of Docks, Ferries and Piers']],
  ['They asked the Harbour Board  Marrow.', ['Harbour Board', 'Marrow']],
  ['Marrow (LSE: MRW) rose.', ['Marrow']],
])('what else has a name in “%s”', (text, words) => {
  expect(readRuns(text, THING_RUNS, undefined).words).toEqual(words);
});

test('a run has at most twelve tokens where no person has so many names', () => {
  const row = (count: number) => toTokens(Array.from({ length: count }, () => 'Marrow').join(' '));
  expect(findRunEnd(row(12), 0, THING_RUNS, undefined)).toBe(12);
  expect(findRunEnd(row(13), 0, THING_RUNS, undefined)).toBe(12);
  expect(findRunEnd(row(13), 0, PERSON_RUNS, NO_SURNAMES)).toBe(13);
});

test('no run enters what is taken, and one ends before it', () => {
  const text = 'Marrow Ada Cole Docks';
  const runs = findRuns(toTokens(text), THING_RUNS, undefined, [{ start: 7, end: 15 }]);
  expect(runs).toEqual([
    { first: 0, next: 1 },
    { first: 3, next: 4 },
  ]);
});
