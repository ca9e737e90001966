import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** What a story of two articles says of the second where only the first has a name in the form given; undefined where it has nothing near it. */
function nearOf(label: string, texts: readonly string[]): string | undefined {
  const articles = texts.map((text, index) => makeArticle({ id: `a${index}`, text }));
  const { entities } = annotateStory(articles, { date: null });
  return entities.find((entity) => entity.label === label)?.elsewhere?.find(({ article }) => article === 'a1')
    ?.why;
}

test.each([
  ['Marit Ostrel', 'They met Marit Ostrel, a potter.', 'They met Marie Ostrel, a potter.'],
  ['Anita Blick', 'They met Anita Blick, a potter.', 'They met Anika Blick, a potter.'],
  ['Lena Wexel', 'They met Lena Wexel, a potter.', 'They met Prof. Lene Wexel, a potter.'],
  ['Julia Trell', 'They met Julia Trell, a potter.', 'They met Julie Trell, a potter.'],
  ['Karla Duss', 'They met Karla Duss, a potter.', 'They met Karlo Duss, a potter.'],
])('%s is left open where the first name differs by a letter', (label, first, second) => {
  expect(nearOf(label, [first, second])).toBe('part');
});

test.each([
  ['Marit Ostrel', 'They met Marit Ostrel, a potter.', 'They met Jonas Ostrel, a potter.'],
  ['Marit Ostrel', 'They met Marit Ostrel, a potter.', 'They met Marie Blick, a potter.'],
  ['Ida Ostrel', 'They met Ida Ostrel, a potter.', 'They met Ada Ostrel, a potter.'],
  ['Lena Wexel', 'They met Lena Wexel, a potter.', 'They met Dena Wexel, a potter.'],
  ['Ewan Trell', 'They met Ewan Trell, a potter.', 'They met Edwina Trell, a potter.'],
])('%s is not where it is another name', (label, first, second) => {
  expect(nearOf(label, [first, second])).toBeUndefined();
});

test.each([
  ['Parliament', 'They told Parliament. Parliament voted.', 'The parliament of birds slept.'],
  ['Congress', 'They told Congress. Congress voted.', 'A congress of cooks met.'],
  ['Treasury', 'They told the Treasury. The Treasury said so.', 'They opened the treasury.'],
])('%s is left open where an article has the word in small letters', (label, first, second) => {
  expect(nearOf(label, [first, second])).toBe('part');
});
