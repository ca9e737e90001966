import { expect, test } from 'vitest';
import { compareStory } from '../../../src/compare/story.ts';
import type { AlignedClaim } from '../../../src/model/alignment.ts';
import { ComparisonSchema } from '../../../src/model/comparison.ts';
import { toClaimId } from '../../../src/model/ids.ts';
import { makeClaim, makePassage, makeSettings } from '../../build/aligned-claim.ts';
import { makeArticle } from '../../build/annotated-article.ts';

const a = makeArticle({
  id: 'a',
  file: 'articles/a.txt',
  text: 'The quay will be repaired within ten days. Boats lie at the old pier.',
  outlet: { text: 'The Tidings', start: 0, end: 3 },
});
const b = makeArticle({
  id: 'b',
  text: 'Repairs of the quay take ten days. A market with forty stalls, music and tea was held on Sunday.',
  credit: { text: 'Wire', start: 0, end: 4 },
});
const repair = makeClaim(
  [
    makePassage(b, 'Repairs of the quay take ten days.'),
    makePassage(a, 'The quay will be repaired within ten days.'),
  ],
  {},
);
const market = makeClaim([makePassage(b, 'A market with forty stalls, music and tea was held on Sunday.')], {
  nearest: [
    {
      article: 'a',
      span: { start: 43, end: 69 },
      score: 0.01,
      parts: 0,
      likeliest: 0,
      reason: 'only “the” is shared',
    },
  ],
});
const boats = makeClaim([makePassage(a, 'Boats lie at the old pier.')], {
  nearest: [{ article: 'b', span: null, score: 0, parts: 0, likeliest: 0, reason: 'nothing is shared' }],
});

const compare = (settings: Record<string, unknown> = {}, claims: AlignedClaim[] = [market, repair, boats]) =>
  compareStory({
    id: 'harbour',
    settings: makeSettings(settings),
    articles: [a, b],
    entities: [],
    alignment: { claims, sharedWording: [], otherOccasions: ['b'] },
    diagnostics: [],
  });

test('a comparison is valid by its schema', () => {
  expect(ComparisonSchema.safeParse(compare()).error).toBeUndefined();
});

test('claims stand in the order of their first passages, whatever the order they came in', () => {
  const labels = (claims: AlignedClaim[]) =>
    compare({}, claims).claims.map((claim) => claim.passages[0]?.exact);
  const expected = [
    'The quay will be repaired within ten days.',
    'Boats lie at the old pier.',
    'A market with forty stalls, music and tea was held on Sunday.',
  ];
  expect(labels([market, repair, boats])).toEqual(expected);
  expect(labels([boats, market, repair])).toEqual(expected);
});

test('a claim is identified by its first article and its first words there', () => {
  expect(compare().claims[0]?.id).toBe(toClaimId('a', 'The quay will be repaired within ten days.'));
});

test('two claims that start with the same words have different ids', () => {
  const ids = compare({}, [boats, boats]).claims.map((claim) => claim.id);
  expect(new Set(ids).size).toBe(2);
});

test('an article that may report another occasion stands apart: every claim is counted among the others, and it is named where it has one', () => {
  expect(compare().claims.map((claim) => claim.coverage)).toEqual([
    { count: 2, of: 1, apart: ['b'], agreeing: 2, also: [], perhaps: [], kind: 'everywhere' },
    { count: 1, of: 1, apart: [], agreeing: 1, also: [], perhaps: [], kind: 'only-here' },
    { count: 1, of: 1, apart: ['b'], agreeing: 1, also: [], perhaps: [], kind: 'only-here' },
  ]);
});

test('each article without a passage has an absence, with the nearest words or without', () => {
  expect(compare().claims.map((claim) => claim.absences)).toEqual([
    [],
    [{ article: 'b', nearest: null, reason: 'nothing is shared', within: null }],
    [
      {
        article: 'a',
        nearest: { start: 43, end: 69, exact: 'Boats lie at the old pier.' },
        reason: 'only “the” is shared',
        within: null,
      },
    ],
  ]);
});

test('an article is labelled by the editor, else by its outlet, else by its letter, and never by a credit', () => {
  const labels = (settings = {}) =>
    compare(settings).articles.map((article) => `${article.letter} ${article.label}`);
  expect(labels()).toEqual(['A The Tidings', 'B Article B']);
  expect(
    labels({ articles: { 'a.txt': { label: 'Tidings, first edition' }, 'b.txt': { outlet: 'Gazette' } } }),
  ).toEqual(['A Tidings, first edition', 'B Gazette']);
});

test('what the editor states of an article is marked as the editor’s', () => {
  const { articles } = compare({
    articles: {
      'b.txt': { outlet: 'Gazette', headline: 'Quay', published: '2025-01-02', url: 'https://example.org/q' },
    },
  });
  expect(articles[1]).toMatchObject({
    outlet: { text: 'Gazette', by: 'editor' },
    headline: { text: 'Quay', by: 'editor' },
    published: { text: '2025-01-02', date: '2025-01-02', by: 'editor' },
    url: 'https://example.org/q',
    publish: 'passages',
  });
});

test('a file name that is also a property of every object is no setting', () => {
  expect(compare({ articles: {} }).articles[0]?.rights).toBeNull();
});

test('the editor names a claim and puts it under a topic', () => {
  const id = toClaimId('b', 'A market with forty stalls, music and tea was held on Sunday.');
  const settings = {
    topics: [{ id: 'trade', title: 'Trade', question: 'What is sold?' }],
    claims: [{ id, label: 'The market', topic: 'trade' }],
  };
  expect(compare(settings).claims.find((claim) => claim.id === id)).toMatchObject({
    label: 'The market',
    labelBy: 'editor',
    topic: 'trade',
    topicBy: 'editor',
  });
});

test('days count from the story’s date only in articles on its occasion', () => {
  const dated = [a, b].map((article) => ({
    ...article,
    timeframes: [{ start: 0, end: 3, from: 0, to: 10 }],
  }));
  const { articles } = compareStory({
    id: 'harbour',
    settings: makeSettings(),
    articles: dated,
    entities: [],
    alignment: { claims: [], sharedWording: [], otherOccasions: ['b'] },
    diagnostics: [],
  });
  expect(articles.map((article) => article.timeframes)).toEqual([
    [{ start: 0, end: 3, from: 0, to: 10 }],
    [{ start: 0, end: 3 }],
  ]);
});
