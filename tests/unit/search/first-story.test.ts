import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { SearchHit } from '../../../src/search/hits.ts';
import type { IndexReader } from '../../../src/search/index-reader.ts';
import { toStorySource } from '../../../src/search/story-source.ts';
import { loadFirstStory } from '../../build/first-story.ts';
import { ask, makeReader } from '../../build/search-story.ts';

type Expected = { pattern: string; flags: string };
const queries: {
  first: { query: string; expect: Expected | null }[];
  every: (Expected & { query: string })[];
} = JSON.parse(readFileSync(new URL('first-story-queries.json', import.meta.url), 'utf8'));

let reader: IndexReader;
beforeAll(async () => {
  reader = makeReader(toStorySource(await loadFirstStory()));
}, 120_000);

/** The words that a result shows: the label, and the passages that hold a match. */
const shown = ({ claim, passages }: SearchHit): string =>
  [claim.label, ...passages.flatMap((one) => (one.isMatch ? [one.passage.text] : []))].join('\n');

test('of the queries that a reader tried at least 94 % have the right claim first, or rightly none', async () => {
  const wrong: string[] = [];
  for (const { query, expect: expected } of queries.first) {
    const [hit] = (await ask(reader, query)).hits;
    const isRight =
      expected === null
        ? hit === undefined
        : hit !== undefined && new RegExp(expected.pattern, expected.flags).test(shown(hit));
    if (!isRight) wrong.push(query);
  }
  expect(wrong.length / queries.first.length, wrong.join(', ')).toBeLessThanOrEqual(0.06);
});

const own: Record<string, { query: string; expect: string | null }[]> = JSON.parse(
  readFileSync(new URL('own-queries.json', import.meta.url), 'utf8'),
);

test.each(Object.entries(own))(
  '%s: each query has the right claim first, or rightly none',
  async (_, asked) => {
    const wrong: string[] = [];
    for (const { query, expect: expected } of asked) {
      const [hit] = (await ask(reader, query)).hits;
      const isRight =
        expected === null
          ? hit === undefined
          : hit !== undefined && new RegExp(expected, 'iu').test(shown(hit));
      if (!isRight) wrong.push(query);
    }
    expect(wrong).toEqual([]);
  },
);

test('every result holds the word asked for', async () => {
  for (const { query, pattern, flags } of queries.every) {
    const { hits } = await ask(reader, query);
    expect([query, hits.filter((hit) => !new RegExp(pattern, flags).test(shown(hit))).map(shown)]).toEqual([
      query,
      [],
    ]);
  }
});

test('a reader of many words that occur nowhere finds nothing', async () => {
  const absent =
    'Iran China Greece Paris price sport congress crime secret green black religion vaccine banana Yermak';
  for (const query of absent.split(' '))
    expect([query, (await ask(reader, query)).hits]).toEqual([query, []]);
});
