import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** The names of an article, each with its forms. */
const namesIn = (text: string): string[] =>
  annotateStory([makeArticle({ id: 'a', text })], { date: null }).entities.map(({ names }) =>
    names.map((name) => name.text).join(', '),
  );

test.each([
  ['They blamed Tornic al-Marrow for it, and Tornic al-Marrow left.', 'Tornic'],
  ['They liked the Duchess of Lanterns, and the Duchess of Lanterns left.', 'Lanterns'],
  ['A new FBI director came. New FBI rules followed.', 'New FBI'],
])('a piece of a longer name is no name: %s', (text, piece) => {
  expect(namesIn(text).join(', ').split(', ')).not.toContain(piece);
});

test.each([
  ['The Justice Department shut the pier. The DOJ said so.', 'Justice Department, DOJ'],
  ['The Department of Justice shut the pier. The DOJ said so.', 'Department of Justice, DOJ'],
])(
  'letters that everybody knows stand for a department, whichever of its words comes first: %s',
  (text, names) => {
    expect(namesIn(text)).toContain(names);
  },
);

test('a word that opens a sentence is no part of a name', () => {
  expect(namesIn('They run Marrow Semiconductor. Shares of Marrow fell.')).toContain(
    'Marrow Semiconductor, Marrow',
  );
});
