import { describe, expect, test } from 'vitest';
import {
  addStep,
  EMPTY_JOURNAL,
  findRedo,
  findUndo,
  type Journal,
  JournalSchema,
} from '../../../src/desk/journal.ts';

const toStep = (number: number) => ({
  before: number === 0 ? null : String(number - 1),
  after: String(number),
  what: `step ${number}`,
  articles: [],
});

const addSteps = (count: number, journal: Journal = EMPTY_JOURNAL): Journal =>
  Array.from({ length: count }, (_, number) => toStep(number)).reduce(addStep, journal);

describe('the steps of an editor', () => {
  test.each([
    [199, 199, 'step 0'],
    [200, 200, 'step 0'],
    [201, 200, 'step 1'],
    [450, 200, 'step 250'],
  ])('of %i the last %i are kept', (count, kept, first) => {
    const { steps, done } = addSteps(count);
    expect([steps.length, done, steps[0]?.what, steps.at(-1)?.what]).toEqual([
      kept,
      kept,
      first,
      `step ${count - 1}`,
    ]);
  });

  test('the last that is done is taken back, the next is done again, each only where the file is as it was then', () => {
    const journal = { ...addSteps(3), done: 2 };
    expect(findUndo(journal, '1')?.what).toBe('step 1');
    expect(findUndo(journal, '2')).toBeUndefined();
    expect(findRedo(journal, '1')?.what).toBe('step 2');
    expect(findRedo(journal, '0')).toBeUndefined();
    expect(findUndo({ ...journal, done: 0 }, null)).toBeUndefined();
    expect(findRedo({ ...journal, done: 0 }, null)?.what).toBe('step 0');
    expect(findRedo({ ...journal, done: 3 }, '2')).toBeUndefined();
  });

  test('a new step takes the place of those that were taken back', () => {
    const { steps, done } = addStep({ ...addSteps(3), done: 1 }, toStep(7));
    expect([steps.map(({ what }) => what), done]).toEqual([['step 0', 'step 7'], 2]);
  });

  test.each([
    ['a.txt', true],
    ['a/b.txt', false],
    ['a\\b.txt', false],
    ['.', false],
    ['..', false],
    ['...', true],
  ])('a step may move the file “%s”: %s', (name, isFile) => {
    const step = { ...toStep(1), articles: [{ name, before: null, after: 'a'.repeat(64) }] };
    expect(JournalSchema.safeParse({ steps: [step], done: 1 }).success).toBe(isFile);
  });

  test.each([
    [0, true],
    [-1, false],
    [0.5, false],
  ])('%d steps can be done: %s', (done, can) => {
    expect(JournalSchema.safeParse({ steps: [], done }).success).toBe(can);
  });
});
