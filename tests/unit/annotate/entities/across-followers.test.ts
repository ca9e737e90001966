import { expect, test } from 'vitest';
import { entitiesOf } from '../../../build/story-entities.ts';

const INTRODUCED = 'Ada Cole won the vote in May, and Oto Brandl lost it by little.';

test.each([
  'The Cole administration said that the bridge was safe.',
  'Two Cole campaign associates met at the quay.',
  'Friends and Cole allies met at the quay.',
  'The Cole family paid for the bridge.',
  'A Cole spokesman said that the bridge was safe.',
])('a surname before the noun of a body or a group is no form of the person’s name: “%s”', (text) => {
  expect(entitiesOf(`${INTRODUCED} ${text}`)).toContain('person Ada Cole: Ada Cole');
});

test.each([
  'Then Cole campaigned.',
  'Then Cole’s allies met at the quay.',
  'Then Cole teams up with Brandl.',
])('a surname that stands for the person stays: “%s”', (text) => {
  expect(entitiesOf(`${INTRODUCED} ${text}`)).toContain('person Ada Cole: Ada Cole, Cole');
});

test('a full name before such a noun introduces the person', () => {
  expect(entitiesOf('The Ada Cole campaign said that the bridge was safe.')).toContain(
    'person Ada Cole: Ada Cole',
  );
});

test('who is named in one article only by such a noun is not named there', () => {
  const [person] = entitiesOf(INTRODUCED, 'The Cole administration said that the bridge was safe.');
  expect(person).toBe('person Ada Cole: Ada Cole');
});
