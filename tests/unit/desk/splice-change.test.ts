import { describe, expect, test } from 'vitest';
import {
  removeItem,
  replaceText,
  setArticleText,
  setItemValue,
  setText,
} from '../../../src/desk/splice/change.ts';
import { lineEnd, lineStart } from '../../../src/desk/splice/document.ts';
import { insertInto } from '../../../src/desk/splice/insert.ts';

const BLOCK = 'title: A\nlinks:\n  - a: 1\n    b: 2\n  # about c\n  - c: 3\n  - d: 4\ndate: 2025-01-06\n';
const FLOW = 'title: A\nlinks: [{ a: 1 }, { b: 2 }, { c: 3 }] # kept\ndate: 2025-01-06\n';
const TOPICS = 'topics: [{ id: a, title: T, question: Q }]\n';
const ARTICLES =
  'title: A\narticles:\n  a.txt:\n    outlet: Post\n    url: https://a.example\n  b.txt:\n    outlet: Times\n';

describe('an item of a list goes with its lines and no others', () => {
  test.each([
    ['the first of a block', BLOCK, 0, BLOCK.replace('  - a: 1\n    b: 2\n', '')],
    ['one in the middle, its comment stays', BLOCK, 1, BLOCK.replace('  - c: 3\n', '')],
    ['the last of a block', BLOCK, 2, BLOCK.replace('  - d: 4\n', '')],
    ['the first between brackets', FLOW, 0, FLOW.replace('{ a: 1 }, ', '')],
    ['one in the middle between brackets', FLOW, 1, FLOW.replace('{ b: 2 }, ', '')],
    ['the last between brackets', FLOW, 2, FLOW.replace(', { c: 3 }', '')],
    ['the only one, with its list', 'title: A\nlinks:\n  - a: 1\ndate: x\n', 0, 'title: A\ndate: x\n'],
  ])('%s', (_, text, index, expected) => expect(removeItem(text, 'links', index)).toBe(expected));

  test('one that is not there is a bug', () => {
    expect(() => removeItem(BLOCK, 'links', 3)).toThrow('there is no item 3 of links; this is a bug');
    expect(() => removeItem(BLOCK, 'claims', 0)).toThrow('there is no item 0 of claims; this is a bug');
  });
});

describe('a value of an item', () => {
  test.each([
    [
      'the first pair goes, the next is after the hyphen',
      BLOCK,
      0,
      'a',
      undefined,
      BLOCK.replace('a: 1\n    b: 2', 'b: 2'),
    ],
    ['the last pair goes', BLOCK, 0, 'b', undefined, BLOCK.replace('    b: 2\n', '')],
    ['a pair that is not there goes', BLOCK, 0, 'z', undefined, BLOCK],
    [
      'a value is written in quotes where it must be',
      BLOCK,
      0,
      'b',
      'new: words',
      BLOCK.replace('b: 2', 'b: "new: words"'),
    ],
    ['a pair comes after the others', BLOCK, 1, 'e', 'x', BLOCK.replace('c: 3\n', 'c: 3\n    e: x\n')],
  ])('%s', (_, text, index, key, value, expected) =>
    expect(setItemValue(text, { list: 'links', index }, { key, value })).toBe(expected),
  );

  test.each([
    ['id', 'topics: [{ title: T, question: Q }]\n'],
    ['title', 'topics: [{ id: a, question: Q }]\n'],
    ['question', 'topics: [{ id: a, title: T }]\n'],
  ])('“%s” goes from between braces with its comma', (key, expected) =>
    expect(setItemValue(TOPICS, { list: 'topics', index: 0 }, { key, value: undefined })).toBe(expected),
  );

  test('of an item that is not there is a bug', () => {
    expect(() => setItemValue(BLOCK, { list: 'links', index: 9 }, { key: 'e', value: 'x' })).toThrow(
      'there is no item 9 of links; this is a bug',
    );
  });
});

test.each([
  ['title:\ndate: x\n', 'title', 'New', 'title: New\ndate: x\n'],
  ['title:\ndate: x\n', 'title', undefined, 'date: x\n'],
  ['title: A\ndate: x\n', 'date', undefined, 'title: A\n'],
  ['title: A\n', 'date', undefined, 'title: A\n'],
  ['title: A\n', 'date', '2025-01-06', 'title: A\ndate: 2025-01-06\n'],
])('%j with %s set to %j', (text, key, value, expected) => expect(setText(text, key, value)).toBe(expected));

describe('what is said of an article', () => {
  test.each([
    [
      'one of two things goes',
      ARTICLES,
      'a.txt',
      'url',
      undefined,
      ARTICLES.replace('    url: https://a.example\n', ''),
    ],
    [
      'the last thing goes with its article',
      ARTICLES,
      'b.txt',
      'outlet',
      undefined,
      ARTICLES.replace('  b.txt:\n    outlet: Times\n', ''),
    ],
    ['what is not said goes', ARTICLES, 'b.txt', 'url', undefined, ARTICLES],
    [
      'the last of all goes with the list',
      'title: A\narticles:\n  b.txt:\n    outlet: Times\n',
      'b.txt',
      'outlet',
      undefined,
      'title: A\n',
    ],
    [
      'a thing is said of another article',
      ARTICLES,
      'c.txt',
      'outlet',
      'News',
      `${ARTICLES}  c.txt:\n    outlet: News\n`,
    ],
    [
      'the first thing of all',
      'title: A\n',
      'c.txt',
      'outlet',
      'News',
      'title: A\narticles:\n  c.txt:\n    outlet: News\n',
    ],
    [
      'nothing of an article that nothing is said of',
      'title: A\n',
      'c.txt',
      'outlet',
      undefined,
      'title: A\n',
    ],
  ])('%s', (_, text, file, key, value, expected) =>
    expect(setArticleText(text, file, { key, value })).toBe(expected),
  );
});

test('a text is replaced at its path, and one that is not there is a bug', () => {
  expect(replaceText(BLOCK, ['links', 1, 'c'], 'x y')).toBe(BLOCK.replace('c: 3', 'c: x y'));
  expect(() => replaceText(BLOCK, ['links', 1, 'z'], 'x')).toThrow('there is nothing at links.1.z');
  expect(() => replaceText(BLOCK, ['links', 'one', 'c'], 'x')).toThrow('there is nothing at links.one.c');
});

test('a line ends after its end of line, the last one with the text', () => {
  expect([lineEnd('a: 1\nb: 2', 1), lineEnd('a: 1\nb: 2', 6), lineEnd('\na: 1', 0)]).toEqual([5, 9, 1]);
  expect([lineStart('a: 1\nb: 2', 3), lineStart('a: 1\nb: 2', 5)]).toEqual([0, 5]);
});

test.each([
  ['none', 'title: A\n', 'title: A\narticles:\n  a.txt:\n    outlet: Post\n'],
  ['no value', 'title: A\narticles:\n', 'title: A\narticles:\n  a.txt:\n    outlet: Post\n'],
  ['an empty map', 'articles: {}\ntitle: A\n', 'articles:\n  a.txt:\n    outlet: Post\ntitle: A\n'],
  [
    'one pair',
    'articles:\n  b.txt:\n    outlet: Times\n',
    'articles:\n  b.txt:\n    outlet: Times\n  a.txt:\n    outlet: Post\n',
  ],
])('an article is added below a key that has %s', (_, text, expected) => {
  expect(insertInto(text, 'articles', { key: 'a.txt', value: { outlet: 'Post' } })).toBe(expected);
});
