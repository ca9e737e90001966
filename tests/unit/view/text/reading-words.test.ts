import { describe, expect, test } from 'vitest';
import type { ApparatusEntry } from '../../../../src/model/comparison.ts';
import { toReadingSpans } from '../../../../src/model/reading-spans.ts';
import { isNotable, toDifferences } from '../../../../src/view/text/reading-words.ts';
import { toWitnesses } from '../../../../src/view/text/witnesses.ts';
import { makeArticle, makeComparison, makeSpan } from '../../../build/comparison.ts';

const a = makeArticle('one', ['According to Miller the harbour may open.']);
const b = makeArticle('two', ['The harbour opens.']);
const c = makeArticle('three', ['The harbour may open.']);
const story = makeComparison([a, b, c]);
const witnesses = toWitnesses(story);
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
    const [difference] = toDifferences([attribution], witnesses, story);
    expect(difference?.readings[0]).toMatchObject({ quoted: ['According to', 'Miller'], says: null });
  });

  test('in ours where an article has none', () => {
    const [difference] = toDifferences([attribution], witnesses, story);
    expect(difference?.readings[1]).toMatchObject({ quoted: [], says: 'the article itself' });
  });

  test('articles of equal words stand together', () => {
    const [difference] = toDifferences([certainty], witnesses, story);
    expect(
      difference?.readings.map(({ articles, quoted }) => [articles.map(({ letter }) => letter), quoted]),
    ).toEqual([
      [['A', 'C'], ['may']],
      [['B'], []],
    ]);
  });

  test('respects in which they agree are left out', () => {
    expect(toDifferences([{ ...attribution, differs: false }], witnesses, story)).toEqual([]);
  });

  test('who is cited counts wherever the comparison says that articles cite others', () => {
    expect(isNotable(attribution)).toBe(true);
    expect(isNotable({ ...attribution, compatible: true })).toBe(true);
    expect(isNotable({ ...attribution, differs: false })).toBe(false);
  });

  test('a reading that is in doubt is not told', () => {
    const [first, ...others] = attribution.readings;
    const doubtful = first?.kind === 'attribution' ? [{ ...first, doubtful: true }, ...others] : [];
    const told = toDifferences([{ ...attribution, readings: doubtful }], witnesses, story)[0]?.readings
      .length;
    expect(told).toBe(others.length);
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
