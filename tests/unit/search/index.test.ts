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
import { isInWhole, readWholeFile, WHOLE_PATH } from '../../../src/search/whole-file.ts';
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
      ({ path, text }) => /^(?:terms|claims)\//u.test(path) && text.length > 4500,
    );
    expect(big).toEqual([]);
    const fetched = new Set<string>();
    const { hits } = await ask(
      toReader(index, (path) => fetched.add(path)),
      'ship17 number4',
    );
    expect(hits[0]?.claim.id).toBe('c17-4');
    // The terms of two words, of the names that sound like them, and what they could be misspelt from.
    expect([...fetched].filter((path) => path.startsWith('terms/')).length).toBeLessThan(5);
    expect([...fetched].filter((path) => path.startsWith('words/')).length).toBeLessThan(3);
    expect([...fetched].filter((path) => !/^(?:terms|claims|words)\//u.test(path))).toEqual([]);
  });

  test('are the same for the same stories, and another digest tells others', () => {
    expect(buildSearchIndex(sources)).toEqual(index);
    expect(buildSearchIndex(sources.slice(1)).manifest.digest).not.toBe(index.manifest.digest);
  });

  test('of a small index lie in one, too', () => {
    const small = buildSearchIndex(sources.slice(0, 3));
    expect([small.manifest.isWhole, index.manifest.isWhole]).toEqual([true, false]);
    const whole = small.files.find(({ path }) => path === WHOLE_PATH);
    const held = readWholeFile(whole?.text ?? '');
    const others = small.files.filter(({ path }) => path !== WHOLE_PATH && isInWhole(path));
    expect([...held]).toEqual(others.map(({ path, text }) => [path, text]));
    expect([...held.keys()].some((path) => path.startsWith('claims/'))).toBe(true);
    expect(index.files.filter(({ path }) => path === WHOLE_PATH)).toEqual([]);
  });

  test('of what a word may be misspelt from are read for few words of a query', async () => {
    const fetched = new Set<string>();
    await ask(
      toReader(index, (path) => fetched.add(path)),
      'ship town number word harbour into came with',
    );
    expect([...fetched].filter((path) => path.startsWith('words/')).length).toBeLessThan(4);
  });

  test('with the texts of some words are asked for while another is still sought', async () => {
    const order: string[] = [];
    await ask(
      toReader(index, (path) => order.push(path)),
      'ship17 zharbour',
    );
    const claims = order.findIndex((path) => path.startsWith('claims/'));
    expect(claims).toBeGreaterThan(0);
    expect(order.slice(claims).some((path) => path.startsWith('terms/'))).toBe(true);
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
