import { expect, test } from 'vitest';
import { toPublished } from '../../../src/load/publish.ts';
import type { Comparison } from '../../../src/model/comparison.ts';
import { toBoardView } from '../../../src/view/story/board.ts';
import { getDrawnStories } from '../../build/drawn-stories.ts';
import { toSigns } from '../../build/signs.ts';
import { tellRow } from '../../build/tell-board.ts';
import { tellData } from '../../build/tell-data.ts';
import { tellDataFiles, tellPages } from '../../build/tell-views.ts';

/** The board in words, as it is read first; of each other page and file the signs of what it holds. */
function tellStory(comparison: Comparison, index: number): string[] {
  const story = toPublished(comparison);
  const pages = Object.entries({ ...tellPages(story), ...tellDataFiles(story) });
  return [
    `story ${index}`,
    ...toBoardView(story).rows.flatMap((row) => tellRow(row).map((line) => `  ${line}`)),
    ...pages.map(([name, data]) => `  ${name} ${toSigns(tellData({ data }))}`),
  ];
}

test('what the pages of stories drawn from invented sentences hold stays as it is, right or wrong; a change is read as a difference', async () => {
  const told = getDrawnStories().flatMap(tellStory);
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('../../golden/view/drawn-stories.txt');
});
