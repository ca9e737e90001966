import { expect, test } from 'vitest';
import { compareFerryStory } from '../../build/ferry-story.ts';
import { tellData } from '../../build/tell-data.ts';

test('what comparing an invented story states stays as it is, right or wrong; a change is read as a difference', async () => {
  const { articles, claims, ...rest } = await compareFerryStory();
  const named = articles.map(({ text: _, ...article }) => article);
  const stated = claims.map(({ links: _, ...claim }) => claim);
  await expect(`${tellData({ ...rest, articles: named, claims: stated }).join('\n')}\n`).toMatchFileSnapshot(
    '../../golden/ferry/comparison.txt',
  );
});
