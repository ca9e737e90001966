import { expect, test } from 'vitest';
import { AIM_PRECISION, toCards, toOutlook } from '../../../src/desk/cards.ts';
import { describeChange } from '../../../src/desk/changes.ts';
import { makeArticle, makeClaim, makeComparison, makePassage } from '../../build/comparison.ts';

const a = makeArticle('one', ['The quay is closed.', 'The pier is open.', 'Boats leave.']);
const b = makeArticle('two', ['The quay was shut.', 'The pier may open.', 'Ships sail.']);
const c = makeArticle('three', ['Quay shut.']);

function linked(left: string, right: string, score: number, by: 'rule' | 'editor' = 'rule') {
  const passages = [makePassage(a, left), makePassage(b, right)];
  const [first, second] = passages;
  const link = {
    a: first?.id ?? '',
    b: second?.id ?? '',
    score,
    reasons: [{ kind: 'rare-word' as const, text: 'both use “quay”' }],
    by,
    agreement: 'open' as const,
  };
  return { ...makeClaim(passages, { id: `c${left.length}${right.length}`, of: 2 }), links: [link] };
}

const story = (...scores: number[]) =>
  makeComparison([a, b], {
    claims: scores.map((score, index) =>
      linked(
        ['The quay is closed.', 'The pier is open.', 'Boats leave.'][index] ?? '',
        ['The quay was shut.', 'The pier may open.', 'Ships sail.'][index] ?? '',
        score,
      ),
    ),
  });

test('the least sure link comes first', () => {
  expect(toCards(story(0.97, 0.55, 0.8), []).map(({ a: { words } }) => words)).toEqual([
    'The pier is open.',
    'Boats leave.',
    'The quay is closed.',
  ]);
});

test('two claims that may be one are asked about whole, and those that would show most come first', () => {
  const comparison = makeComparison([a, b], {
    claims: [
      linked('The quay is closed.', 'The quay was shut.', 0.9),
      makeClaim([makePassage(a, 'Boats leave.')], { id: 'boats', of: 2 }),
      makeClaim([makePassage(b, 'Ships sail.')], { id: 'ships', of: 2 }),
    ],
  });
  const propose = (left: string, right: string, score: number, gain: number) => ({
    a: { ...makePassage(a, left) },
    b: { ...makePassage(b, right) },
    score,
    gain,
  });
  const cards = toCards(comparison, [
    propose('Boats leave.', 'Ships sail.', 0.5, 1),
    propose('The quay is closed.', 'Ships sail.', 0.4, 1.2),
    propose('The pier is open.', 'Ships sail.', 0.4, 2),
  ]).filter(({ stack }) => stack === 'missing');
  expect(cards.map((card) => [card.a.words, card.b.words, card.a.beside.map(({ words }) => words)])).toEqual([
    ['The quay is closed.', 'Ships sail.', ['The quay was shut.']],
    ['Boats leave.', 'Ships sail.', []],
  ]);
});

test('of a question that was found twice the one that would show more is asked, the first where both show as much', () => {
  const comparison = makeComparison([a, b], {
    claims: [
      makeClaim([makePassage(a, 'Boats leave.')], { id: 'boats', of: 2 }),
      makeClaim([makePassage(b, 'Ships sail.')], { id: 'ships', of: 2 }),
    ],
  });
  const ends = { a: makePassage(a, 'Boats leave.'), b: makePassage(b, 'Ships sail.') };
  const scoresOf = (...gains: number[]) =>
    toCards(
      comparison,
      gains.map((gain, index) => ({ ...ends, score: 0.4 + index / 10, gain })),
    ).map(({ score }) => score);
  expect([scoresOf(1, 2), scoresOf(2, 1), scoresOf(1, 1)]).toEqual([[0.5], [0.4], [0.4]]);
});

test('a link whose end leaves a claim with much that is right is worth no decision', () => {
  const passages = [
    makePassage(a, 'The quay is closed.'),
    makePassage(b, 'The quay was shut.'),
    makePassage(c, 'Quay shut.'),
  ];
  const [first, second, third] = passages.map(({ id }) => id);
  const link = (left: string | undefined, right: string | undefined, score: number) => ({
    a: left ?? '',
    b: right ?? '',
    score,
    reasons: [],
    by: 'rule' as const,
    agreement: 'open' as const,
  });
  const claim = {
    ...makeClaim(passages, { id: 'quay', of: 3 }),
    links: [link(first, second, 0.3), link(first, third, 0.99), link(second, third, 0.99)],
  };
  const values = toCards(makeComparison([a, b, c], { claims: [claim] }), []).map(({ value }) => value);
  expect(values[0]).toBeLessThan(0.1);
});

test('every third card is judged without a score', () => {
  expect(toCards(story(0.97, 0.55, 0.8), []).map(({ score }) => score)).toEqual([0.55, 0.8, null]);
});

test('the count-down says how many of the weakest links are to be judged', () => {
  expect(toOutlook(story(0.9, 0.6, 0.9))).toMatchObject({ decisionsLeft: 2 });
  expect(toOutlook(story(0.99, 0.96)).decisionsLeft).toBe(0);
  expect(toOutlook(story(AIM_PRECISION)).decisionsLeft).toBe(0);
  expect(toOutlook(story(AIM_PRECISION - 0.01)).decisionsLeft).toBe(1);
  expect(toOutlook(makeComparison([a, b], {}))).toEqual({ expectedPrecision: 1, decisionsLeft: 0 });
});

test('an answer makes the outlook no worse: passages that the editor joined are as sure as the surest of them', () => {
  const passages = [
    makePassage(a, 'The quay is closed.'),
    makePassage(b, 'The quay was shut.'),
    makePassage(c, 'Quay shut.'),
  ];
  const [first, second, third] = passages.map(({ id }) => id);
  const link = (from: string | undefined, to: string | undefined, score: number, by: 'rule' | 'editor') => ({
    a: from ?? '',
    b: to ?? '',
    score,
    reasons: [],
    by,
    agreement: 'open' as const,
  });
  const toStory = (...links: ReturnType<typeof link>[]) =>
    makeComparison([a, b, c], { claims: [{ ...makeClaim(passages, { id: 'c1', of: 3 }), links }] });
  const proposed = toOutlook(toStory(link(first, second, 0.9, 'rule')));
  const joined = toStory(
    link(first, second, 0.9, 'rule'),
    link(second, third, 1, 'editor'),
    link(first, third, 0.2, 'rule'),
  );
  expect(proposed.expectedPrecision).toBe(0.9);
  expect(toOutlook(joined).expectedPrecision).toBeCloseTo((0.9 + 1 + 0.9) / 3);
  const all = toStory(
    link(first, second, 1, 'editor'),
    link(second, third, 1, 'editor'),
    link(first, third, 0.2, 'rule'),
  );
  expect(toOutlook(all)).toEqual({ expectedPrecision: 1, decisionsLeft: 0 });
});

test('a link of the editor’s is no card and counts as right', () => {
  const comparison = makeComparison([a, b], {
    claims: [linked('The quay is closed.', 'The quay was shut.', 0.4, 'editor')],
  });
  expect(toCards(comparison, [])).toEqual([]);
  expect(toOutlook(comparison).expectedPrecision).toBe(1);
});

test.each([
  [{ claimsBefore: 2, claimsAfter: 1, otherLinks: 0 }, '2 claims become 1'],
  [{ claimsBefore: 1, claimsAfter: 2, otherLinks: 1 }, '1 claim becomes 2; one other link moves'],
  [{ claimsBefore: 1, claimsAfter: 1, otherLinks: 3 }, '1 claim changes; 3 other links move'],
  [{ claimsBefore: 0, claimsAfter: 0, otherLinks: 0 }, 'no claim changes'],
])('a change is told in words: %o', (change, words) => {
  expect(describeChange(change)).toBe(words);
});

test('cards of one worth stand in the order of their words, whichever was found first', () => {
  const worth = (...order: number[]) => {
    const all = story(0.6, 0.6, 0.6).claims;
    const claims = order.flatMap((index) => all[index] ?? []);
    return toCards(makeComparison([a, b], { claims }), []).map(({ a: { words } }) => words);
  };
  expect(worth(2, 0, 1)).toEqual(worth(0, 1, 2));
  expect(worth(0, 1, 2)).toEqual(['Boats leave.', 'The pier is open.', 'The quay is closed.']);
});
