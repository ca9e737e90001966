import { describe, expect, test } from 'vitest';
import { INSERTED_LINKS } from '../../../../src/read/inserted/inserted-links.ts';
import { toFileOffset } from '../../../../src/read/tree/tree.ts';
import { readWords, toProblems, toWordsOf } from '../../../build/article-file.ts';

const HEADLINE = 'Quillmouth closes north quay for eleven weeks';
const LEAD =
  'The harbour council of Quillmouth voted on Monday to close the north quay for eleven weeks, after divers found cracks in four of its oldest piles.';
const END =
  'The work will cost about 2.4 million crowns, and half of it will be paid by the county of Eastmere.';

const read = (...lines: string[]) => readWords([HEADLINE, LEAD, ...lines, END].join('\n\n'));
const toBody = (...lines: string[]): string[] =>
  toWordsOf(read(...lines), 'paragraph').filter((line) => line !== LEAD && line !== END);

describe('how titles of other pages stand inside a line', () => {
  test.each(INSERTED_LINKS)('$id: $example', ({ find, example, counter }) => {
    expect(find(example, { ownCalls: new Set() })).toHaveLength(1);
    expect(find(counter, { ownCalls: new Set() })).toEqual([]);
  });

  test('each rule has an id of its own', () => {
    expect(new Set(INSERTED_LINKS.map(({ id }) => id)).size).toBe(INSERTED_LINKS.length);
  });
});

test.each([
  [
    'Sen. Ada Velde Ada Maria VeldeCouncil votes to close bridge Velde to leave race: report MORE, who rows at dawn, left.',
    'Sen. Ada Velde, who rows at dawn, left.',
  ],
  [
    "Mayor Stone Ivo (Bo) Jan Stone2031 race opens 'Nobody asked us,' say crews The port in pictures MORE’s deputy resigned.",
    'Mayor Stone’s deputy resigned.',
  ],
  ['He met Bo Tarn Bo Ilja TarnMORE (H-Eastmere) on Monday.', 'He met Bo Tarn (H-Eastmere) on Monday.'],
  [
    'Rep. Jan Roe Jan Erik RoeHWU: quay is safe Port council sues owners READ MORE Jr. said that it was late.',
    'Rep. Jan Roe Jr. said that it was late.',
  ],
  [
    'Both Ada Velde Ada Maria VeldePort sues owners Quay shut MORE and Una van der Meer Una Lise van der MeerCrews strike MORE left.',
    'Both Ada Velde and Una van der Meer left.',
  ],
  [
    'Judge Una Oake-Tarn Una Oake-Tarn“No ferry,” says mayor Tarn in five photos VIEW ALL ruled on it.',
    'Judge Una Oake-Tarn ruled on it.',
  ],
  [
    'Mayor Ada Velde Ada Maria Velde Council votes to close bridge Velde to leave race: report MORE left the hall.',
    'Mayor Ada Velde left the hall.',
  ],
  // Seven words are a full name.
  ['Mayor Velde Ada Ida Una Eva Ina Lou VeldePort sues owners MORE left.', 'Mayor Velde left.'],
  ['The crews left the hall. (RELATED: Council Votes To Close The Bridge)', 'The crews left the hall.'],
  ['The crews [READ MORE: Port of Eastmere sues owners] left the hall.', 'The crews left the hall.'],
  ['The crews left the hall.Read more: Port of Eastmere sues owners', 'The crews left the hall.'],
])('titles of other pages are no part of “%s”', (line, sentence) => {
  expect(toBody(line)).toEqual([sentence]);
});

test.each([
  'Mayor Velde Ada Ida Una Eva Ina Lou Pia VeldePort sues owners MORE left.',
  'The firm BrownWorks sued Ada Brown, who sold it an iPhone and a StoneBridge camera for McDonald.',
  'Bo Donald, Ada Mac and Una MacDonald of VeldeMed left.',
  'MAYOR OF THE PORT VELDE SAYS MORE BRIDGES CLOSE, AND MORE, WHO WROTE IT, LEFT.',
  'Ada More, who rows the boat, said that MORE, the union of crews, had left.',
  'Ada Velde, her aunt Maria Velde and MORE of the crews left; they saw more, who did not.',
  'Quay News (read: the port) called Ada Velde; the mayor (related to her) left.',
  'He said “READ MORE: it helps” to Ada Velde Maria and left.',
  'The crews (RELATED: Council Votes (Again) To Close) left the hall.',
  'The crews [READ MORE: Port [of Eastmere] sues owners] left the hall.',
])('nothing of “%s” is a title of another page', (line) => {
  expect(toBody(line)).toEqual([line]);
});

test('shouted words that follow three doubled names close the titles, whatever they say', () => {
  const lines = ['Ada Velde', 'Bo Tarn', 'Una Roe'].map((name) => {
    const [first = '', last = ''] = name.split(' ');
    return `Then ${name} ${first} Maria ${last}HWU says quay is safe Port sues owners DOSSIER left the hall.`;
  });
  expect(toBody(...lines)).toEqual([
    'Then Ada Velde left the hall.',
    'Then Bo Tarn left the hall.',
    'Then Una Roe left the hall.',
  ]);
});

test('where nothing says where the titles end, the line says nothing', () => {
  const line =
    'Sen. Ada Velde Ada Maria VeldeCouncil votes to close bridge Velde to leave race: report left the hall on Monday.';
  expect(toBody(line)).toEqual([]);
  expect(toWordsOf(read(line), 'furniture')).toEqual([line]);
});

test('the titles stay in the text after their paragraph, and every character leads back to the file', () => {
  const line =
    'Sen. Ada Velde Ada Maria VeldeCouncil votes to close bridge MORE, who rows at dawn, left. (RELATED: Crews strike)';
  const file = [HEADLINE, LEAD, line, END].join('\n\n');
  const article = readWords(file);
  expect(toWordsOf(article, 'furniture')).toEqual([
    'Ada Maria VeldeCouncil votes to close bridge MORE',
    '(RELATED: Crews strike)',
  ]);
  expect(article.text.length).toBe(file.length);
  const back = [...article.text].map((_, offset) => file.charAt(toFileOffset(article.sourceMap, offset)));
  expect(back.join('')).toBe(article.text);
  expect(article.text.indexOf(END)).toBe(file.indexOf(END));
});

test('of a saved page, too, the titles are set after their paragraph', () => {
  const line =
    '<p>Sen. <a href="/v">Ada Velde</a> Ada Maria Velde<a href="/1">Council votes to close bridge</a> <a href="/2">Velde to leave</a> <b>MORE</b>, who rows at dawn, left the hall on Monday.</p>';
  const page = `<!doctype html><title>${HEADLINE}</title><article><h1>${HEADLINE}</h1><p>${LEAD}</p>${line}<p>${END}</p></article>`;
  const article = readWords(page, 'post.html');
  expect(toWordsOf(article, 'paragraph')).toContain(
    'Sen. Ada Velde, who rows at dawn, left the hall on Monday.',
  );
  const at = toFileOffset(article.sourceMap, article.text.indexOf('who rows'));
  expect(page.slice(at, at + 8)).toBe('who rows');
});

test('the editor is told', () => {
  const line = 'Sen. Ada Velde Ada Maria VeldeCouncil votes to close bridge MORE, who rows at dawn, left.';
  expect(toProblems([HEADLINE, LEAD, line, END].join('\n\n'))).toEqual([
    '5:1 warning read:inserted-links “Ada Maria VeldeCouncil votes to close bridge MORE” reads as a stretch of titles of other pages inside the text; it is set after the paragraph and left out',
  ]);
});
