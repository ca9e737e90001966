import { describe, expect, test } from 'vitest';
import { splitHiddenSigns, toFolds, toSegments } from '../../../../src/view/text/words.ts';
import fc from '../../../build/properties.ts';

describe('segments of a passage', () => {
  test('a passage is cut at the borders of its marks, with offsets in the article', () => {
    const segments = toSegments({
      text: 'about 90 boats',
      start: 100,
      marks: [{ start: 100, end: 108, kind: 'figure' }],
    });
    expect(segments).toEqual([
      { text: 'about 90', mark: 'figure', changed: false, rest: false },
      { text: ' boats', mark: null, changed: false, rest: false },
    ]);
  });

  test('where marks overlap the shorter one shows, and changed wording stays beside it', () => {
    const marks = [
      { start: 0, end: 10, kind: 'quotation' },
      { start: 2, end: 4, kind: 'figure' },
      { start: 3, end: 4, kind: 'wording' },
    ] as const;
    const segments = toSegments({ text: '0123456789', start: 0, marks });
    expect(segments.map(({ text, mark, changed }) => [text, mark, changed])).toEqual([
      ['01', 'quotation', false],
      ['2', 'figure', false],
      ['3', 'figure', true],
      ['456789', 'quotation', false],
    ]);
  });

  test('outside the core everything may be folded away', () => {
    const segments = toSegments({ text: 'one two three', start: 5, marks: [], core: { start: 9, end: 12 } });
    expect(toFolds(segments).map(({ rest, segments: [first] }) => [rest, first?.text])).toEqual([
      [true, 'one '],
      [false, 'two'],
      [true, ' three'],
    ]);
  });

  test('the segments joined are the passage, whatever the marks', () => {
    const mark = fc
      .tuple(fc.nat(60), fc.nat(60), fc.constantFrom('figure' as const, 'name' as const, 'wording' as const))
      .map(([x, y, kind]) => ({ start: Math.min(x, y), end: Math.max(x, y), kind }));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50 }),
        fc.nat(10),
        fc.array(mark, { maxLength: 8 }),
        (text, start, marks) => {
          expect(
            toSegments({ text, start, marks })
              .map((segment) => segment.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});

describe('signs that a reader would not see', () => {
  test('a sign that turns the direction of text stands alone and is named', () => {
    expect(splitHiddenSigns('ab\u202ecd')).toEqual([
      { text: 'ab', code: null },
      { text: '\u202e', code: 'U+202E' },
      { text: 'cd', code: null },
    ]);
  });

  test('the runs joined are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(
          splitHiddenSigns(text)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
