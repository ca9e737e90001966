import { describe, expect, test } from 'vitest';
import { createSearch, toSegments } from '../../../src/search/engine.ts';
import type { StoredRecord } from '../../../src/search/index-file.ts';
import { toQueryWords } from '../../../src/search/query-words.ts';
import { SEARCH_VERSION, toSearchRecords } from '../../../src/search/record.ts';
import { EMPTY_SEARCH, formatSearchState, readSearchState } from '../../../src/search/state.ts';

const TEXTS = [
  ['a', 'fire', 'A fire closed the old harbour of Oldport on Monday, the port authority said.'],
  ['b', 'fire', 'The old harbour of Oldport was closed by a fire on Monday.'],
  ['a', 'people', 'About 40 people were brought to safety.'],
  ['b', 'people', 'More than forty people had to leave, officials said.'],
  ['b', null, 'Potentially the cause will never be known.'],
] as const;

const records = toSearchRecords({
  version: SEARCH_VERSION,
  story: { id: 'harbour', title: 'Fire at the harbour', href: '/stories/harbour/' },
  topics: [
    { id: 'fire', title: 'The fire' },
    { id: 'people', title: 'Who was there' },
  ],
  articles: [
    { id: 'a', letter: 'A', label: 'Article A' },
    { id: 'b', letter: 'B', label: 'Article B' },
  ],
  records: TEXTS.map(
    ([article, topic, text], index): StoredRecord => ({
      id: `r${index}`,
      kind: 'passage',
      text,
      claim: 'c',
      count: 1,
      topic,
      article,
      speaker: null,
      href: `#${index}`,
    }),
  ),
});

const find = (query: string, filters = {}) =>
  createSearch(records)({ ...EMPTY_SEARCH, query, ...filters }, 10).hits.map(({ record }) => record.id);

describe('search', () => {
  test('a query of several words finds what holds most of them first', () => {
    expect(find('port authority harbour fire')[0]).toBe('r0');
    expect(find('officials people leave')[0]).toBe('r3');
  });

  test('a word with a typing error is found', () => {
    expect(find('harbuor')).toEqual(expect.arrayContaining(['r0', 'r1']));
  });

  test('a number is found in words and in digits', () => {
    expect(find('40 people').sort()).toEqual(['r2', 'r3']);
    expect(find('forty people').sort()).toEqual(['r2', 'r3']);
  });

  test('letters inside a longer word do not answer a query', () => {
    expect(find('ten')).toEqual([]);
  });

  test('filters leave out what is not chosen', () => {
    expect(find('harbour fire', { article: 'b' })).toEqual(['r1']);
    expect(find('people', { topic: 'fire' })).toEqual([]);
    expect(find('people', { story: 'other' })).toEqual([]);
  });

  test('a filter without a query lists its records in their order', () => {
    expect(find('', { article: 'a' })).toEqual(['r0', 'r2']);
    expect(find('')).toEqual([]);
  });

  test('a very long query costs no more than its first 64 characters', () => {
    expect(find(`harbour ${'x'.repeat(5000)}`).length).toBeGreaterThan(0);
  });

  test.each(['</script>', '[', '(', '\\', '*', '=a', "'b", '|', '\u202E', '__proto__'])(
    'the query “%s” is only words',
    (query) => {
      expect(() => find(query)).not.toThrow();
    },
  );

  test('the stretches of a hit are its text, with whole words marked', () => {
    const [hit] = createSearch(records)({ ...EMPTY_SEARCH, query: 'harbours' }, 1).hits;
    expect(hit?.segments.map(({ text }) => text).join('')).toBe(hit?.record.text);
    expect(hit?.segments.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['harbour']);
  });

  test('ranges that overlap or reach over the end are cut', () => {
    expect(
      toSegments('ab cd', [
        [0, 1],
        [0, 99],
      ]),
    ).toEqual([
      { text: 'ab', isMatch: true },
      { text: ' ', isMatch: false },
      { text: 'cd', isMatch: true },
    ]);
    expect(toSegments('', [])).toEqual([]);
  });
});

describe('words of a query', () => {
  test('stop words are left out, unless there are only such', () => {
    expect(toQueryWords('who is at the harbour')).toEqual(['harbour']);
    expect(toQueryWords('to be')).toEqual(['to', 'be']);
  });
});

describe('the state in the address', () => {
  test('what is written is read again', () => {
    const state = { query: 'ten days & more', story: 's', topic: 't', article: 'a', speaker: 'Ann Miller' };
    expect(readSearchState(formatSearchState(state))).toEqual(state);
    expect(formatSearchState(EMPTY_SEARCH)).toBe('');
  });
});
