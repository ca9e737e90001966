import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../src/annotate/article.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** What the headline of a text about Mayor Ada Cole reports: voice, source, content. */
function reports(headline: string): string[] {
  const text = `${headline}\nMayor Ada Cole spoke on Monday of the quay, which was safe.`;
  const article = makeArticle({ text, kinds: ['headline', 'paragraph'] });
  return annotateArticle(article, { date: null })
    .attributions.filter(({ content }) => content.start < headline.length)
    .map(
      ({ voice, source, content }) =>
        `${voice} | ${text.slice(source?.start, source?.end)} | ${text.slice(content.start, content.end)}`,
    );
}

describe('the one after the last colon of a headline, or after a comma at its end, says what precedes', () => {
  test.each([
    ['Two Boats Sank Off the Quay: Report', 'named | Report | Two Boats Sank Off the Quay'],
    ['Two boats sank off the quay: officials', 'unnamed | officials | Two boats sank off the quay'],
    ['The quay is safe: Ada Cole', 'named | Ada Cole | The quay is safe'],
    ['Pier: two boats sank: police', 'named | police | Pier: two boats sank'],
    [
      'Inquiries now involve 26 piers, says Harbour Office',
      'named | Harbour Office | Inquiries now involve 26 piers',
    ],
    ['Two boats sink off the quay, says Ada Cole', 'named | Ada Cole | Two boats sink off the quay'],
    ['Two boats sink off the quay, officials say', 'unnamed | officials | Two boats sink off the quay'],
    ['Two boats sink off the quay, Ada Cole says', 'named | Ada Cole | Two boats sink off the quay'],
  ])('%s', (headline, expected) => expect(reports(headline)).toContain(expected));

  test.each([
    'Two boats sank off the quay: the story',
    'Boats at the quay: how to count them',
    'In the storm of May, officials say',
    'When boats sink at night, officials say',
  ])('but not: %s', (headline) => expect(reports(headline)).toEqual([]));
});

describe('the one before the colon of a headline says what follows', () => {
  test.each([
    ['Ada Cole: The Quay Is Safe', 'named | Ada Cole | The Quay Is Safe'],
    ['Mayor Cole: no new pier this year', 'named | Mayor Cole | no new pier this year'],
    ['Police: Two boats sank', 'named | Police | Two boats sank'],
    ['Officials: no new pier', 'unnamed | Officials | no new pier'],
    ['Report: Port Hid Cracks', 'named | Report | Port Hid Cracks'],
  ])('%s', (headline, expected) => expect(reports(headline)).toContain(expected));

  test.each(['Harbour storm: two boats sink', 'Oldport: a town waits', 'What we know: the quay'])(
    'but not of a topic: %s',
    (headline) => expect(reports(headline)).toEqual([]),
  );
});
