import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { toSetArticles } from '../../../../src/bench/alignment/articles.ts';
import {
  judgeLinks,
  measureSetLinks,
  SetLabelsSchema,
  toSentencePairs,
} from '../../../../src/bench/alignment/set-links.ts';

const articles = toSetArticles({
  articles: ['p', 'q'].map((id) => ({ id, sentences: ['Alpha.', 'Beta.', 'Gamma.', 'Delta.', 'Epsilon.'] })),
});
const at = (article: string, sentence: number) => ({ article, sentence });

test('the ends of a link become the sentences that they lie in, parts of sentences as well', () => {
  const links = [[place('outlet-a.txt', 8, 13), place('outlet-b.txt', 2, 5)] as const];
  expect(toSentencePairs(links, articles)).toEqual([[at('p', 1), at('q', 0)]]);
});

test('links inside one article, to another file or to no sentence are left out', () => {
  const [a, b] = [place('outlet-a.txt', 0, 6), place('outlet-a.txt', 8, 13)];
  const links = [
    [a, b],
    [a, place('outlet-c.txt', 0, 6)],
    [a, place('outlet-b.txt', 6, 8)],
  ] as const;
  expect(toSentencePairs(links, articles)).toEqual([]);
});

test('a label counts for a link whichever end it names first, and a link without one is counted beside', () => {
  const labels = [
    { a: at('p', 0), b: at('q', 0), isSame: true },
    { a: at('p', 1), b: at('q', 1), isSame: false },
    { a: at('p', 2), b: at('q', 2), isSame: true },
  ];
  const judged = judgeLinks(
    [
      [at('q', 0), at('p', 0)],
      [at('p', 1), at('q', 1)],
      [at('p', 0), at('q', 1)],
    ],
    labels,
  );
  expect(judged).toEqual({ right: 1, n: 2, unlabelled: 1 });
});

test('links between parts of the same two sentences count once', () => {
  const labels = [{ a: at('p', 0), b: at('q', 0), isSame: true }];
  const judged = judgeLinks(
    [
      [at('p', 0), at('q', 0)],
      [at('q', 0), at('p', 0)],
    ],
    labels,
  );
  expect(judged).toEqual({ right: 1, n: 1, unlabelled: 0 });
});

test('the same index in the other article is another pair', () => {
  const labels = [{ a: at('p', 0), b: at('q', 1), isSame: true }];
  expect(judgeLinks([[at('p', 1), at('q', 0)]], labels)).toEqual({ right: 0, n: 0, unlabelled: 1 });
});

test('a set without labelled stories has no measurement', async () => {
  const set = {
    name: 'Invented',
    format: 'stories' as const,
    stories: [{ id: 'mill', split: 'dev', articles: [], gold: [] }],
  };
  expect(await measureSetLinks(set)).toEqual([]);
});

test('the labels name each pair of sentences of two articles once, and hold no text', async () => {
  const text = await readFile('tests/bench/link-labels-ecbplus.json', 'utf8');
  const { links } = SetLabelsSchema.parse(JSON.parse(text));
  const pairs = links.map(({ a, b }) =>
    [a, b]
      .map(({ article, sentence }) => `${article} ${sentence}`)
      .sort()
      .join(' '),
  );
  expect(new Set(pairs).size).toBe(links.length);
  expect(links.filter(({ a, b }) => a.article === b.article)).toEqual([]);
  expect(new Set(links.map(({ story }) => story)).size).toBe(24);
  const ids = links.flatMap(({ story, a, b }) => [story, a.article, b.article]);
  expect(ids.filter((id) => !/^[0-9_]+ecb(?:plus)?$/u.test(id))).toEqual([]);
});

function place(file: string, start: number, end: number) {
  return { file, start, end };
}
