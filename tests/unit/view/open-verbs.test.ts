import { expect, test } from 'vitest';
import { hasOpenVerb, toSaidVerb } from '../../../src/view/open-verbs.ts';
import { spanOf } from '../../build/annotated-article.ts';

/** Whether a verb of saying stands outside the marks of a text of one sentence. */
function isOpen(text: string): boolean {
  const quoted = /“(.+?)”/u.exec(text)?.[1] ?? '';
  const sentences = [{ start: 0, end: text.length }];
  return hasOpenVerb([spanOf(text, quoted)], { sentences, published: [{ text, start: 0 }] });
}

test.each([
  'Stone said the port hopes to “keep the quay dry by paying pilots to watch the tide.”',
  'Velde told the board about ferries, and how they “leak all winter.”',
  'The mayor wrote to pilots of a plan that would “mend what the sea took.”',
  'With “no boat left to sail,” the captain added, the race was over.',
  'The owner acknowledged that pilots left, and “our toll will not bring them back.”',
  'According to the guild, the crane is “a heap of rust.”',
])('a verb of saying stands in the sentence: “%s”', (text) => {
  expect(isOpen(text)).toBe(true);
});

test.each([
  'The quay was “a heap of rust.”',
  'The poster on the ferry had the words “he said no”.',
  'Pilots walked out under a banner: “No boat left.”',
])('none does: “%s”', (text) => {
  expect(isOpen(text)).toBe(false);
});

test('a verb by which nothing is said yet is none of the words', () => {
  expect(['will announce', 'may say', 'should declare'].map(toSaidVerb)).toEqual([null, null, null]);
  expect(['would say', 'announced', null].map(toSaidVerb)).toEqual(['would say', 'announced', null]);
});
