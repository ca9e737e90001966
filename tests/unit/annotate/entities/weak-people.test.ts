import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** The kinds under which a story of one article has the names that some words are in. */
const kindsOf = (text: string, words: string): string[] =>
  annotateStory([makeArticle({ text })], { date: null })
    .entities.filter(({ label }) => label.includes(words))
    .map(({ kind }) => kind);

test.each([
  ['“We are proud,” Fendrik Optics said. They asked Fendrik Optics, whose lenses broke.', 'Fendrik'],
  ['The cup went to Skarrow. “Ours!” cried Skarrow, who had not won since May.', 'Skarrow'],
  ['The official Blivvet account was closed. It is still on Blivvet.', 'Blivvet'],
  ['They told Rindal so. Rindal said that it rained.', 'Rindal'],
  ['They feared rival Tolvan Cheese. Rival Tolvan Cheese sells more.', 'Tolvan'],
])('what only a verb of saying stands beside is no person: %s', (text, words) => {
  expect(kindsOf(text, words)).not.toContain('person');
});

test.each([
  ['“We are proud,” Fendrik Ollavir said. They asked Fendrik Ollavir, who slept.', 'Ollavir'],
  ['They asked Skarrow, 51, about the cup.', 'Skarrow'],
  ['They asked the president, Blivvet, about it. President Blivvet left.', 'Blivvet'],
  ['They told Mr. Rindal so. Rindal said that it rained.', 'Rindal'],
  ['They feared Ida Tolvan. Rival Ida Tolvan sells more.', 'Tolvan'],
])('a title, an age, a given name or a whole name is: %s', (text, words) => {
  expect(kindsOf(text, words)).toEqual(['person']);
});
