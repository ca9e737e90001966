import { expect, test } from 'vitest';
import { toPublished } from '../../../src/load/publish.ts';
import { readPairs } from '../../build/compare-pairs.ts';
import { compareFerryStory } from '../../build/ferry-story.ts';
import { tellBoard } from '../../build/tell-board.ts';
import { tellData } from '../../build/tell-data.ts';
import { tellDataFiles, tellPages } from '../../build/tell-views.ts';

const story = toPublished(await compareFerryStory());

test.each([
  ['pages', tellPages(story)],
  ['data files', tellDataFiles(story)],
])(
  'what the %s of an invented story hold stays as it is, right or wrong; a change is read as a difference',
  async (name, data) => {
    await expect(`${tellData(data).join('\n')}\n`).toMatchFileSnapshot(
      `../../golden/ferry/${name.replace(' ', '-')}.txt`,
    );
  },
);

test('what the board shows of two invented sentences stays as it is, right or wrong; a change is read as a difference', async () => {
  const told = readPairs().map(([first, second]) =>
    [first, second, ...tellBoard(first, second).map((line) => `  ${line}`)].join('\n'),
  );
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('../../golden/view/board.txt');
});
