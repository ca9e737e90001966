import { describe, expect, test } from 'vitest';
import { findEditorWords } from '../../../../src/align/editor/editor-words.ts';
import fc from '../../../build/properties.ts';

const TEXT =
  'The mayor said: “We’ll mend the old\nquay within 3–5 days.” Nobody was\u00A0hurt — so far… The quay is shut.';

const found = (words: string) => findEditorWords(TEXT, words).map(({ start, end }) => TEXT.slice(start, end));

describe('words that an editor copies', () => {
  test.each([
    ['a line break is a space', 'the old quay within', 'the old\nquay within'],
    ['several spaces are one', 'the  old   quay', 'the old\nquay'],
    ['straight marks are curly ones', `"We'll mend`, '“We’ll mend'],
    ['a hyphen is a dash', 'within 3-5 days', 'within 3–5 days'],
    ['two hyphens are a dash', 'hurt -- so far', 'hurt — so far'],
    ['a hard space is a space', 'was hurt', 'was\u00A0hurt'],
    ['an ellipsis before the words', '… Nobody was hurt', 'Nobody was\u00A0hurt'],
    ['three points around the words', '...Nobody was hurt...', 'Nobody was\u00A0hurt'],
    ['quotation marks around the words', '“Nobody was hurt”', 'Nobody was\u00A0hurt'],
    ['a soft hyphen is nothing', 'No\u00ADbody was hurt', 'Nobody was\u00A0hurt'],
  ])('%s', (_name, words, expected) => {
    expect(found(words)).toEqual([expected]);
  });

  test('letters and their case count', () => {
    expect(found('nobody was hurt')).toEqual([]);
    expect(found('the new quay')).toEqual([]);
  });

  test('every place is found', () => {
    expect(found('quay')).toEqual(['quay', 'quay']);
  });

  test('marks alone are no words', () => {
    expect(found('…')).toEqual([]);
    expect(found('" "')).toEqual([]);
  });

  test('a stretch of a text is found in it', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(TEXT.length), (a, b) => {
        const words = TEXT.slice(Math.min(a, b), Math.max(a, b));
        if (/[\p{L}\p{N}]/u.test(words)) expect(found(words).length).toBeGreaterThan(0);
      }),
    );
  });
});
