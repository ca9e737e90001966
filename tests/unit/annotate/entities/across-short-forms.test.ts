import { expect, test } from 'vitest';
import { entitiesOf } from '../../../build/story-entities.ts';

test.each([
  ['It stood in the Oska Post. Later the Post said more.', 'body Oska Post: Oska Post, the Post'],
  [
    'They asked the Department of Harbours. The Department said no.',
    'body Department of Harbours: Department of Harbours, The Department',
  ],
  ['It stood in the Marrow Times. As the Times put it, no.', 'body Marrow Times: Marrow Times, the Times'],
  [
    'They joined the Marrow Foundation. They left the Foundation.',
    'body Marrow Foundation: Marrow Foundation, the Foundation',
  ],
  [
    'They sued at the Marrow Tribunal, and the Tribunal heard them.',
    'body Marrow Tribunal: Marrow Tribunal, the Tribunal',
  ],
])('the head of a body’s name is its short form after it: “%s”', (text, entity) => {
  expect(entitiesOf(text)).toContain(entity);
});

test.each([
  ['Later the Post said more. It stood in the Oska Post.', 'body Oska Post: Oska Post'],
  ['The Oska Post and the Marrow Post met. Later the Post said more.', 'body Oska Post: Oska Post'],
  ['They asked the Oska House. They went to the House.', 'body Oska House: Oska House'],
  ['It stood in the Oska Press. They saw “Meet the Press” again.', 'body Oska Press: Oska Press'],
  ['They asked the Oska Committee. They asked the Committee of Nine.', 'body Oska Committee: Oska Committee'],
])('a head is no short form before the name, of two names, of another thing: “%s”', (text, entity) => {
  expect(entitiesOf(text)).toContain(entity);
});

test('a head that is written small belongs to the name that the story writes with a capital', () => {
  expect(
    entitiesOf(
      'They asked the Marrow Foundation.',
      'They asked the Marrow foundation twice.',
      'They asked those at the marrow foundation.',
    ),
  ).toContain('body Marrow Foundation: Marrow Foundation, Marrow foundation');
});
