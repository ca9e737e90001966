import { describe, expect, test } from 'vitest';
import { splitAtMarks } from '../../../../src/view/text/segments.ts';
import fc from '../../../build/properties.ts';

const mark = fc.record({ start: fc.nat(60), end: fc.nat(60) });

describe('words split at their marks', () => {
  test('overlapping marks become flat neighbours', () => {
    const marks = [
      { kind: 'a', start: 11, end: 13 },
      { kind: 'b', start: 12, end: 14 },
    ];
    const split = splitAtMarks({ text: 'abcde', start: 10 }, marks);
    expect(split.map(({ text, marks: over }) => `${text}:${over.map(({ kind }) => kind).join('')}`)).toEqual([
      'a:',
      'b:a',
      'c:ab',
      'd:b',
      'e:',
    ]);
  });

  test('no words give nothing', () => {
    expect(splitAtMarks({ text: '', start: 3 }, [{ start: 0, end: 9 }])).toEqual([]);
  });

  test('whatever the marks, the parts joined are the words and no part is empty', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.nat(20), fc.array(mark), (text, start, marks) => {
        const split = splitAtMarks({ text, start }, marks);
        expect(split.map((segment) => segment.text).join('')).toBe(text);
        expect(split.every((segment) => segment.text.length === segment.end - segment.start)).toBe(true);
        expect(split.every((segment) => segment.text !== '')).toBe(true);
      }),
    );
  });

  test('a part is under exactly the marks that hold it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(mark), (text, marks) => {
        for (const segment of splitAtMarks({ text, start: 0 }, marks)) {
          const holding = marks.filter((each) => each.start <= segment.start && each.end >= segment.end);
          expect(segment.marks).toEqual(holding);
        }
      }),
    );
  });
});
