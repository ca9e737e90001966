import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** How often each form of a name stands in the articles, the last article first in no order of its own. */
function formsOf(label: string, ...texts: string[]): string[] {
  const articles = texts.map((text, index) => makeArticle({ id: 'abc'.charAt(index), text }));
  const { entities } = annotateStory(articles, { date: null });
  const found = entities.find((entity) => entity.label === label);
  return (found?.names ?? []).map(({ article, text, count }) => `${article} ${text} ×${count}`).sort();
}

test.each([
  [
    'Dance the Lantern',
    ['They watched “Dance the Lantern” on Monday.', 'He spoke on Dance the Lantern and left.'],
    ['a Dance the Lantern ×1', 'b Dance the Lantern ×1'],
  ],
  [
    'Harbour of the Nine',
    ['They read “Harbour of the Nine” in May.', 'They liked Harbour of the Nine, they said.'],
    ['a Harbour of the Nine ×1', 'b Harbour of the Nine ×1'],
  ],
])('%s is named wherever all its words stand', (label, texts, expected) => {
  expect(formsOf(label, ...texts)).toEqual(expected);
});

test.each([
  [
    ['Ada Marrow left. Board members told Adam that Marrow “was late” at the quay.'],
    ['a Ada Marrow ×1', 'a Marrow ×1'],
  ],
  // Another's name, another word, a piece of a longer name
  [['Ada Marrow left. Jon Marrow came. They asked about Marrow.'], ['a Ada Marrow ×1']],
  [['Ada Marrow left. They walked down Marrow Street.'], ['a Ada Marrow ×1']],
])('a surname is counted where nobody else is called so: %s', (texts, expected) => {
  expect(formsOf('Ada Marrow', ...texts)).toEqual(expected);
});
