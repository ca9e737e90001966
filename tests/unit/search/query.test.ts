import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query.ts';
import {
  EMPTY_SEARCH,
  formatSearchState,
  isEmptySearch,
  readSearchState,
} from '../../../src/search/state.ts';
import { readTerms } from '../../../src/search/terms.ts';

const terms = (query: string): string[] => parseQuery(query).words.map(({ term }) => term);

describe('a query', () => {
  test('is its telling words', () => {
    expect(terms('who is at the harbour')).toEqual(['harbor']);
    expect(parseQuery('the').words).toEqual([]);
    expect(parseQuery('the').passedOver).toEqual(['the']);
  });

  test.each(['“old harbour”', '"old harbour"', '„old harbour“', '«old harbour»', '“old harbour'])(
    '%s asks for words in a row',
    (query) => {
      expect(parseQuery(query).phrases).toEqual([['old', 'harbor']]);
    },
  );

  test('a word with a minus or after NOT is left out', () => {
    expect(parseQuery('fire -harbour').excluded).toEqual(['harbor']);
    expect(parseQuery('fire NOT harbour').excluded).toEqual(['harbor']);
    expect(terms('cease-fire')).toEqual(['ceas', 'fire']);
  });

  test('several words with a minus are left out as a phrase only', () => {
    const { excluded, excludedPhrases, writtenExcluded } = parseQuery('fire -"old harbour"');
    expect(excluded).toEqual([]);
    expect(excludedPhrases).toEqual([{ terms: ['old', 'harbor'], keys: ['old', 'harbor'] }]);
    expect(writtenExcluded).toEqual(['old harbour']);
  });

  test('digits in groups are one number, a year and a number are two', () => {
    expect(terms('90 000 000 000')).toEqual(['#90000000000']);
    expect(readTerms('12\u00A0300 people').map(({ term }) => term)).toEqual(['#12300', 'peopl']);
    expect(terms('2022 100')).toEqual(['#2022', '#100']);
    expect(terms('12 300')).toEqual(['#12', '#300']);
  });

  test('filters may have a space after the colon, and be left out', () => {
    expect(parseQuery('speaker: Miller -is:figure topic:"the fire" fire').filters).toEqual([
      { name: 'speaker', value: 'Miller', isExcluded: false },
      { name: 'is', value: 'figure', isExcluded: true },
      { name: 'topic', value: 'the fire', isExcluded: false },
    ]);
    expect(terms('note: fire')).toEqual(['note', 'fire']);
  });

  test('a number of several words is one word of the query', () => {
    expect(terms('ninety billion dollars')).toEqual(['#90000000000', 'dollar']);
    expect(terms('$90bn')).toEqual(['#90000000000']);
  });

  test.each([
    ['43.350', [['#43.35', ['#43350']]]],
    ['0.350', [['#0.35', []]]],
    ['43.35', [['#43.35', []]]],
    ['1234.500', [['#1234.5', []]]],
  ])('“%s” is a number with a fraction, and thousands where it may be', (query, expected) => {
    expect(parseQuery(query).words.map(({ term, others }) => [term, others])).toEqual(expected);
  });

  test('words that may be written as one, or are the long name of an acronym, are that as well', () => {
    const othersOf = (query: string) => parseQuery(query).words.map(({ others }) => others);
    const [two, union] = [
      ['northern harbor', 'northernharbor'],
      ['harbor union', 'harbourunion'],
    ];
    const three = 'northern harbor union';
    expect(othersOf('northern harbour union')).toEqual([
      [...two, three],
      [...two, three, ...union],
      [three, ...union],
    ]);
    expect(othersOf('Northern Harbour Union')).toEqual([
      [...two, three, 'nhu'],
      [...two, three, 'nhu', ...union],
      [three, 'nhu', ...union],
    ]);
    expect(othersOf('SB 1062 tax')).toEqual([['sb1062'], ['sb1062'], []]);
    expect(othersOf('90bn boats')).toEqual([[], []]);
  });

  test('“us” is the country', () => {
    expect(terms('us help')).toEqual(['us', 'help']);
  });

  test.each([
    '',
    ' ',
    '</script>',
    '[',
    '(',
    '\\',
    '*',
    '=a',
    "'b",
    '|',
    '\u202E',
    '__proto__',
    '-',
    '""',
    ':',
    'is:',
  ])('“%s” is read without a fault', (query) => {
    expect(() => parseQuery(query)).not.toThrow();
  });
});

describe('the state in the address', () => {
  test('what is written is read again', () => {
    const state = {
      query: 'ten days & more',
      story: 's',
      topic: 't',
      article: 'a',
      speaker: 'Ann Miller',
      is: 'figure',
    };
    expect(readSearchState(formatSearchState(state))).toEqual(state);
    expect(formatSearchState(EMPTY_SEARCH)).toBe('');
    expect(isEmptySearch(readSearchState('?x=1'))).toBe(true);
  });

  test('a query is cut', () => {
    expect(readSearchState(`?q=${'x'.repeat(5000)}`).query).toHaveLength(200);
  });
});
