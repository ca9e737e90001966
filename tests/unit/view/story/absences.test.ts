import { describe, expect, test } from 'vitest';
import { toAbsenceView } from '../../../../src/view/story/absences.ts';
import { makeArticle, makeClaim, makePassage } from '../../../build/comparison.ts';

const CLAIM = 'A boat sank.';
const NEAR = 'A boat was seen.';
const [a, b] = [makeArticle('a', [CLAIM]), makeArticle('b', [NEAR])];

/** What is said of a claim in an article where a sentence with some probability says it. */
function look(score: number | null, isPublished = true) {
  const claim = makeClaim([makePassage(a, CLAIM)], { id: 'c1', of: 2 });
  const near = { article: b.id, start: 0, end: NEAR.length, exact: NEAR };
  return toAbsenceView(
    {
      ...claim,
      coverage: { ...claim.coverage, perhaps: [b.id] },
      absences: [
        { article: b.id, nearest: isPublished ? near : null, reason: 'both have “boat”', within: null },
      ],
      possiblyRelated: isPublished && score !== null ? [{ ...near, score }] : [],
    },
    b.id,
    'story',
  );
}

describe('an article of which it is unclear whether it has a claim', () => {
  test('has its sentence printed with the words that both have, and no guess whether it says the claim', () => {
    expect(look(0.176)).toMatchObject({
      state: 'perhaps',
      place: { start: 0, end: NEAR.length },
      reason: 'both have “boat”',
    });
  });

  test('is said to be counted where another claim set the sentence beside this one', () => {
    expect(look(0).reason).toBe('counted under another claim');
  });

  test('has nothing printed where the sentence is not published', () => {
    const reason = 'its words are not published';
    expect(look(0.176, false)).toEqual({ state: 'perhaps', place: null, reason, href: null });
  });

  test('has nothing printed where no sentence is near enough', () => {
    const reason = 'no sentence near enough to show';
    expect(look(null)).toEqual({ state: 'perhaps', place: null, reason, href: null });
  });
});
