import { describe, expect, test } from 'vitest';
import { toAbsenceView } from '../../../../src/view/story/absences.ts';
import { makeArticle, makeClaim, makePassage } from '../../../build/comparison.ts';

const CLAIM = 'A boat sank.';
const NEAR = 'A boat was seen.';
const [a, b] = [makeArticle('a', [CLAIM]), makeArticle('b', [NEAR])];

/** What is said of a claim in an article where a sentence with some probability says it. */
function look(score: number, isPublished = true) {
  const claim = makeClaim([makePassage(a, CLAIM)], { id: 'c1', of: 2 });
  const near = { article: b.id, start: 0, end: NEAR.length, exact: NEAR };
  return toAbsenceView(
    {
      ...claim,
      coverage: { ...claim.coverage, perhaps: [b.id] },
      absences: [{ article: b.id, nearest: near, reason: 'both have “boat”', within: null }],
      possiblyRelated: isPublished ? [{ ...near, score }] : [],
    },
    b.id,
    'story',
  );
}

describe('an article of which it is unclear whether it has a claim', () => {
  test('has its sentence printed with the word that it may not say the claim', () => {
    expect(look(0.176)).toMatchObject({
      state: 'perhaps',
      place: { start: 0, end: NEAR.length },
      reason: 'it may say the claim or not; most such sentences do not',
    });
  });

  test('is said to be counted where another claim set the sentence beside this one', () => {
    expect(look(0).reason).toBe('counted under another claim; whether it says this one, too, is not clear');
  });

  test('has nothing printed where the sentence is not published', () => {
    expect(look(0.176, false)).toEqual({ state: 'perhaps', place: null, reason: '', href: null });
  });
});
