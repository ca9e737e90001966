import { describe, expect, test } from 'vitest';
import { toJoinedWords } from '../../../../src/view/text/joined-words.ts';
import { toComparedWords } from '../../../../src/view/text/word-marks.ts';

const wordsOf = (text: string, start = 0) => [{ text, start }];

describe('stretches joined for comparison', () => {
  const joined = toJoinedWords([
    { text: 'I wish', start: 10 },
    { text: 'it stops', start: 40 },
  ]);

  test('stand with a space between them', () => {
    expect(joined.text).toBe('I wish it stops');
  });

  test('give back the article’s own offsets, the space between them none', () => {
    expect(joined.toSpans({ start: 2, end: 9 })).toEqual([
      { start: 12, end: 16 },
      { start: 40, end: 42 },
    ]);
    expect(joined.toSpans({ start: 6, end: 7 })).toEqual([]);
  });
});

describe('words of two articles compared', () => {
  test('a replacement is marked on both sides and told in verbatim words', () => {
    const compared = toComparedWords(
      wordsOf('a sizable leap onwards', 100),
      wordsOf('a large leap onwards', 7),
    );
    expect(compared.a).toEqual([{ kind: 'changed', start: 102, end: 109 }]);
    expect(compared.b).toEqual([{ kind: 'changed', start: 9, end: 14 }]);
    expect(compared.replacements).toEqual([{ a: 'sizable', b: 'large' }]);
  });

  test('what only one has is told for that side', () => {
    const compared = toComparedWords(
      wordsOf('the old harbour is shut for good'),
      wordsOf('the old harbour is shut'),
    );
    expect(compared).toMatchObject({ onlyA: ['for good'], onlyB: [], b: [] });
  });

  test('words that occur elsewhere are moved, not changed', () => {
    const compared = toComparedWords(
      wordsOf('on Monday morning the old harbour closed'),
      wordsOf('the old harbour closed on Monday morning'),
    );
    expect(compared.isMoved).toBe(true);
    expect(compared.a.map(({ kind }) => kind)).toEqual(['moved']);
    expect(compared.b.map(({ kind }) => kind)).toEqual(['moved']);
    expect(compared.replacements).toEqual([]);
  });

  test('equal words have no marks', () => {
    expect(toComparedWords(wordsOf('a fire'), wordsOf('a fire'))).toMatchObject({
      a: [],
      b: [],
      isMoved: false,
    });
  });
});
