import { describe, expect, test } from 'vitest';
import { formatTellings, toSharedSpans, toSharedWordingView } from '../../../src/view/pair/shared-wording.ts';
import { toClaimStrips, toTopicProminence } from '../../../src/view/story/prominence.ts';
import { toPlaces, toStretches } from '../../../src/view/text/places.ts';
import { formatRange } from '../../../src/view/text/timeframe-range.ts';
import { makeArticle, makeClaim, makeComparison, makePassage, makeSpan } from '../../build/comparison.ts';

const a = makeArticle('one', [
  { kind: 'headline', sentences: ['Fire closes'] },
  { kind: 'furniture', sentences: ['Also read'] },
  'The old harbour',
  'is shut down ok',
]);
const b = makeArticle('two', ['The old harbour is open.']);

describe('places', () => {
  test('a place is named as a reader counts: paragraphs without headline and furniture', () => {
    const spans = [makeSpan(a, 'Fire'), makeSpan(a, 'shut')];
    expect(toPlaces(a, spans)).toEqual([
      { label: 'headline', paragraph: null, sentence: 's1' },
      { label: 'paragraph 2 of 2', paragraph: 2, sentence: 's3' },
    ]);
  });

  test('furniture takes no room and is no place', () => {
    expect(toPlaces(a, [makeSpan(a, 'Also read')])).toEqual([]);
    expect(toStretches(a, [makeSpan(a, 'Also read')])).toEqual({ stretches: [], ratio: 0 });
  });

  test('stretches are parts of the words that are read, overlaps counted once', () => {
    const { stretches, ratio } = toStretches(a, [makeSpan(a, 'is shut'), makeSpan(a, 'shut down ok')]);
    expect(stretches).toEqual([{ from: 26 / 41, to: 1 }]);
    expect(ratio).toBeCloseTo(15 / 41);
  });
});

describe('prominence', () => {
  test('a topic has a strip for each article, also for one that has nothing of it', () => {
    const claims = [makeClaim([makePassage(a, 'Fire closes')], { of: 2, topic: 'fire' })];
    const topics = [
      { id: 'fire', title: 'The fire', question: '?' },
      { id: 'empty', title: 'Nothing', question: '?' },
    ];
    const rows = toTopicProminence(makeComparison([a, b], { claims, topics }));
    expect(rows.map(({ label, strips }) => [label, strips.map(({ share, path }) => [share, path])])).toEqual([
      [
        'The fire',
        [
          ['27 %', 'M0 0h268'],
          ['', ''],
        ],
      ],
    ]);
  });
});

describe('a claim in its articles', () => {
  test('has a strip for each, with the place in words', () => {
    const claim = makeClaim([makePassage(a, 'is shut down ok')], { of: 2 });
    const strips = toClaimStrips(makeComparison([a, b], { claims: [claim] }), claim);
    expect(strips.map(({ places, share }) => [places.map(({ label }) => label), share])).toEqual([
      [['paragraph 2 of 2'], '37 %'],
      [[], ''],
    ]);
  });

  test.each([
    [100, '5 %'],
    [300, '2 %'],
    [400, '1 %'],
    [1200, 'under 1 %'],
    [9000, 'under 1 %'],
  ])('beside %i letters five say how much of the text they are: %s', (length, share) => {
    const long = makeArticle('long', ['Gulls', 'x'.repeat(length - 5)]);
    const claim = makeClaim([makePassage(long, 'Gulls')], { of: 1 });
    const strips = toClaimStrips(makeComparison([long], { claims: [claim] }), claim);
    expect(strips.map((strip) => strip.share)).toEqual([share]);
  });
});

describe('shared wording', () => {
  const run = { aStart: 0, aEnd: 15, bStart: 0, bEnd: 15 };
  const sharedWording = [{ a: 'two', b: 'one', ratio: 0.412, runs: [{ ...run, bStart: 22, bEnd: 37 }] }];
  const view = toSharedWordingView(makeComparison([a, b], { sharedWording }));

  test('says how much two articles share, and never that one has it from the other', () => {
    expect(view.findPair('two', 'one')?.sentence).toBe(
      'A and B share 41 % of their words in runs of six or more (quoted words and stock phrases left out, names not counted).',
    );
    expect(view.findPair('one', 'one')).toBeUndefined();
  });

  test('gives the run as each article sets it, whichever the data names first', () => {
    expect(view.shared[0]?.runs).toEqual([
      {
        a: { start: 22, end: 37, words: 'The old harbour' },
        b: { start: 0, end: 15, words: 'The old harbour' },
      },
    ]);
    expect(toSharedSpans(sharedWording, 'one', 'three')).toEqual({ left: [], right: [] });
  });

  test('articles that mostly share their wording count as one telling', () => {
    const articles = ['one', 'two', 'three'].map((id, index) => ({ id, letter: 'ABC'.charAt(index) }));
    expect(formatTellings(articles, [['one', 'three'], ['two']])).toBe(
      'Three articles, two tellings. A and C mostly share their wording and count as one.',
    );
    expect(formatTellings(articles.slice(0, 1), [['one']])).toBe('One article.');
    expect(formatTellings(articles.slice(0, 2), [['one'], ['two']])).toBe(
      'Two articles, which do not mostly share their wording.',
    );
    expect(formatTellings(articles, [['one'], ['two'], ['three']])).toBe(
      'Three articles, of which no two mostly share their wording.',
    );
    expect(
      formatTellings(
        [...articles, { id: 'four', letter: 'D' }],
        [
          ['one', 'three'],
          ['two', 'four'],
        ],
      ),
    ).toBe('Four articles, two tellings. A and C, B and D mostly share their wording and count as one each.');
  });
});

describe('timeframes in words', () => {
  test.each([
    [{ from: 7, to: 10 }, '7 to 10 days'],
    [{ to: 10 }, 'at most 10 days'],
    [{ to: 1 }, 'at most 1 day'],
    [{ to: '2025-08-18' }, 'up to 2025-08-18'],
    [{ from: -3, to: -3 }, '3 days before'],
    [{ from: 0, to: 0 }, 'the same day'],
    [{ from: '2025-08-18' }, 'from 2025-08-18 on'],
    [{}, ''],
  ])('%j', (range, words) => {
    expect(formatRange(range)).toBe(words);
  });

  test('what is to be within a range of days is bounded from above alone', () => {
    expect(formatRange({ from: 3, to: 5 }, 'within 3–5 days')).toBe('at most 3 to 5 days');
    expect(formatRange({ from: 7, to: 10 }, 'from 7 to 10 days on')).toBe('7 to 10 days');
  });
});
