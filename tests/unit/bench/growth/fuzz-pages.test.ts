import { expect, test, vi } from 'vitest';
import { run } from '../../../../src/bench/growth/fuzz-pages.ts';
import { drawStory } from '../../../../src/bench/growth/invented-story.ts';
import { findPageFaults } from '../../../../src/bench/growth/page-views.ts';
import type { Comparison } from '../../../../src/model/comparison.ts';

const drawn = (seeds: readonly number[]): Comparison[] => seeds.flatMap((seed) => drawStory(seed) ?? []);

test('no page of stories drawn by chance throws, and the trial says how many it was', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await run({ seconds: 600, seed: 3, count: 3 });
  expect(said.mock.calls.flat()).toEqual(['3 stories compared, and all their pages made, 0 with a problem']);
  said.mockRestore();
});

test('a page whose data names an article that is not there is a fault of its kind, with what it threw', () => {
  const [story] = drawn([5]);
  if (story === undefined) throw new Error('seed 5 gives no story any more');
  expect(findPageFaults(story)).toEqual([]);
  const utterances = story.utterances.map((one) => ({
    ...one,
    speakerWords: one.speakerWords && { ...one.speakerWords, article: 'nowhere' },
  }));
  const faults = findPageFaults({ ...story, utterances });
  expect(faults.map(({ page }) => page)).toContain('story');
  expect(String(faults[0]?.error)).toContain('nowhere');
});

test('stories of chance differ in all that pages tell apart: what may be published, topics, occasions, who is quoted', () => {
  const stories = drawn(Array.from({ length: 12 }, (_, index) => index));
  const some = (is: (story: Comparison) => boolean) => stories.filter(is).length;
  expect(some(({ articles }) => articles.some(({ text }) => text.value === undefined))).toBeGreaterThan(0);
  expect(some(({ articles }) => articles.every(({ text }) => text.value !== undefined))).toBeGreaterThan(0);
  expect(some(({ claims }) => claims.some(({ topic }) => topic !== null))).toBeGreaterThan(0);
  expect(some(({ articles }) => articles.some(({ otherOccasion }) => otherOccasion))).toBeGreaterThan(0);
  expect(
    some(({ utterances }) => utterances.some(({ speakerWords }) => speakerWords !== null)),
  ).toBeGreaterThan(0);
  expect(drawStory(7)).toEqual(drawStory(7));
});
