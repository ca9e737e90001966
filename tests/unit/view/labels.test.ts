import { describe, expect, test } from 'vitest';
import { formatOutlet, formatPublished } from '../../../src/view/articles.ts';
import { articleHref, claimHref, pairHref, topicClaimHref } from '../../../src/view/href.ts';
import { formatCount, formatDay, formatList, nameArticles } from '../../../src/view/labels.ts';

describe('labels', () => {
  test('an outlet is never invented: a credit stays a credit', () => {
    expect(formatOutlet({ outlet: null, credit: { text: 'Wire', start: 0, end: 4 } })).toBe(
      'outlet not stated; credits Wire',
    );
    expect(formatOutlet({ outlet: { text: 'North Star', by: 'editor' }, credit: null })).toBe(
      'North Star (added by the editor)',
    );
    expect(formatOutlet({ outlet: null, credit: null })).toBe('outlet not stated');
  });

  test('a date that the article states is printed as it stands', () => {
    const published = { text: 'March 3, 2025', start: 0, end: 13, date: '2025-03-03' };
    expect(formatPublished({ published })).toBe('March 3, 2025');
    const byEditor = { text: '2025-03-03', by: 'editor' as const, date: '2025-03-03' };
    expect(formatPublished({ published: byEditor })).toBe('3 March 2025 (added by the editor)');
  });

  test('counts and lists read as sentences do', () => {
    expect([formatCount(1, 'claim'), formatCount(0, 'claim')]).toEqual(['1 claim', '0 claims']);
    expect([formatList([]), formatList(['A']), formatList(['A', 'B', 'C'])]).toEqual(['', 'A', 'A, B and C']);
  });

  test('articles are named by their letters, many by how many they are', () => {
    const letters = (count: number) => [...'ABCDEFGH'].slice(0, count).map((letter) => ({ letter }));
    expect(nameArticles(letters(3))).toBe('A, B and C');
    expect(nameArticles(letters(6))).toBe('A, B, C, D, E and F');
    expect(nameArticles(letters(7))).toBe('7 articles');
  });

  test('a day is the same day everywhere', () => {
    expect(formatDay('2025-03-03')).toBe('3 March 2025');
    expect(formatDay('soon')).toBe('soon');
  });
});

test('paths stand under the base of the site', () => {
  expect(articleHref('harbour', 'one', 's2')).toBe('/stories/harbour/articles/one/#s2');
  expect(pairHref('harbour', 'one', 'two')).toBe('/stories/harbour/compare/one/two/');
  expect(claimHref('harbour', 'abc')).toBe('/stories/harbour/claims/abc/');
  expect(topicClaimHref('harbour', 'ferry', 'abc')).toBe('/stories/harbour/topics/ferry/#c-abc');
});
