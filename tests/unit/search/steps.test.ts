import { describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import { FILES_AT_ONCE } from '../../../src/search/fetch-file.ts';
import { IndexReader } from '../../../src/search/index-reader.ts';
import { findEarly } from '../../../src/search/search.ts';
import { EMPTY_SEARCH } from '../../../src/search/state.ts';
import { ask, makeFoundClaim, makeSource } from '../../build/search-story.ts';

/** Words that no list has, ten of one stem, so that the index has several files of terms. */
const toWord = (number: number): string =>
  [...String(1000 + number)].map((digit) => 'zukopalemi'.charAt(Number(digit)).concat('or')).join('');

const { manifest, files } = buildSearchIndex(
  Array.from({ length: 40 }, (_, story) =>
    makeSource(
      Array.from({ length: 10 }, (_, claim) => {
        const number = story * 10 + claim;
        const spelling = story === 3 ? 'Zelenkovsky' : 'Barkovenko';
        return makeFoundClaim(`c${number}`, [
          `${spelling} saw the ${toWord(number)} near the ${toWord((number * 7) % 400)} of castle ${number}.`,
        ]);
      }),
      {
        id: `story-${story}`,
        names: [{ kind: 'person', forms: [story === 3 ? 'Zelenkovsky' : 'Barkovenko'] }],
      },
    ),
  ),
);
const texts = new Map(files.map(({ path, text }) => [path, text]));

/** Finds the first hits in an index whose files come six at once, in the order in which they were asked for: a step each. */
async function countSteps(query: string): Promise<{ steps: string[][]; first: string | undefined }> {
  const steps: string[][] = [];
  const waiting: { path: string; give: () => void }[] = [];
  const reader = new IndexReader(
    manifest,
    (path) => new Promise((resolve) => waiting.push({ path, give: () => resolve(texts.get(path) ?? '') })),
  );
  let isOpen = true;
  const answer = findEarly(reader, { ...EMPTY_SEARCH, query }, 3).finally(() => {
    isOpen = false;
  });
  for (; isOpen; await new Promise(setImmediate)) {
    const asked = waiting.splice(0, FILES_AT_ONCE);
    if (asked.length === 0) continue;
    steps.push(asked.map(({ path }) => path));
    for (const { give } of asked) give();
  }
  const [hit] = await answer;
  return { steps, first: hit?.claim.id };
}

describe('the steps to a first answer', () => {
  test('are two for words that the index has: their terms, and the texts', async () => {
    expect(manifest.isWhole).toBe(false);
    for (const query of [toWord(17), `${toWord(17)} ${toWord(119)}`]) {
      const { steps, first } = await countSteps(query);
      expect([query, steps.length, first]).toEqual([query, 2, 'c17']);
    }
  });

  test('are at most three for a misspelt word and for a name in another spelling', async () => {
    const word = toWord(123);
    const slip = `${word.slice(0, 3)}x${word.slice(4)}`;
    const misspelt = await countSteps(`${slip} ${toWord((123 * 7) % 400)}`);
    expect([misspelt.steps.length <= 3, misspelt.first]).toEqual([true, 'c123']);
    const name = await countSteps(`Selenkowskij ${toWord(31)}`);
    expect([name.steps.length <= 3, name.first]).toEqual([true, 'c31']);
  });

  test('are two for many words, one of them misspelt and one of another claim', async () => {
    const word = toWord(123);
    for (const slip of [`x${word}`, `${word.slice(0, 3)}x${word.slice(4)}`, `${word.slice(0, -1)}x`]) {
      const others = [toWord((123 * 7) % 400), toWord(330), 'castle', 'Barkovenko', '123'];
      const { steps, first } = await countSteps([slip, ...others].join(' '));
      expect([slip, steps.length, first]).toEqual([slip, 2, 'c123']);
    }
  });

  test('begin with no more files than a browser fetches side by side, the terms before all else', async () => {
    const { steps } = await countSteps([3, 55, 111, 222, 333].map(toWord).join(' '));
    const [first = []] = steps;
    expect(first.length).toBeLessThanOrEqual(6);
    expect(first[0]).toMatch(/^terms\//u);
  });
});

test('a word that is absent but known is no misspelling, in a large index as in a small one', async () => {
  const reader = new IndexReader(manifest, async (path) => texts.get(path) ?? '');
  const cattle = await ask(reader, 'cattle');
  expect([cattle.words.map(({ foundBy }) => foundBy), cattle.hits]).toEqual([['nothing'], []]);
  expect((await ask(reader, 'caxtle')).words.map(({ foundBy }) => foundBy)).toEqual(['near']);
});
