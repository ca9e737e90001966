import { describe, expect, test } from 'vitest';
import { NO_MARKS } from '../../../../src/view/story/label-marks.ts';
import { describeClaim, toClaimTitle, toPageTitle } from '../../../../src/view/topic/claim-head.ts';
import { toTopicClaimView } from '../../../../src/view/topic/topic.ts';
import { harbour } from '../../../build/harbour.ts';

const passage = { article: 'a', letter: 'A', start: 0, end: 9 };
const label = {
  text: 'The ferry resumes',
  before: false,
  after: false,
  speaker: null,
  named: null,
  claimed: null,
  context: null,
  under: null,
  marks: NO_MARKS,
  passage,
};

describe('the title of a claim’s page', () => {
  test.each([
    ['begins with its words', label, '“The ferry resumes”'],
    ['says that words are left out before', { ...label, text: 'the ferry resumes' }, '“… the ferry resumes”'],
    [
      'says that they go on from a sentence before',
      { ...label, context: { start: 0, end: 9, exact: 'Pilots strike.', gap: false } },
      '“… The ferry resumes”',
    ],
    ['says who is cited', { ...label, speaker: 'Ines Okafor' }, 'Ines Okafor: “The ferry resumes”'],
    [
      'says whom “he” means, as nobody’s words',
      { ...label, text: 'He closed the ferry', named: 'he = Bo Mills' },
      '“He closed the ferry” [he = Bo Mills]',
    ],
    [
      'counts only the words that the claim speaks of',
      { ...label, text: 'The ferry resumes, he said, on Monday', claimed: { start: 19, end: 37 } },
      '“… he said, on Monday”',
    ],
    ['sets no marks round the editor’s words', { ...label, passage: null }, 'The ferry resumes'],
  ])('%s', (_name, own, title) => {
    expect(toClaimTitle({ label: own })).toBe(title);
  });
});

test.each([
  ['gull', 'Article three: “A gull watched the harbour.”'],
  ['ferry', '“The ferry resumes within 7 to 10 days”'],
])('the title of a page names the article where one alone has the claim: %s', (id, title) => {
  const claim = harbour.claims.find((each) => each.id === id);
  expect(claim && toPageTitle(toTopicClaimView(claim, harbour, undefined))).toBe(title);
});

test('the description of a claim says who reports it, in what they differ, and where it was not found', () => {
  const describe = (id: string) => {
    const claim = harbour.claims.find((each) => each.id === id);
    if (claim === undefined) throw new Error('the test story has changed');
    return describeClaim(toTopicClaimView(claim, harbour, undefined));
  };
  expect(describe('ferry')).toBe(
    '“The ferry resumes within 7 to 10 days”: in 2 of 2 articles, and A apart (A, B and C), in their own words. They differ in time and who says it.',
  );
  expect(describe('gull')).toBe(
    '“A gull watched the harbour.”: in 1 of 2 articles (C), in their own words. Not found in B; may report another occasion: A.',
  );
});
