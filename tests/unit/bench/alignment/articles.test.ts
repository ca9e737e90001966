import { expect, test } from 'vitest';
import { compareSetArticles, findSentence, toSetArticles } from '../../../../src/bench/alignment/articles.ts';

const article = (id: string, sentences: string[]) => ({ id, sentences });
const five = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'];

test('the first five articles of at least five sentences get the letters a to e, in their order', () => {
  const articles = ['p', 'q', 'r', 's', 't', 'u', 'v'].map((id) => article(id, five));
  const short = article('short', five.slice(1));
  expect(toSetArticles({ articles: [short, ...articles] }).map(({ id, file }) => `${id} ${file}`)).toEqual([
    'p outlet-a.txt',
    'q outlet-b.txt',
    'r outlet-c.txt',
    's outlet-d.txt',
    't outlet-e.txt',
  ]);
});

test('every sentence is a paragraph, and its span is where it stands in the text', () => {
  const [made] = toSetArticles({ articles: [article('p', [' The mill burned. ', ...five])] });
  expect(made?.text.startsWith('The mill burned.\n\nOne.\n\nTwo.')).toBe(true);
  expect(made?.sentences.map(({ start, end }) => made.text.slice(start, end))).toEqual([
    'The mill burned.',
    ...five,
  ]);
});

test('a calibre that the tokenizer split off is joined again, and other points before a digit are left', () => {
  const sentences = [
    'He held a. 22-caliber rifle.',
    'It opens on Oct. 11 at No. 9-ranked Westhill.',
    ...five,
  ];
  const [made] = toSetArticles({ articles: [article('p', sentences)] });
  expect(made?.text).toContain('He held a .22-caliber rifle.');
  expect(made?.text).toContain('Oct. 11 at No. 9-ranked Westhill.');
});

test('a span over two sentences is in the one it covers most of, and one between sentences in none', () => {
  const sentences = [
    { start: 0, end: 10 },
    { start: 12, end: 30 },
  ];
  expect(findSentence(sentences, { start: 2, end: 9 })).toBe(0);
  expect(findSentence(sentences, { start: 6, end: 30 })).toBe(1);
  expect(findSentence(sentences, { start: 5, end: 17 })).toBe(0);
  expect(findSentence(sentences, { start: 10, end: 12 })).toBeUndefined();
});

test('articles in memory are compared as files are, and passages keep the offsets of their text', () => {
  const shared = 'A fire destroyed the old timber mill of Westhill on Monday night.';
  const articles = toSetArticles({
    articles: [article('p', [shared, ...five]), article('q', [...five, shared])],
  });
  const comparison = compareSetArticles('mill', articles);
  expect(comparison?.articles.map(({ file }) => file)).toEqual(['outlet-a.txt', 'outlet-b.txt']);
  const claim = comparison?.claims.find(({ coverage }) => coverage.count === 2);
  const places = claim?.passages.map((passage) => [
    passage.article,
    findSentence(articles.find(({ file }) => file === `${passage.article}.txt`)?.sentences ?? [], passage),
  ]);
  expect(places).toEqual([
    ['outlet-a', 0],
    ['outlet-b', 5],
  ]);
});
