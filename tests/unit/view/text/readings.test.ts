import { describe, expect, test } from 'vitest';
import type { ApparatusEntry, Claim, Reading } from '../../../../src/model/comparison.ts';
import {
  findCited,
  findOddReadings,
  isUnsourced,
  toClaimMarks,
  toWeights,
} from '../../../../src/view/text/readings.ts';
import { harbour } from '../../../build/harbour.ts';

const [, ferry] = harbour.claims;
if (ferry === undefined) throw new Error('the fixture has two claims');

const toTime = (article: string, key: string, start = 0): Reading => ({
  ...{ kind: 'timeframe', article, passage: `${article}:0-9`, key, start, end: start + 5 },
});
const toVoice = (article: string, key: string, voice: 'own' | 'named'): Reading => ({
  ...{ kind: 'attribution', article, passage: `${article}:0-9`, key, voice },
  ...{ source: null, cue: voice === 'own' ? null : { start: 3, end: 7 }, entity: null, via: null },
});
const toEntry = (kind: string, readings: readonly Reading[], differs = true): ApparatusEntry => ({
  ...{ kind, differs, compatible: false, readings: [...readings], without: [] },
});
const withEntries = (...apparatus: ApparatusEntry[]): Claim => ({ ...ferry, apparatus });

describe('readings stand apart', () => {
  const oddOf = (...keys: string[]): string[] =>
    findOddReadings(
      toEntry(
        'timeframe',
        keys.map((key, index) => toTime('abcdef'.charAt(index), key)),
      ),
    ).map(({ article }) => article);

  test('which do not share their key with more than half', () => {
    expect(oddOf('10', '10', '10', '12')).toEqual(['d']);
    expect(oddOf('10', '10', '12')).toEqual(['c']);
    expect(oddOf('10', '10', '12', '12')).toEqual(['a', 'b', 'c', 'd']);
    expect(oddOf('10', '11', '12')).toEqual(['a', 'b', 'c']);
  });

  test('all of them where the others give nothing, none where nothing differs', () => {
    expect(oddOf('10', '10')).toEqual(['a', 'b']);
    expect(findOddReadings(toEntry('timeframe', [toTime('a', '10'), toTime('b', '12')], false))).toEqual([]);
  });
});

describe('of a claim', () => {
  test('all words of an article that stand apart are marked, those of the others are not', () => {
    const readings = [toTime('a', '10'), toTime('b', '10'), toTime('c', '12'), toTime('c', '13', 20)];
    const marks = toClaimMarks(withEntries(toEntry('timeframe', [...readings, toTime('d', '10')])));
    expect([...marks]).toEqual([
      [
        'c',
        [
          { start: 0, end: 5, kind: 'timeframe' },
          { start: 20, end: 25, kind: 'timeframe' },
        ],
      ],
    ]);
  });

  test('all words that the articles differ in have a weight, and nothing else', () => {
    const entries = [
      toEntry('timeframe', [toTime('a', '10'), toTime('a', '11', 20), toTime('b', '10')]),
      toEntry('timeframe', [toTime('a', '12', 40)], false),
    ];
    const weights = toWeights(withEntries(...entries), harbour);
    const places = [...weights].map(([article, spans]) => [article, spans.map(({ start }) => start)]);
    expect(places).toEqual([
      ['a', [0, 20]],
      ['b', [0]],
    ]);
    expect(weights.get('a')?.every(({ weight }) => weight > 0)).toBe(true);
  });

  test('who is cited is known, and which article alone names no source', () => {
    const voices = [toVoice('a', 'x', 'named'), toVoice('b', 'x', 'named'), toVoice('c', 'own', 'own')];
    const claim = withEntries(toEntry('timeframe', [toTime('a', '10')]), toEntry('attribution', voices));
    expect(findCited(claim).map(({ article }) => article)).toEqual(['a', 'b', 'c']);
    expect(['a', 'b', 'c', 'd'].map((article) => isUnsourced(claim, article))).toEqual([
      ...[false, false, true, false],
    ]);
  });
});
