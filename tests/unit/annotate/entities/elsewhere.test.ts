import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** Where the other article has the words of what the first one names. */
function elsewhereOf(label: string, naming: string, other: string): string[] {
  const articles = [makeArticle({ id: 'a', text: naming }), makeArticle({ id: 'b', text: other })];
  const entity = annotateStory(articles, { date: null }).entities.find((one) => one.label === label);
  expect(entity).toBeDefined();
  return (entity?.elsewhere ?? []).map(({ article, text, why }) => `${article} ${why}: ${text}`);
}

test.each([
  [
    'Kremlin',
    'They asked the Kremlin.',
    'They asked Kremlin aide Jon Cole.',
    'b inside: Kremlin aide Jon Cole',
  ],
  [
    'Oska',
    'They slept in Oska and left Oska.',
    'They asked the head of the Oska council Jon Cole.',
    'b inside: the head of the Oska council Jon Cole',
  ],
  [
    'Harbour Workers Union',
    'They asked the Harbour Workers Union.',
    'They read an HWU letter.',
    'b letters: HWU',
  ],
  ['Norway', 'They left for Norway.', 'They saw Norwegian ships.', 'b adjective: Norwegian'],
  ['Ada Cole', 'They asked Ada Cole.', 'They asked the Cole administration.', 'b surname: Cole'],
])('%s is not called named by one article only: “%s”, “%s”', (label, naming, other, expected) => {
  expect(elsewhereOf(label, naming, other)).toEqual([expected]);
});

test.each([
  ['Norway', 'They left for Norway.', 'They saw ships.'],
  ['Ada Cole', 'They asked Ada Cole.', 'They asked Jon Cole.'],
  ['House', 'They asked the House.', 'They asked the White House.'],
  ['Ada Paul', 'They asked Ada Paul.', 'They asked Paul Lunn.'],
])('%s is named by one article only: “%s”, “%s”', (label, naming, other) => {
  expect(elsewhereOf(label, naming, other)).toEqual([]);
});
