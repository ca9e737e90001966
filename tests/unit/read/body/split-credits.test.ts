import { expect, test } from 'vitest';
import { readWords, toWordsOf } from '../../../build/article-file.ts';

const HEADLINE = 'Lighthouse at Skarvø goes dark for repairs';
const LEAD =
  'The lighthouse at Skarvø went dark on Tuesday for the first time in ninety years, so that its lens can be ground anew in Bergen.';
const LAST = 'Its keeper, Ada P. Lund, will row out every evening with a lamp.';

const read = (last: string) => {
  const article = readWords([HEADLINE, LEAD, last].join('\n\n'));
  return toWordsOf(article, 'paragraph');
};

test.each([
  '(Reporting by Ivo Tarn; editing by Mai Sund)',
  '( Editing by Ivo Tarn, Mai Sund and Per Q. Olsen)',
  '(Additional reporting by Mai Sund in Bergen)',
  '(Writing by Per Olsen).',
  'Coast Wire contributed to this report.',
  'Mai Sund and Per Q. Olsen in Bergen contributed to this story.',
  'Post reporters Mai Sund, Ivo Tarn and The Coast Wire also contributed to this article.',
])('“%s” at a paragraph’s end is no part of it', (credit) => {
  expect(read(`${LAST} ${credit}`)).toEqual([LEAD, LAST]);
  expect(read(`${LAST}${credit}`)).toEqual([LEAD, LAST]);
});

test.each([
  'She knows nobody who contributed to this report.',
  'The council and its engineers say that no ship contributed to this report.',
  '(Reports by divers are due in May.)',
  'Mai Sund contributed to this report on the lens, and Per Olsen drew it.',
  'He wrote that rust had contributed to this story.',
])('“%s” is a sentence of the paragraph', (sentence) => {
  expect(read(`${LAST} ${sentence}`)).toEqual([LEAD, `${LAST} ${sentence}`]);
});
