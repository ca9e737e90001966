import { expect, test } from 'vitest';
import { CUT_TITLE_RULES } from '../../../../src/annotate/entities/cut-titles.ts';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** What an article calls Ada Lunn. */
function formsIn(text: string): string[] {
  const { entities } = annotateStory([makeArticle({ id: 'a', text })], { date: null });
  return entities
    .filter(({ label }) => label === 'Ada Lunn')
    .flatMap(({ names }) => names.map((name) => name.text));
}

test.each(CUT_TITLE_RULES)('$id: $example', ({ example, counter }) => {
  expect(formsIn(example).filter((form) => form !== 'Lunn')).toEqual(['Ada Lunn']);
  expect(formsIn(counter)[0]).toMatch(/. Ada Lunn$/u);
});

test.each([
  ['They met choir teacher Ada Lunn.', 'Ada Lunn'],
  ['They met chief ferry officer Ada Lunn.', 'Ada Lunn'],
  ['They met the ferry’s officer Ada Lunn.', 'officer Ada Lunn'],
  ['They asked lawyer Ada Lunn.', 'lawyer Ada Lunn'],
  ['Then they heard Oska spokeswoman Ada Lunn.', 'Oska spokeswoman Ada Lunn'],
  ['They had met special counsel Ada Lunn.', 'special counsel Ada Lunn'],
  ['They greet former lawyer Ada Lunn.', 'former lawyer Ada Lunn'],
])('in “%s” she is called “%s”', (text, form) => {
  expect(formsIn(text)).toEqual([form]);
});
