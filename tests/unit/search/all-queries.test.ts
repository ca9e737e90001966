import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toPublished } from '../../../src/load/publish.ts';
import { toReader } from '../../../src/search/in-memory.ts';
import { getSearchIndex } from '../../../src/search/site-index.ts';
import type { SearchState } from '../../../src/search/state.ts';
import { toStorySource } from '../../../src/search/story-source.ts';
import { compareFerryStory } from '../../build/ferry-story.ts';
import { makeMillStory } from '../../build/mill-story.ts';
import { tellData } from '../../build/tell-data.ts';
import { tellSearch } from '../../build/tell-search.ts';

const GOLDEN = '../../golden/search/queries.txt';

/** The golden file is its own input: a line without an indent is a query, the lines below it are all that is said and found. To add one, add a line and write the file again (`-u`). */
const queries = readFileSync(new URL(GOLDEN, import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\S/u.test(line));

const ferry = toPublished(await compareFerryStory());
const index = getSearchIndex([ferry, makeMillStory()]);

test('what two invented stories give for a query stays as it is, right or wrong; a change is read as a difference', async () => {
  const lines: string[] = [];
  for (const query of queries) {
    const told = await tellSearch(toReader(index), query);
    lines.push(query, ...told.map((line) => `  ${line}`));
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(GOLDEN);
});

const CHOICES: Partial<SearchState>[] = [
  { story: 'ferry' },
  { story: 'ferry', topic: 'engine' },
  { story: 'ferry', article: 'b', is: 'figure' },
  { story: 'ferry', speaker: 'nobody' },
  { story: 'harbour', is: 'only-here' },
  { is: 'quotation' },
  { topic: 'nothing' },
];
const CHOSEN_QUERIES = ['', 'ferry', 'zebra', 'engine -perfect', 'fog OR rolls', 'the', 'is:differs Monday'];

test('what the choices beside the box leave stays as it is, right or wrong; a change is read as a difference', async () => {
  const lines: string[] = [];
  for (const chosen of CHOICES)
    for (const query of CHOSEN_QUERIES) {
      const told = await tellSearch(toReader(index), query, chosen);
      lines.push(`${JSON.stringify(chosen)} ${query}`, ...told.map((line) => `  ${line}`));
    }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/search/choices.txt');
});

test('what a story gives to the index, and its files, stay as they are; a change is read as a difference', async () => {
  const files = index.files.map(({ path, text }) => `${path} ${text.length} ${text.slice(0, 120)}`);
  const told = { source: toStorySource(ferry), manifest: index.manifest, files };
  await expect(`${tellData(told).join('\n')}\n`).toMatchFileSnapshot('../../golden/search/index.txt');
});
