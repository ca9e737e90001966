import { expect, test } from 'vitest';
import { makeStoryFeatures } from '../../../../src/align/pairs/story-features.ts';
import type { Unit } from '../../../../src/align/units/units.ts';
import { measureTexts } from '../../../build/measured-story.ts';

/** The figures of two sentences of three articles of two sentences each, by name, from shares between their numbers. */
function figuresOf(shares: readonly [number, number, number][], [first, second]: [number, number]) {
  const text = 'The mill burned. The bridge held.';
  const units = measureTexts(text, text, text).measured.sentences.map(({ unit }) => unit);
  const unit = (index: number): Unit => {
    const found = units[index];
    if (found === undefined) throw new Error(`no sentence ${index}`);
    return found;
  };
  const looks = shares.map(([a, b, share]) => ({ a: unit(a), b: unit(b), share }));
  const { names, write } = makeStoryFeatures(units, looks);
  const row = new Float32Array(names.length);
  write(unit(first), unit(second), row);
  return Object.fromEntries(names.map((name, at) => [name, Math.round((row[at] ?? 0) * 100) / 100]));
}

test('a sentence of a third article that is like both supports a pair', () => {
  const found = figuresOf(
    [
      [0, 2, 0.5],
      [0, 4, 0.8],
      [2, 4, 0.5],
    ],
    [0, 2],
  );
  expect(found).toMatchObject({ 'story.own': 0.5, 'story.support': 0.4, 'story.supportMost': 0.4 });
  expect(figuresOf([[0, 2, 0.5]], [0, 2])).toMatchObject({ 'story.support': 0, 'story.supportMost': 0 });
});

test('a better partner in the other’s article is a rival, and what is told there adds up', () => {
  const found = figuresOf(
    [
      [0, 2, 0.3],
      [0, 3, 0.9],
      [1, 2, 0.2],
    ],
    [0, 2],
  );
  expect(found).toMatchObject({
    'story.gapLeast': -0.6,
    'story.rankMost': 1,
    'story.sumLeast': 0.5,
    'story.sumMost': 1.2,
    'story.allLeast': 0.3,
    'story.allMost': 0.9,
  });
});
