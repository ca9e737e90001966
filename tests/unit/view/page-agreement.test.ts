import { expect, test } from 'vitest';
import type { Comparison } from '../../../src/model/comparison.ts';
import { compareFerryStory } from '../../build/ferry-story.ts';
import { loadFirstStory } from '../../build/first-story.ts';
import { harbour } from '../../build/harbour.ts';
import { makeMillStory } from '../../build/mill-story.ts';
import { makeOddStories } from '../../build/odd-stories.ts';
import { findContradictions } from '../../build/page-agreement.ts';

const STORIES: readonly (readonly [string, () => Comparison | Promise<Comparison>])[] = [
  ['the first story', loadFirstStory],
  ['the ferry', compareFerryStory],
  ['the harbour', () => harbour],
  ['the mill', makeMillStory],
  ...Object.entries(makeOddStories()).map(([name, story]) => [name, () => story] as const),
];

test.each(STORIES)('the pages of a story agree with each other: %s', async (_, load) => {
  expect(findContradictions(await load())).toEqual([]);
});
