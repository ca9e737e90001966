import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/read/article.ts';
import { makeFile } from '../../../build/article-file.ts';

const HEADLINE = 'Quillmouth closes north quay for eleven weeks';
const LEAD =
  'The harbour council of Quillmouth voted on Monday to close the north quay for eleven weeks, after divers found cracks in four of its oldest piles.';
const END =
  'The work will cost about 2.4 million crowns, and half of it will be paid by the county of Eastmere.';
const PICTURE = '<img src="a.jpg">';
const FIGURE = 'words in the figure of a picture';
const BOX = 'alone with a picture in its box, and no sentence';

/** Why the line with the word “piles” of a page is no text; undefined where it is text. */
function reasonOf(body: string, word = 'Piles'): string | undefined {
  const page = `<html><head><title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1><p>${LEAD}</p>${body}<p>${END}</p></article></body></html>`;
  const article = readArticle(makeFile(page, 'quay.html'));
  const block = article?.blocks.find(({ start, end }) => article.text.slice(start, end).startsWith(word));
  return block?.reason;
}

test.each([
  ['in the figure of a picture', `<figure>${PICTURE}<p>Piles of the quay are old.</p></figure>`, FIGURE],
  [
    'deep in it',
    `<figure><div>${PICTURE}</div><div><p><b>Piles of the quay are old.</b></p></div></figure>`,
    FIGURE,
  ],
  ['in a figure without a picture', '<figure><p>Piles of the quay are old and weak.</p></figure>', undefined],
  [
    'quoted in the figure of a picture',
    `<figure>${PICTURE}<blockquote>Piles of the quay are old and weak.</blockquote></figure>`,
    undefined,
  ],
  [
    'in a box with a picture',
    `<div>${PICTURE}<span>Piles of the north quay at low tide in May</span></div>`,
    BOX,
  ],
  [
    'as a sentence in a box with a picture',
    `<div>${PICTURE}<span>Piles of the north quay stood at low tide in May.</span></div>`,
    undefined,
  ],
  [
    'as a sentence that closes a quotation there',
    `<div>${PICTURE}<span>Piles of the “north quay stood at low tide.”</span></div>`,
    undefined,
  ],
  [
    'leading on from a box with a picture',
    `<div>${PICTURE}<span>Piles of the north quay at low tide were these:</span></div>`,
    undefined,
  ],
  [
    'in a box without a picture',
    '<div><span>Piles of the north quay at low tide in May</span></div>',
    undefined,
  ],
])('words %s', (_, body, reason) => expect(reasonOf(body)).toBe(reason));

test('words in a box are a caption up to 220 letters, and where the picture is among the first forty elements', () => {
  const words = (length: number) =>
    `Piles ${'of the quay '.repeat(30)}`
      .slice(0, length - 1)
      .trimEnd()
      .padEnd(length, 'y');
  const box = (before: string, text: string) => `<div>${before}${PICTURE}<span>${text}</span></div>`;
  expect(reasonOf(box('', words(220)))).toBe(BOX);
  expect(reasonOf(box('', words(221)))).not.toBe(BOX);
  expect(reasonOf(box('<i></i>'.repeat(39), words(60)))).toBe(BOX);
  expect(reasonOf(box('<i></i>'.repeat(40), words(60)))).not.toBe(BOX);
});
