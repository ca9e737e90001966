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

test.each([
  ['They met at Sunday noon. A roof at Lily Brannock fell. Lily Brannock reopened.', 'Lily'],
  ['Pupils of Dawn Orrick, a 300-pupil school by the sea, sang. They liked Dawn Orrick.', 'Dawn'],
  ['They toured the brewery. It is owned by nobody, unlike the law firm Craig Mellish.', 'Craig'],
  ['“We bake,” Tolmer Vasque said. Tolmer Vasque is jointly owned. They like Tolmer Vasque.', 'Tolmer'],
  ['Dean Ullock Lower, they said, is closed. They left the Dean Ullock Lower School.', 'Ullock'],
  ['“No comment,” Selwick Marl said. They asked the Selwick Marl Company about it.', 'Selwick Marl'],
])('what stands like a school, a firm or a place is no person: %s', (text, words) => {
  expect(kindsOf(text, words)).not.toContain('person');
});

test.each([
  ['They met Lily Brannock there. A roof at Brannock Lane fell. Brannock ran.', 'Lily Brannock'],
  ['They asked Dawn Orrick, a novelist whose school closed.', 'Dawn'],
  ['They asked Craig Mellish, 44, of the law firm. They trust in Craig Mellish.', 'Craig'],
  ['“We bake,” said Tolmer Vasque, a widow of the town who runs it.', 'Tolmer'],
  ['They asked Ms. Pia Ullock, where it rained. They left the Pia Ullock School.', 'Pia Ullock'],
  ['The spokesman on ports, Selwick Marl, said that it rained.', 'Selwick Marl'],
])('what people alone have beside them still says who is one: %s', (text, words) => {
  expect(kindsOf(text, words)).toContain('person');
});
