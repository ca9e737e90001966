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
    'Correction added March 15, 2026: The caption named the wrong pier.',
    'Correction at 14:20: The number of cracked piles is four, not five.',
    'An earlier entry gave the number of injured as 12; it is 14.',
    'In an earlier update, the number of injured was given as 12. The right number is 14.',
    'We earlier said that 12 people were hurt. The hospital counts 14.',
    'Earlier, we reported that five piles were cracked; the divers found four.',
    'A previous version of this live blog gave the wrong name of the mayor.',
  ])('are a block of their own kind: %s', (note) => {
    const article = readWords(join(HEADLINE, LEAD, END, note));
    expect(toWordsOf(article, 'correction')).toEqual([note]);
    expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, END]);
  });

  test('part an old figure from its correction in a live file, newest first or last', () => {
    const entries = [
      ['13:40', 'The fire at the north quay hurt 12 people, the port of Quillmouth said.'],
      ['14:05', 'The fire at the north quay hurt 14 people, the hospital of Quillmouth said.'],
      ['14:20', 'An earlier entry gave the number of injured as 12; it is 14.'],
    ];
    for (const order of [entries, entries.toReversed()]) {
      const article = readWords(join(HEADLINE, LEAD, ...order.flat()));
      expect(toWordsOf(article, 'correction')).toEqual([entries[2]?.[1]]);
      expect(toWordsOf(article, 'paragraph')).toEqual([
        LEAD,
        ...order.map(([, words]) => words).filter((words) => words !== entries[2]?.[1]),
      ]);
      expect(toWordsOf(article, 'crosshead')).toEqual([]);
      expect(toWordsOf(article, 'time')).toEqual(order.map(([time]) => time));
    }
  });

  test.each([
    'Earlier entries to the harbour were closed on Monday by the port of Quillmouth, too.',
    'We earlier hoped for a quick repair, the mayor of Quillmouth said on Monday evening.',
    'The previous council had planned to close the quay for a year, and was voted out.',
  ])('are not any words about what was before: %s', (words) => {
    expect(toWordsOf(readWords(join(HEADLINE, LEAD, words)), 'paragraph')).toEqual([LEAD, words]);
  });

  test('stay text where they report news', () => {
    const update =
      'UPDATE: The mayor said on Monday night that the quay may open a week earlier than planned.';
    expect(toWordsOf(readWords(join(HEADLINE, LEAD, update)), 'paragraph')).toEqual([LEAD, update]);
  });
});

test('a slug with a word in brackets is no dateline', () => {
  const article = readWords(
    join(
      `CORRECTED-(OFFICIAL)-UPDATE 1-${HEADLINE}`,
      '(Corrects number of piles in paragraph 2)',
      `QUILLMOUTH, May 4 (Reuters) - ${LEAD}`,
      END,
      'Our Standards: The Trust Principles of the Wire.',
    ),
  );
  expect([article.headline?.text, article.dateline?.text]).toEqual([
    HEADLINE,
    'QUILLMOUTH, May 4 (Reuters) -',
  ]);
  expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, END]);
});

test('an agency’s slug and its note of what is new are separated from the head', () => {
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

describe('a live file', () => {
  test.each([[['2:05 pm: ', '1:40 p.m. – ', '12.15 GMT ']], [['14:05 | ', '13:40: ', '12:15 ']]])(
    'has the times of its entries parted from what they report: %j',
    (times) => {
      const entries = [LEAD, END, OTHER];
      const article = readWords(join(HEADLINE, ...entries.map((entry, index) => `${times[index]}${entry}`)));
      expect(toWordsOf(article, 'time')).toEqual(times.map((time) => time.trim()));
      expect(toWordsOf(article, 'paragraph')).toEqual(entries);
    },
  );

  test.each([
    [['18 August 2025, 14:05', '18 August 2025, 13:40', '18 August 2025, 12:15']],
    [['Aug 18, 2025 12:15 PM', 'Aug 18, 2025 1:40 PM', 'Aug 18, 2025 2:05 PM']],
    [['2025-08-18 14:05', '2025-08-18 13:40', '2025-08-17 22:15']],
  ])('was not published at the time of an entry: %j', (times) => {
    const entries = [LEAD, END, OTHER].flatMap((entry, index) => [times[index] ?? '', entry]);
    const article = readWords(join(HEADLINE, ...entries));
    expect(article.published).toBeNull();
    expect(toWordsOf(article, 'time')).toEqual(times);
    const stated = readWords(join(HEADLINE, 'Published 18 August 2025, 11:30', ...entries));
    expect(stated.published?.date).toBe('2025-08-18');
  });

  test('is none where only readers below it wrote at a time', () => {
    const own = '18 August 2025, 11:30';
    const comments = ['18 August 2025, 14:05', 'Good.', '18 August 2025, 15:05', 'Bad.'];
    const article = readWords(
      join(HEADLINE, own, LEAD, END, OTHER, LEAD.replace('Monday', 'Friday'), ...comments),
    );
    expect(article.published?.text).toBe(own);
  });

  test('is no article in which one sentence opens with a time', () => {
    const sentence =
      '10.30 Mondays has long been the hour at which the council of Quillmouth meets in the hall.';
    const article = readWords(join(HEADLINE, LEAD, sentence, END));
    expect(toWordsOf(article, 'time')).toEqual([]);
  });
});

describe('an update', () => {
  test.each([
    ['Update at 3:20 p.m. ET.', ' '],
    ['Updated 11 a.m.:', ' '],
    ['UPDATE (14:20 GMT) –', ' '],
    ['Update, Tuesday 4.15 pm:', ' '],
    ['Updated at 14:20', '\n\n'],
    ['UPDATED: 9 p.m.', ' '],
    ['Updated at 9:15 p.m. ET on Wednesday, March 12', '\n\n'],
    ['UPDATE: 7 a.m., Oct. 6, 2031 –', ' '],
    ['Updated 21:15 GMT, 12 March 2031:', ' '],
    ['Updated Tuesday 3/12 at 9:15 p.m. ET', '\n\n'],
    ['Updated 3/12/2031, 9:15 p.m.', '\n\n'],
    ['UPDATED: March 12 at 21:15 GMT –', ' '],
    ['Update, 12 March 2031, 9.15 pm:', ' '],
    ['Updated: Monday, Oct. 6 at 7 a.m.', '\n\n'],
  ])('has its time separated from what it adds: %s', (stamp, gap) => {
    const article = readWords(join(HEADLINE, LEAD, `${stamp}${gap}${OTHER}`, END));
    expect(toWordsOf(article, 'time')).toEqual([stamp]);
    expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, OTHER, END]);
  });

  test.each([
    'Pilots’ Answer:',
    'A Call To Row:',
    'Quay Stays Shut',
    'The Mayor On Piles:',
    'Divers’ Report:',
  ])('has a title, which heads what it adds: %s', (title) => {
    const article = readWords(join(HEADLINE, LEAD, `Update at 3:20 p.m. ET. ${title}`, OTHER, END));
    expect(toWordsOf(article, 'time')).toEqual(['Update at 3:20 p.m. ET.']);
    expect(toWordsOf(article, 'crosshead')).toEqual([title]);
    expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, OTHER, END]);
  });

  test.each([
    'Updated 11 a.m. counts of the cracked piles are due at the council of Quillmouth on Friday.',
    'Update at 3 percent of the piles was all that the council of Quillmouth could pay for.',
    'Updated plans for the north quay of Quillmouth come at 3:20 p.m. on Friday, the council said.',
  ])('is no sentence that opens with the word: %s', (sentence) => {
    const article = readWords(join(HEADLINE, LEAD, sentence, END));
    expect(toWordsOf(article, 'time')).toEqual([]);
    expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, sentence, END]);
  });
});

test('a fact box keeps its lines as text, and a list of links does not', () => {
  const facts = ['Built: 1912', 'Ships a year: 300', 'Owner: the city of Quillmouth'];
  expect(toWordsOf(readWords(join(HEADLINE, LEAD, ...facts, END)), 'list-item')).toEqual(facts);
  const links = ['Analysis: What next', 'Video: The quay', 'Gallery: Quillmouth in pictures'];
  expect(toWordsOf(readWords(join(HEADLINE, LEAD, ...links, END)), 'list-item')).toEqual([]);
});

test('a title that was copied twice is the headline, and no line that the page repeats', () => {
  const title = 'Council Shuts North Quay of Quillmouth';
  const article = readWords(join(title, title, `QUILLMOUTH — ${LEAD}`, END));
  expect(article.headline?.text).toBe(title);
  expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, END]);
});

test('who asks in an interview is no place', () => {
  const turns = [
    'POST: Was there a warning about the piles?',
    'FERRIS: There was one letter, and I read it.',
  ];
  const article = readWords(join(HEADLINE, 'Ada Ferris has run the port since 2019.', ...turns, LEAD));
  expect(article.dateline).toBeNull();
  expect(toWordsOf(article, 'paragraph')).toEqual(expect.arrayContaining(turns));
});

test('the title of a box and its buttons are no part of its text', () => {
  const title = 'Q&A Why are the piles of the north quay so old? Show Hide';
  const article = readWords(join(HEADLINE, LEAD, `${title} ${END}`, OTHER));
  expect(toWordsOf(article, 'furniture')).toEqual([title]);
  expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, END, OTHER]);
});
