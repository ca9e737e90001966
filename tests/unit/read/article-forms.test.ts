import { describe, expect, test } from 'vitest';
import { readWords, toKinds, toProblems, toWordsOf } from '../../build/article-file.ts';

const HEADLINE = 'Quillmouth closes north quay for eleven weeks';
const LEAD =
  'The harbour council of Quillmouth voted on Monday to close the north quay for eleven weeks, after divers found cracks in four of its oldest piles.';
const END =
  'The work will cost about 2.4 million crowns, and half of it will be paid by the county of Eastmere.';
const OTHER =
  'Fishermen in Quillmouth said on Tuesday that they would block the harbour with their boats if the council does not open the south quay.';

const join = (...lines: string[]): string => lines.join('\n\n');

describe('notes of the editors', () => {
  test.each([
    'CORRECTION: An earlier version of this article said that five piles were cracked. It is four.',
    'Correction March 15, 2026: The work costs 2.4 million crowns, not 2.4 billion.',
    'This article was amended on 15 March 2026 to correct the cost.',
    'An earlier version of this story said that the quay was closed for a year.',
    'Editor’s note: This story has been updated with a comment of the mayor.',
    'UPDATED: Adds comment of the mayor.',
  ])('are a block of their own kind: %s', (note) => {
    const article = readWords(join(HEADLINE, LEAD, END, note));
    expect(toWordsOf(article, 'correction')).toEqual([note]);
    expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, END]);
  });

  test('stay text where they report news', () => {
    const update =
      'UPDATE: The mayor said on Monday night that the quay may open a week earlier than planned.';
    expect(toWordsOf(readWords(join(HEADLINE, LEAD, update)), 'paragraph')).toEqual([LEAD, update]);
  });
});

test('an agency’s slug and its note of what is new are parted from the head', () => {
  const article = readWords(
    join(
      `UPDATE 2-${HEADLINE}`,
      '(Adds comment from union, background)',
      `QUILLMOUTH, Aug 18 (Reuters) - ${LEAD}`,
      END,
    ),
  );
  expect(article.headline?.text).toBe(HEADLINE);
  expect([article.dateline?.text, article.credit?.text]).toEqual([
    'QUILLMOUTH, Aug 18 (Reuters) -',
    'Reuters',
  ]);
  expect(toKinds(article).slice(0, 3)).toEqual([
    ['furniture', 'UPDATE 2-'],
    ['headline', HEADLINE],
    ['correction', '(Adds comment from union, background)'],
  ]);
  for (const headline of ['COVID-19 closes quay of Quillmouth', 'ANC-led council closes quay of Quillmouth'])
    expect(readWords(join(headline, LEAD, END)).headline?.text).toBe(headline);
});

describe('several articles in one text', () => {
  const second = (...head: string[]): string[] =>
    toProblems(
      join(HEADLINE, 'By Ada Stone', LEAD, END, 'Fishermen protest against closing of quay', ...head, OTHER),
    ).filter((problem) => problem.includes('several-articles'));

  test('are refused where the second has a byline and a date of its own', () => {
    const problem =
      '9:1 error read:several-articles A second article begins here, with “Fishermen protest against closing of quay”; a file holds one article';
    expect(second('By Milo Hart', '15 March 2026')).toEqual([problem]);
    expect(second('By Milo Hart, 15 March 2026')).toEqual([problem]);
  });

  test('are asked about where the second has a byline alone, and not at all where it has none', () => {
    expect(second('By Milo Hart')).toEqual([
      '9:1 warning read:several-articles A second article may begin here, with “Fishermen protest against closing of quay”',
    ]);
    expect(second()).toEqual([]);
  });

  test('are refused where a download numbers them', () => {
    const text = join('Document 1 of 2', HEADLINE, LEAD, END, 'Document 2 of 2', 'Fishermen protest', OTHER);
    expect(toProblems(text).filter((problem) => problem.includes('error'))).toEqual([
      '9:1 error read:several-articles A second article begins here, with “Document 2 of 2”; a file holds one article',
    ]);
  });

  test('are none in a live file, whose entries have times', () => {
    const article = readWords(
      join(HEADLINE, '18:42', 'Mayor says more', LEAD, '9h ago', 'Council votes', 'By Milo Hart', OTHER),
    );
    expect(toWordsOf(article, 'time')).toEqual(['18:42', '9h ago']);
    expect(toWordsOf(article, 'crosshead')).toEqual(['Mayor says more', 'Council votes']);
  });
});
