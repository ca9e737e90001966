import { describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import { toReader } from '../../../src/search/in-memory.ts';
import {
  ClaimChunkSchema,
  SearchManifestSchema,
  SearchStoriesSchema,
  StoryChoicesSchema,
} from '../../../src/search/index-file.ts';
import {
  findPlace,
  formatTermLine,
  formatWordList,
  readTermLine,
  readWordList,
} from '../../../src/search/postings.ts';
import { ask, makeFoundClaim, makeSource } from '../../build/search-story.ts';

const sources = Array.from({ length: 40 }, (_, story) =>
  makeSource(
    Array.from({ length: 10 }, (_, claim) =>
      makeFoundClaim(`c${story}-${claim}`, [
        `The ship${story} of number${claim} came into the harbour of town${story % 7} with word${(story * 10 + claim) % 97}.`,
      ]),
    ),
    { id: `story-${story}` },
  ),
);
const index = buildSearchIndex(sources);

describe('the files of the index', () => {
  test('are what their schemas say', () => {
    SearchManifestSchema.parse(index.manifest);
    for (const { path, text } of index.files) {
      if (path.startsWith('claims/')) ClaimChunkSchema.parse(JSON.parse(text));
      if (path.startsWith('choices/')) StoryChoicesSchema.parse(JSON.parse(text));
      if (path === 'stories.json') SearchStoriesSchema.parse(JSON.parse(text));
    }
  });

  test('are small, and a search reads few of them', async () => {
    const big = index.files.filter(
      ({ path, text }) => /^(?:terms|claims)\//u.test(path) && text.length > 9000,
    );
    expect(big).toEqual([]);
    const fetched = new Set<string>();
    const { hits } = await ask(
      toReader(index, (path) => fetched.add(path)),
      'ship17 number4',
    );
    expect(hits[0]?.claim.id).toBe('c17-4');
    expect([...fetched].filter((path) => path.startsWith('terms/')).length).toBeLessThan(4);
    expect([...fetched].filter((path) => !/^(?:terms|claims)\//u.test(path))).toEqual([]);
  });

  test('are the same for the same stories, and another digest tells others', () => {
    expect(buildSearchIndex(sources)).toEqual(index);
    expect(buildSearchIndex(sources.slice(1)).manifest.digest).not.toBe(index.manifest.digest);
  });

  test('of no story can be searched', async () => {
    expect((await ask(toReader(buildSearchIndex([])), 'harbour')).hits).toEqual([]);
  });

  test('a file that cannot be fetched makes the search fail, and is asked for again', async () => {
    let isDown = true;
    const reader = toReader(index, (path) => {
      if (isDown && path.startsWith('terms/')) throw new Error('down');
    });
    await expect(ask(reader, 'harbour')).rejects.toThrow('down');
    isDown = false;
    expect((await ask(reader, 'harbour')).hits).not.toEqual([]);
  });
});

describe('lines of the index', () => {
  test('give back the claims with their weights, and the alternatives', () => {
    const postings = [
      { claim: 0, weight: 1 },
      { claim: 35, weight: 0.5 },
      { claim: 36 * 36 + 35, weight: 1 / 16 },
    ];
    const line = formatTermLine('fire', postings, ['blaze', 'flame']);
    expect(line.startsWith('fire\t')).toBe(true);
    expect(readTermLine(line.slice('fire\t'.length))).toEqual({ postings, alternatives: ['blaze', 'flame'] });
    expect(readTermLine('')).toEqual({ postings: [], alternatives: [] });
  });

  test('a list of words is read as it was written', () => {
    const words = ['fire', 'fires', 'firm', 'harbour'];
    expect(readWordList(formatWordList(words))).toEqual(words);
  });

  test('the place of a value is the last that does not lie behind it', () => {
    expect(['a', 'b', 'bz', 'c', 'x'].map((value) => findPlace(['b', 'c'], value))).toEqual([0, 0, 0, 1, 1]);
    expect(findPlace([], 'a')).toBe(0);
  });
});
