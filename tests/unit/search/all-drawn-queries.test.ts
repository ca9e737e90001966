import { expect, test } from 'vitest';
import { toPublished } from '../../../src/load/publish.ts';
import { toReader } from '../../../src/search/in-memory.ts';
import { search } from '../../../src/search/search.ts';
import { getSearchIndex } from '../../../src/search/site-index.ts';
import { EMPTY_SEARCH } from '../../../src/search/state.ts';
import drawn from '../../build/drawn-queries.json' with { type: 'json' };
import { compareFerryStory } from '../../build/ferry-story.ts';
import { makeMillStory } from '../../build/mill-story.ts';
import { toSigns } from '../../build/signs.ts';
import { tellData } from '../../build/tell-data.ts';
import { tellSearch } from '../../build/tell-search.ts';

const index = getSearchIndex([toPublished(await compareFerryStory()), makeMillStory()]);

/**
 * Queries of words that were drawn by chance from what is searched, some misspelt, cut short, joined by OR or left out by “-”. Of some thousands those were kept that show a limit
 * or a condition which nothing before them shows: with it broken they find or say something else.
 */
test('what drawn queries find in two invented stories stays as it is, right or wrong; a change is read as a difference', async () => {
  const reader = toReader(index);
  const lines: string[] = [];
  for (const { query, count, chosen } of drawn) {
    const told = await tellSearch(reader, query, chosen);
    const found = await search(reader, { ...EMPTY_SEARCH, query, ...chosen }, count);
    lines.push(
      `${query} ${JSON.stringify(chosen)} ${toSigns(tellData(found))}`,
      ...told.map((line) => `  ${line}`),
    );
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/search/drawn-queries.txt');
});
