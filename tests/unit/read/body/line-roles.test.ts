import { expect, test } from 'vitest';
import { readWords, toWordsOf } from '../../../build/article-file.ts';

const HEADLINE = 'Quillmouth closes north quay for eleven weeks';
const LEAD =
  'The harbour council of Quillmouth voted on Monday to close the north quay for eleven weeks, after divers found cracks in four of its oldest piles.';
const END =
  'The work will cost about 2.4 million crowns, and half of it will be paid by the county of Eastmere.';
const OTHER =
  'Fishermen in Quillmouth said on Tuesday that they would block the harbour with their boats if the council does not open the south quay.';

const join = (...lines: string[]): string => lines.join('\n\n');

test('a line that ends inside a sentence is text, whatever of the page stands around it', () => {
  const cut = 'The letter, which was sent on Monday to all owners of boats on';
  const also = 'Ivo Tarn said that the work would be done by the harbour and';
  const link = ['Recommended stories', 'Ferry line shut by storm'];
  const article = readWords(
    join(HEADLINE, LEAD, cut, 'ADVERTISEMENT', 'Sunday night, names no day.', END, also, ...link, OTHER),
  );
  expect(toWordsOf(article, 'paragraph')).toEqual([
    LEAD,
    cut,
    'Sunday night, names no day.',
    END,
    also,
    OTHER,
  ]);
});

test.each(['What we are looking for', 'A quay to rely on', 'The port that nobody paid for'])(
  '“%s” heads what follows',
  (heading) => {
    expect(toWordsOf(readWords(join(HEADLINE, LEAD, heading, END, OTHER)), 'crosshead')).toEqual([heading]);
  },
);

test('a byline above the caption of a photo is no caption', () => {
  const caption =
    'FILE PHOTO: Boats lie at the north quay of Quillmouth, April 3, 2026. REUTERS/Bo P. Mills/File Photo';
  const article = readWords(join(HEADLINE, 'By Ada Stone', caption, LEAD, END));
  expect(article.byline?.text).toBe('Ada Stone');
  expect(toWordsOf(article, 'furniture')).toEqual([caption]);
});

test('the turns of a transcript are its text, and nobody in it is a byline or a place', () => {
  const turns = [
    'ADA STONE, HOST:',
    'The quay of Quillmouth is shut. Bo Velde went there.',
    'BO VELDE, BYLINE: The quay is quiet this morning, and the boats are gone.',
    'IVO TARN: The piles will not hold that long.',
    'STONE: Thank you, Bo.',
  ];
  const article = readWords(join(HEADLINE, ...turns));
  expect(toWordsOf(article, 'paragraph')).toEqual(turns);
  expect([article.byline, article.dateline, article.standfirst]).toEqual([null, null, null]);
});

test('two salutations tell letters that no line labels, each with who signs it', () => {
  const letters = [
    'Sir, The council was right to close the quay at once.',
    'To the Editor: Nobody has asked the crews what they think of the coal dock.',
  ];
  const article = readWords(
    join('The north quay', letters[0] ?? '', 'Ivo Berg', 'Quillmouth', letters[1] ?? '', 'Lena Holm'),
  );
  expect(toWordsOf(article, 'letter')).toEqual(letters);
  expect(toWordsOf(article, 'signature')).toEqual(['Ivo Berg', 'Quillmouth', 'Lena Holm']);
});

test('a colon further on does not hide the dateline before the first dash', () => {
  const lead = 'QUILLMOUTH — The mayor has an unexpected defender: Ada Velde.';
  expect(readWords(join(HEADLINE, lead, END)).dateline?.text).toBe('QUILLMOUTH —');
});
