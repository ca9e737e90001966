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
      possiblyRelated: isPublished && score !== null ? [{ ...near, score }] : [],
    },
    b.id,
    'story',
    heading,
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

  test('has nothing printed where the sentence is not published', () => {
    const reason = 'its words are not published';
    expect(look(0.176, false, { reason: '' })).toEqual({ state: 'perhaps', place: null, reason, href: null });
  });

  test('is not said to have words withheld where no sentence was ever near', () => {
    const reason = 'no sentence of this article was found near the claim';
    expect(look(0.176, false, { reason }).reason).toBe('no sentence near enough to show');
  });

  test('has nothing printed where no sentence is near enough', () => {
    const reason = 'no sentence near enough to show';
    expect(look(null)).toEqual({ state: 'perhaps', place: null, reason, href: null });
  });
});
