import { expect, test } from 'vitest';
import { findEmptyTopics, withNearestClaims } from '../../../../src/compare/topics/nearest-claims.ts';
import { makeArticle, makeClaim, makeComparison, makePassage } from '../../../build/comparison.ts';

const SENTENCES = [
  'Tickets cost the same.',
  'Drivers stay away.',
  'Buses ran late.',
  'Rain fell.',
  'Gulls sat on wires.',
];

/** What an encoder would read in them: a direction in a plane, as the angle to the question’s, in degrees. */
const ANGLES = [10, 50, 30, 20, 90];

const toVector = (degrees: number): Float32Array => {
  const angle = (degrees * Math.PI) / 180;
  return Float32Array.of(Math.cos(angle), Math.sin(angle));
};

/** The claims offered for a question under which none of five stands. */
function offer(uncounted: readonly string[] = []): readonly string[] | undefined {
  const article = makeArticle('a', SENTENCES);
  const claims = SENTENCES.map((words, index) => {
    const passage = makePassage(article, words);
    const isOut = uncounted.includes(`c${index}`);
    return { ...makeClaim([passage], { id: `c${index}`, of: 1 }), uncounted: isOut ? [passage.id] : [] };
  });
  const topics = [{ id: 'fares', title: 'Fares', question: 'Will it cost more?' }];
  const comparison = makeComparison([article], { topics, claims });
  const vectors = [{ sentences: ANGLES.map(toVector), parts: new Map() }];
  return withNearestClaims(comparison, [{ topic: 'fares', vector: toVector(0) }], vectors).topics[0]?.nearest;
}

test('a question that no claim answers gets the three nearest in meaning, the nearest first', () => {
  expect(offer()).toEqual(['c0', 'c3', 'c2']);
});

test('a claim of which no passage counts is not offered, nor one that has nothing to do with the question', () => {
  expect(offer(['c3'])).toEqual(['c0', 'c2', 'c1']);
  expect(offer(['c0', 'c1', 'c2'])).toEqual(['c3']);
});

test('a topic is empty where no claim under it counts', () => {
  const article = makeArticle('a', SENTENCES);
  const topics = ['full', 'open', 'bare'].map((id) => ({ id, title: id, question: `${id}?` }));
  const [one, other] = [SENTENCES[0] ?? '', SENTENCES[1] ?? ''].map((words) => makePassage(article, words));
  if (one === undefined || other === undefined) throw new Error('two sentences make two passages');
  const claims = [
    makeClaim([one], { id: 'c0', of: 1, topic: 'full' }),
    { ...makeClaim([other], { id: 'c1', of: 1, topic: 'open' }), uncounted: [other.id] },
  ];
  const empty = findEmptyTopics(makeComparison([article], { topics, claims }));
  expect(empty.map(({ id }) => id)).toEqual(['open', 'bare']);
});
