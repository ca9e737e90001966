import { describe, expect, test } from 'vitest';
import { findSentences, sentenceSpans } from '../../../../src/annotate/sentences/sentences.ts';
import { makeArticle } from '../../../build/annotated-article.ts';
import { readWords } from '../../../build/article-file.ts';

/** Splits at “|” what should be split there, and compares. */
function expectSentences(marked: string): void {
  const text = marked.replaceAll(' | ', ' ').replaceAll('|', '');
  const found = sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(marked.split('|').map((sentence) => sentence.trim()));
}

describe('an abbreviation ends a sentence only where a new one starts', () => {
  test.each([
    'Mr. Poe met Gov. Jane Roe and Lt. Col. Ann Lee. | Dr. Moe did not.',
    'She beat either Cong. Jane Roe or Ald. Bob Poe. | Supvr. Ann Lee did not run.',
    'They asked former Cong. Poe, a pilot, and Cllr. Lee. | Nobody came.',
    'He met George J. Poe of the A. Philip Roe Institute. | J. D. Salter came too.',
    'They chose Plan B. | He left.',
    'Ann Lee, M.D. Roe Centre’s head, has a Ph.D. | She left.',
    'The guard met J.D. Roe on Monday. | J.D. Roe left.',
    'His son, T.J. Roe, is a guard. | He read it in the N.Y. Daily News.',
    'She went to Salem (Ore.) High School and was then-No. 1 in the U.K. | Poe left.',
    'She knows more than I. | They do.',
    'It opened on Aug. 3 and closed in Sept. | The date was wrong.',
    'The talks start at 9 p.m. Eastern on Friday. | They end at 11 p.m. | No one slept.',
    'He came at 6 a.m. Monday.',
    'A van burned on E. 12th St. Saturday night. | They chose Plan B. | 12 boats sank.',
    'They live in the U.S. | But the U.S. Senate is far away.',
    'He moved to the U.S. in May. | Poe said the U.S. Court of Appeals agreed.',
    'It happened in Springfield, Ill. | Police came.',
    'It is the law in the U.S. | Mary Poe said so.',
    'The account of the U.S. Forest Service has put out a note. | It is short.',
    'She ran the U.N. World Food Programme for nine years.',
    'The E.U. Commission will meet. | The U.K. Border Force was asked.',
    'He spoke of a U.S. Harbour Watch that will open. | Nobody came.',
    'The ship reached Washington, D.C. Tuesday night. | It left the U.S. | Tuesday was calm.',
    'It has bases in the U.S. | Officials said so. | He left the U.S. | His wife stayed.',
    'They met at Bldg. 4 of the port.',
    'He wrote to the F.B.I. | Mr. Poe did not answer.',
    'She lives in Salem, Ore. | Ms. Lee does not.',
    'Ill. Gov. Bob Poe and Calif. Sen. Ann Lee met.',
    'She lives in Salem, Ore., and works for Acme Inc. | The firm is small.',
    'Acme Inc. Chief Executive Ann Lee resigned.',
    'He is the No. 1 player. | Is he tired? | No. | He is not.',
    'Sen. Bob Poe Jr. (D-Pa.) voted.',
    'They saw the film with Cuba Poe Jr. | The end.',
    'Roe v. Poe was decided in St. Agnes. | Main St. | The rest was quiet.',
    'The vote ended at 52 percent. | 20 states went the other way.',
    'The lead fell.The senator left.'.replace('.The', '.|The'),
  ])('%s', expectSentences);
});

test.each(['N', 'E', 'S', 'W'])('%s. before a numbered street is a side of the town', (side) => {
  expectSentences(`A van burned on ${side}. 12th St. Saturday night. | Nobody came.`);
});

describe('marks inside quotation marks', () => {
  test.each([
    '“Why?” Ann Lee asked. | “I do not know.”',
    '“Stop!” shouted the guard.',
    '“I do not know…” Poe said. | He left.',
    '“Power now!” the group sang. | They left.',
    '“Is it two? | Three?” Poe asks as the door opens.',
    'He asked, “Why?” | Poe said nothing of use.',
    '“Bravo!” Poe’s niece, the mayor of Salem, shouted.',
    '“We won,” he said. | “We did.”',
    '“They said, ‘What can I do? | What help do you need?’” Poe said.',
    "''It is late,'' she said. | ''Go home.''",
    'She read the paper "The Light." | Then she left.',
    'He works for Yahoo! News in Salem.',
    '“Are we late?” Harbours interim coach Bob Poe asked. | “No.”',
    '"They asked, \'Why?\'" Poe said.',
  ])('%s', expectSentences);
});

describe('ellipses, dashes and brackets', () => {
  test.each([
    '“They forget us… | It is wrong.”',
    '"When I hear of it ... I will row," Poe said. | He left.',
    '“If they sink it … We will row,” Poe said.',
    '“While gulls sang… He rowed,” Poe said.',
    'Poe said “it was late … He rowed home.”',
    '“Gulls sang ... The pilots rowed … They sank,” she said.',
    'I like him ... because he is kind.',
    'He is not bad. | ... He never was.',
    'It was late. | … She stayed.',
    'One had to speak. . . . | It was not hard.',
    'He said that … Poe would come.',
    'NEWPORT, N.H. — Ann Lee won.',
    'SALEM, Ore. - In a long speech he lost.',
    'It is over. | (It began in May.) | No one came.',
    'He ran (he likes to run.) and won.',
    'He is done. | --Ann Lee',
    'The lecture, at 7 p.m. - the last - is free.',
  ])('%s', expectSentences);
});

test('a brand in lower case may start a sentence', () => {
  expectSentences('Sales fell. | iPhone sales rose.');
});

test('a line break inside a paragraph is a space, a blank line ends a sentence', () => {
  const text = 'The first\nline goes on\n\nHere is another';
  expect(sentenceSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'The first\nline goes on',
    'Here is another',
  ]);
});

test('blank text has no sentences', () => {
  expect(sentenceSpans(' \n\t ')).toEqual([]);
});

test('headline, crosshead and paragraphs yield sentences; dateline, credit, times and furniture do not', () => {
  const article = readWords(
    [
      'Harbour Fire Forces Hundreds From Homes',
      'By Jane Doe',
      'HARBOUR CITY (AP) — A fire forced 300 people from their homes. No one died, the chief told reporters.',
      'Nine Hours of Work',
      'Also read',
      'Crews from three towns fought the blaze until noon, the chief said.',
      '(AP)',
    ].join('\n\n'),
  );
  expect(
    findSentences(article).map(({ id, start, end }) => `${id} ${article.text.slice(start, end)}`),
  ).toEqual([
    's1 Harbour Fire Forces Hundreds From Homes',
    's2 A fire forced 300 people from their homes.',
    's3 No one died, the chief told reporters.',
    's4 Nine Hours of Work',
    's5 Crews from three towns fought the blaze until noon, the chief said.',
  ]);
});

test.each([
  ['Harb. Dept. Shuts the Old Quay of Oskarby', ['Harb. Dept. Shuts the Old Quay of Oskarby']],
  ['Velde Sues the Harb. Dept. Over Its Toll', ['Velde Sues the Harb. Dept. Over Its Toll']],
  ['Pilots Vote on the Toll. Who Wins?', ['Pilots Vote on the Toll. Who Wins?']],
  ['Velde shuts the old quay. Pilots want it back.', ['Velde shuts the old quay.', 'Pilots want it back.']],
])('a sentence of a headline has four words and more: %s', (headline, found) => {
  const article = makeArticle({ text: headline, kinds: ['headline'] });
  expect(findSentences(article).map(({ start, end }) => headline.slice(start, end))).toEqual(found);
});

describe('what is too long to be a sentence is cut', () => {
  const lengthsOf = (text: string): number[] => sentenceSpans(text).map(({ start, end }) => end - start);

  test('after 2,000 characters, not before', () => {
    expect(lengthsOf('a'.repeat(2000))).toEqual([2000]);
    expect(lengthsOf('a'.repeat(2001))).toEqual([2000, 1]);
    expect(lengthsOf('a'.repeat(5000))).toEqual([2000, 2000, 1000]);
  });

  test('at a space in the second half of a piece, and never within a character', () => {
    expect(lengthsOf(`${'a'.repeat(1500)} ${'b'.repeat(900)}`)).toEqual([1500, 900]);
    expect(lengthsOf(`${'a'.repeat(900)} ${'b'.repeat(1500)}`)).toEqual([2000, 401]);
    expect(lengthsOf(`a${'🚢'.repeat(1200)}`)).toEqual([1999, 402]);
    expect(lengthsOf('the port and '.repeat(400)).every((length) => length <= 2000)).toBe(true);
  });
});
