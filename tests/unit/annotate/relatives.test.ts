import { describe, expect, test } from 'vitest';
import { annotateStory } from '../../../src/annotate/story.ts';
import { makeArticle } from '../../build/annotated-article.ts';

/** Each person of a story with the forms of the name. */
const people = (...texts: string[]): string[] =>
  annotateStory(
    texts.map((text, index) => ({ ...makeArticle({ text }), id: `a${index}` })),
    { date: null },
  )
    .entities.filter(({ kind }) => kind === 'person')
    .map(({ label, names }) => `${label}: ${[...new Set(names.map(({ text }) => text))].join(', ')}`);

describe('an office before a surname is not that of a relative with the same name', () => {
  test.each([
    ['President Stone came. The first lady, Melia Stone, thanked him.', 'Stone: President Stone'],
    ['Mayor Hart came. His wife, Lena Hart, left.', 'Hart: Mayor Hart'],
    ['Senator Reed spoke. His daughter, Mia Reed, wept.', 'Reed: Senator Reed'],
    ['Gov. Okafor spoke. Ines Okafor, his mother, wept.', 'Okafor: Gov. Okafor'],
    ['Sheriff Olsen waved. His son, Lars Olsen, did not.', 'Olsen: Sheriff Olsen'],
  ])('%s', (text, expected) => {
    expect(people(text)).toContain(expected);
  });

  test('it is whose full name another article gives', () => {
    expect(
      people(
        'President Stone came. Mr. Stone sat. The first lady, Melia Stone, thanked him.',
        'President Carl Stone came to the port. Stone left early.',
      ),
    ).toContain('Carl Stone: President Stone, Mr. Stone, President Carl Stone, Stone');
  });

  test('somebody without such a relation has the office', () => {
    expect(people('Ada Stone, a lawyer, came. Mayor Stone thanked her staff.')).toEqual([
      'Ada Stone: Ada Stone, Mayor Stone',
    ]);
  });

  test('a relative can hold the office too where the article says so', () => {
    expect(people('His wife, Mayor Lena Hart, came. Mayor Hart left.')).toEqual([
      'Lena Hart: Mayor Lena Hart, Mayor Hart',
    ]);
  });
});
