import { expect, test } from 'vitest';
import { annotateStory } from '../../../src/annotate/story.ts';
import { makeArticle } from '../../build/annotated-article.ts';

/** What decided the kind of each name of a text. */
const decide = (text: string): string[] =>
  annotateStory([makeArticle({ text })], { date: null }).evidence.map(
    ({ name, kind, decidedBy }) => `${name} is a ${kind}: ${decidedBy.join(', ')}`,
  );

test('each name says by which rules its kind was decided', () => {
  expect(decide('Ada Cole left for Norway and asked the Marrow Foundation.')).toEqual([
    'Ada Cole is a person: person-given-name',
    'Norway is a place: name-table-place',
    'Marrow Foundation is a body: name-body-head',
  ]);
});

test('a guess that the words round the name change names both', () => {
  expect(
    decide('They liked the Marrow. The software maker Marrow rose. Marrow’s shareholders cheered.'),
  ).toEqual(['Marrow is a body: name-after-the']);
  expect(decide('They saw Marrow. The ferry Marrow sank. The ferry Marrow rose.')).toEqual([
    'Marrow is a other: name-unplaced',
  ]);
  expect(decide('They liked Marrow. The software maker Marrow rose. Marrow’s shareholders cheered.')).toEqual(
    ['Marrow is a body: name-unplaced, name-story-votes'],
  );
});
