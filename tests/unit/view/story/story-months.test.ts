import { expect, test } from 'vitest';
import { toStoryView } from '../../../../src/view/story/overview.ts';
import { toStoryMonths } from '../../../../src/view/story/story-months.ts';
import { harbour } from '../../../build/harbour.ts';

test('the list of stories counts the differences that the story itself counts', () => {
  const [story] = toStoryMonths([harbour])[0]?.stories ?? [];
  expect(toStoryView(harbour).counts.differ).toBe('1 claim for which a difference was counted');
  expect(story?.note).toBe('3 articles, 2 claims, 1 with differences');
  const alike = harbour.claims.map((claim) => ({
    ...claim,
    apparatus: claim.apparatus.map((entry) => ({ ...entry, kind: 'name' as const, compatible: true })),
  }));
  const [calm] = toStoryMonths([{ ...harbour, claims: alike }])[0]?.stories ?? [];
  expect(calm?.note).toBe('3 articles, 2 claims, no differences');
});
