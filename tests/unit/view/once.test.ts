import { expect, test } from 'vitest';
import { oncePerStory } from '../../../src/view/once.ts';
import { compareTexts } from '../../build/compared-texts.ts';

test('a view is made once for each comparison, also where it is nothing', () => {
  const asked: string[] = [];
  const toNothing = oncePerStory(({ story }): undefined => {
    asked.push(story.title);
  });
  const [fire, flood] = ['Fire', 'Flood'].map((title) =>
    compareTexts(['A fire closed the harbour.\n', 'The harbour was closed by a fire.\n'], `title: ${title}`),
  );
  if (fire === undefined || flood === undefined) throw new Error('nothing was compared');
  for (const comparison of [fire, flood, fire, flood]) expect(toNothing(comparison)).toBe(undefined);
  expect(asked).toEqual(['Fire', 'Flood']);
});
