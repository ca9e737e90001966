import { expect, test } from 'vitest';
import { findFurnitureReason } from '../../../src/read/furniture-rules.ts';
import { toLineKey } from '../../../src/read/furniture-signals.ts';
import { toLineForm } from '../../../src/read/line-form.ts';

/** Lines of an article that look like lines of a page. */
test.each([
  'Home secretary resigns over the quay',
  'Share prices of the ferry firm fell on Monday.',
  'The crew signed up for the voyage.',
  'Read the letter that the mayor sent, and judge for yourself.',
  'More than 40 people had to leave.',
  '“It burned for two days.”',
  'It burned.',
  'Facebook said that it would remove the video.',
  'Comments by the mayor drew anger.',
])('“%s” is no furniture', (text) => {
  const line = { text, form: toLineForm(text), key: toLineKey(text), count: 1, isInText: false };
  expect(findFurnitureReason({ ...line, isAtEdge: false })).toBeUndefined();
});
