import { describe, expect, test } from 'vitest';
import {
  findPlace,
  formatTermLine,
  formatWordList,
  readTermLine,
  readWordList,
} from '../../../src/search/postings.ts';
import { readTerms } from '../../../src/search/terms.ts';
import { canBeWhole, isInWhole, readWholeFile, toWholeFile } from '../../../src/search/whole-file.ts';

/** The longest index that is one file, as the format says. */
const WHOLE = 98_304;

describe('an index is one file', () => {
  test('up to its longest length, with the name of each file in it', () => {
    const ofLength = (length: number) => [{ path: 'a.txt', text: 'x'.repeat(length - 'a.txt\n'.length) }];
    expect(toWholeFile(ofLength(WHOLE))?.text).toHaveLength(WHOLE);
    expect(toWholeFile(ofLength(WHOLE + 1))).toBeUndefined();
  });

  test('as far as its texts alone are not longer', () => {
    const ofLengths = (...lengths: number[]) => lengths.map((length) => ({ text: 'x'.repeat(length) }));
    expect([
      canBeWhole([]),
      canBeWhole(ofLengths(WHOLE - 1, 1)),
      canBeWhole(ofLengths(WHOLE - 1, 2)),
    ]).toEqual([true, true, false]);
  });

  test('without its lists of words, and is read as it was written', () => {
    const files = ['terms/1.txt', 'words/a.txt', 'texts/0.txt'].map((path) => ({
      path,
      text: `${path} of\nlines`,
    }));
    expect([...readWholeFile(toWholeFile(files)?.text ?? '')]).toEqual([
      ['terms/1.txt', 'terms/1.txt of\nlines'],
      ['texts/0.txt', 'texts/0.txt of\nlines'],
    ]);
    expect(['words/a.txt', 'words.txt'].map(isInWhole)).toEqual([false, true]);
  });
});

describe('a line of the index', () => {
  test.each([
    [[{ claim: 0, weight: 1 }], '0P'],
    [[{ claim: 9, weight: 0 }], '9A'],
    [
      [
        { claim: 10, weight: 1 / 16 },
        { claim: 45, weight: 2 },
      ],
      'aAzP',
    ],
    [
      [
        { claim: 35, weight: 0.5 },
        { claim: 71, weight: 0.53 },
      ],
      'zH10H',
    ],
    [
      [
        { claim: 46_655, weight: 15 / 16 },
        { claim: 46_656, weight: 0.9 },
      ],
      'zzzO1N',
    ],
  ])('%j is %s', (postings, written) => {
    expect(formatTermLine('quay', postings, [])).toBe(`quay\t${written}`);
    expect(readTermLine(written).postings.map(({ claim }) => claim)).toEqual(
      postings.map(({ claim }) => claim),
    );
  });

  test('weighs in sixteenths, and names what stands for the same', () => {
    const [, written = '', others] = formatTermLine(
      'quay',
      [{ claim: 3, weight: 0.75 }],
      ['pier', 'dock'],
    ).split('\t');
    expect(readTermLine(`${written}\t${others}`)).toEqual({
      postings: [{ claim: 3, weight: 0.75 }],
      alternatives: ['pier', 'dock'],
    });
  });
});

test('a list of words is read as it was written, however much two words share', () => {
  const long = 'quay'.repeat(9);
  const words = ['pier', 'piers', long.slice(0, 34), long.slice(0, 35), long, `${long}s`, 'rope'];
  expect(formatWordList(['pier', 'piers', 'pies', 'rope'])).toBe('0pier\n4s\n3s\n0rope');
  expect(readWordList(formatWordList(words))).toEqual(words);
});

test.each([
  [[], 'm', 0],
  [['c'], 'a', 0],
  [['c'], 'z', 0],
  [['c', 'k'], 'j', 0],
  [['c', 'k'], 'k', 1],
  [['c', 'k', 'p'], 'l', 1],
  [['c', 'k', 'p', 't'], 'p', 2],
  [['c', 'k', 'p', 't'], 'z', 3],
])('of %j the last that is not after %s is number %d', (firsts, value, place) => {
  expect(findPlace(firsts, value)).toBe(place);
});

test.each([
  ['one hundred and five', '#105'],
  ['one hundred and', '#100'],
  ['twenty-five', '#25'],
  ['twenty nine', '#29'],
  ['twenty ten', '#20 #10'],
  ['five six', '#5 #6'],
  ['one hundred eleven', '#111'],
  ['one hundred one', '#101'],
  ['one hundred twenty', '#120'],
  ['twenty thirty', '#20 #30'],
  ['zero', '#0'],
  ['zero five', '#0 #5'],
  ['five million', '#5000000'],
  ['10m', '#10 #10000000'],
  ['10 m', '#10'],
  ['10bn', '#10 #10000000000'],
  ['12,345', '#12345'],
  ['1 234 567', '#1234567'],
])('“%s” is searched for as %s', (text, terms) => {
  const found = readTerms(text).map(({ term }) => term);
  expect(found.filter((term) => term.startsWith('#')).join(' ')).toBe(terms);
});

test.each([
  ['WHO said so at the old quay', true],
  ['WHO SAID SO at the old Y', false],
  ['WHO SAID SO at the old y', true],
  ['WHO IS GLADE', true],
  ['WHO IS GLADLY', false],
])('whether “%s” names the body of that name: %s', (text, isBody) => {
  expect(readTerms(text).some(({ term }) => term === 'who')).toBe(isBody);
});
