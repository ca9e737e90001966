import { expect, test } from 'vitest';
import { quoting, utterancesOf } from '../../../build/quoting-articles.ts';

/** Two articles with their quoted words and who is known to say them. */
const toCount = (first: [string, string | null], second: [string, string | null]): number =>
  utterancesOf(
    [first, second].map(([words, speaker], index) =>
      quoting(index === 0 ? 'a' : 'b', `It was said: “${words}”.`, [words], speaker),
    ),
  ).length;

test.each([
  ['not worth the paper', 'Not worth the paper it is written on, this pact of the two ports'],
  ['far too few and far too slow', 'It is far too few and far too slow. The harbour has long moved on'],
  ['here we go again', 'Here we go again'],
  ['the tail wagging the dog', 'This is the tail wagging the dog, and the whole bay knows it'],
  ['a day late and a penny short', 'He came a day late and a penny short, as the ferry does each winter'],
])('a stock phrase makes no one utterance of words whose speakers nobody settles: %s', (phrase, whole) => {
  for (const speaker of [null, 'velde']) expect(toCount([phrase, null], [whole, speaker])).toBe(2);
  expect(toCount([phrase, 'velde'], [whole, 'velde'])).toBe(1);
  expect(toCount([phrase, 'stone'], [whole, 'velde'])).toBe(2);
});

test.each([
  'The lamps on the old pier will burn all night until the last boat is home',
  'We mend nets, boats and the three roads to the mill before the first snow falls',
])('a long sentence, word for word, is one utterance whoever is known to say it: %s', (whole) => {
  expect(toCount([whole, null], [whole, null])).toBe(1);
  expect(toCount([whole, null], [`${whole}. Nobody sleeps`, 'velde'])).toBe(1);
});

test('words of two persons do not come together by way of words of nobody known', () => {
  const [first, second] = ['We keep the old ferry on this side of the bay', 'we paint the boats in autumn'];
  const articles = [
    quoting('a', `“${first},” she said.`, [first], 'velde'),
    quoting('b', `“${first}, and ${second},” it was said.`, [`${first}, and ${second}`], null),
    quoting(
      'c',
      `“So ${second} each year of our lives,” he said.`,
      [`So ${second} each year of our lives`],
      'stone',
    ),
  ];
  for (const utterance of utterancesOf(articles))
    expect(utterance.includes('; b') && utterance.includes('; c')).toBe(false);
});
