import { describe, expect, test } from 'vitest';
import { toAbsenceView } from '../../../../src/view/story/absences.ts';
import { makeArticle, makeClaim, makePassage } from '../../../build/comparison.ts';

const CLAIM = 'A boat sank.';
const NEAR = 'A boat was seen.';
const [a, b] = [makeArticle('a', [CLAIM]), makeArticle('b', [NEAR])];

/** What is said of a claim in an article where a sentence with some probability says it. */
function look(
  score: number | null,
  isPublished = true,
  { heading = CLAIM, reason = 'both have “boat”' } = {},
) {
  const claim = makeClaim([makePassage(a, CLAIM)], { id: 'c1', of: 2 });
  const near = { article: b.id, start: 0, end: NEAR.length, exact: NEAR };
  return toAbsenceView(
    {
      ...claim,
      coverage: { ...claim.coverage, perhaps: [b.id] },
      absences: [{ article: b.id, nearest: isPublished ? near : null, reason, within: null }],
      possiblyRelated: isPublished && score !== null ? [{ ...near, score, shown: true }] : [],
    },
    b.id,
    'story',
    heading,
  );
}

describe('an article in which a claim is left open', () => {
  test('has its sentence printed with the words that both have, and no guess whether it says the claim', () => {
    expect(look(0.176)).toMatchObject({
      state: 'open',
      place: { start: 0, end: NEAR.length },
      reason: 'both have “boat”',
    });
  });

  test('has no words named that the heading over it lacks', () => {
    const reason = 'both have “boat”, “sank” and “pilot”';
    const lookUnder = (heading: string) => look(0.476, true, { heading, reason }).reason;
    expect(lookUnder('A pilot’s boat')).toBe('both have “boat” and “pilot”');
    expect(lookUnder('A boat')).toBe('both have “boat”');
    expect(lookUnder('The ferry')).toBe('');
  });

  test('keeps what an editor says of it, whatever the heading', () => {
    const reason = 'kept apart by the editor: “boat” is another';
    expect(look(0.476, true, { heading: 'The ferry', reason }).reason).toBe(reason);
  });

  test('has nothing printed where no sentence is near enough, or its words are not published', () => {
    const reason = 'no sentence was counted, and the claim was not ruled out';
    expect(look(null)).toEqual({ state: 'open', place: null, reason, href: null });
    expect(look(0.676, false)).toEqual({ state: 'open', place: null, reason, href: null });
  });
});
