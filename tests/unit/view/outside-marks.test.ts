import { describe, expect, test } from 'vitest';
import { withoutWordBefore } from '../../../src/view/outside-marks.ts';

/** What is left of the differences of a form whose quoted words begin at “|” in its article. */
function leave(
  article: string,
  { replacements = [], onlyA = [] }: { replacements?: { a: string; b: string }[]; onlyA?: string[] },
): string[] {
  const start = article.indexOf('|');
  const text = article.replace('|', '');
  const left = withoutWordBefore({ replacements, onlyA }, { start }, [{ text, start: 0 }]);
  return [...left.replacements.map(({ a, b }) => `${b} for ${a}`), ...left.onlyA];
}

describe('a small word that stands before the quotation marks is not left out', () => {
  test.each([
    ['It was a “|major step”.', { replacements: [{ a: 'a notable', b: 'major' }] }, ['major for notable']],
    ['It was an “|old step”.', { replacements: [{ a: 'a notable', b: 'old' }] }, ['old for notable']],
    ['It was the “|major step”.', { onlyA: ['the', 'then'] }, ['then']],
    ['They said that he “|left the quay”.', { onlyA: ['He'] }, []],
    ['She mended her "|old quay".', { onlyA: ['her'] }, []],
  ])('%s', (article, differences, expected) => {
    expect(leave(article, differences)).toEqual(expected);
  });

  test.each([
    ['It was “|major”.', { replacements: [{ a: 'a notable', b: 'major' }] }, ['major for a notable']],
    ['It was the “|major step”.', { onlyA: ['a'] }, ['a']],
    ['It was a “|major step”.', { replacements: [{ a: 'a', b: 'major' }] }, ['major for a']],
    ['It was no “|major step”.', { onlyA: ['no'] }, ['no']],
    ['It was a “|step”.', { onlyA: ['a notable'] }, ['a notable']],
  ])('but: %s', (article, differences, expected) => {
    expect(leave(article, differences)).toEqual(expected);
  });
});
