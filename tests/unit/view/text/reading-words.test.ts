import { describe, expect, test } from 'vitest';
import type { ApparatusEntry } from '../../../../src/model/comparison.ts';
import { isNotable, toDifferences, toReadingSpans } from '../../../../src/view/text/reading-words.ts';
import { toWitnesses } from '../../../../src/view/text/witnesses.ts';
import { makeArticle, makeComparison, makeSpan } from '../../../build/comparison.ts';

const a = makeArticle('one', ['According to Miller the harbour may open.']);
const b = makeArticle('two', ['The harbour opens.']);
const c = makeArticle('three', ['The harbour may open.']);
const witnesses = toWitnesses(makeComparison([a, b, c]));
const attribution: ApparatusEntry = {
  kind: 'attribution',
  differs: true,
  compatible: false,
  without: [],
  readings: [
    {
      kind: 'attribution',
      article: 'one',
      passage: '',
      key: 'miller',
      voice: 'named',
      source: { ...makeSpan(a, 'Miller'), entity: null },
      cue: makeSpan(a, 'According to'),
    },
    { kind: 'attribution', article: 'two', passage: '', key: 'own', voice: 'own', source: null, cue: null },
  ],
};
const certainty: ApparatusEntry = {
  kind: 'certainty',
  differs: true,
  compatible: true,
  without: [],
  readings: [a, b, c].map((article) => ({
    kind: 'certainty' as const,
    article: article.id,
    passage: '',
    key: article.id,
    hedges: article === b ? [] : [makeSpan(article, 'may')],
    negations: [],
  })),
};

describe('how articles put what they differ in', () => {
  test('in their own words, in reading order', () => {
    const [difference] = toDifferences([attribution], witnesses);
    expect(difference?.readings[0]).toMatchObject({ quoted: ['According to', 'Miller'], says: null });
  });

  test('in ours where an article has none', () => {
    const [difference] = toDifferences([attribution], witnesses);
    expect(difference?.readings[1]).toMatchObject({ quoted: [], says: 'own voice' });
  });

  test('articles of equal words stand together', () => {
    const [difference] = toDifferences([certainty], witnesses);
    expect(
      difference?.readings.map(({ articles, quoted }) => [articles.map(({ letter }) => letter), quoted]),
    ).toEqual([
      [['A', 'C'], ['may']],
      [['B'], []],
    ]);
  });

  test('respects in which they agree are left out', () => {
    expect(toDifferences([{ ...attribution, differs: false }], witnesses)).toEqual([]);
  });

  test('an article that cites somebody is not in its own voice because its headline cites nobody', () => {
    const [named, own] = attribution.readings;
    const readings = [
      named,
      own && { ...own, article: 'one' },
      named && { ...named, article: 'two', key: 'reed' },
    ];
    const entry = { ...attribution, readings: readings.filter((each) => each !== undefined) };
    expect([isNotable(attribution), isNotable(entry)]).toEqual([true, false]);
  });

  test('who is cited counts only where articles stand on different rungs', () => {
    const [first] = attribution.readings;
    const alike = {
      ...attribution,
      readings: first === undefined ? [] : [first, { ...first, key: 'other' }],
    };
    expect(isNotable(attribution)).toBe(true);
    expect(isNotable(alike)).toBe(false);
  });

  test('names that can stand for each other do not count, other differences do', () => {
    expect(isNotable({ ...certainty, kind: 'name' })).toBe(false);
    expect(isNotable({ ...certainty, kind: 'name', compatible: false })).toBe(true);
    expect(isNotable(certainty)).toBe(true);
    expect(isNotable({ ...certainty, differs: false })).toBe(false);
  });

  test('a “not” is no word that makes a claim less sure', () => {
    const [first] = certainty.readings;
    const negated = first?.kind === 'certainty' ? { ...first, negations: [makeSpan(a, 'open')] } : first;
    expect(negated && toReadingSpans(negated)).toEqual([makeSpan(a, 'may')]);
  });

  test('a reading that rests on the lack of words has no spans', () => {
    expect(certainty.readings.map((reading) => toReadingSpans(reading).length)).toEqual([1, 0, 1]);
  });
});
