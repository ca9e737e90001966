import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../src/annotate/article.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

const annotate = (text: string) => annotateArticle(makeArticle({ text }), { date: null });

/** Who says the only quotation of a text, with a mark where pages may name him. */
const speaker = (text: string): string | undefined => {
  const found = annotate(text).quotations[0]?.speaker;
  return found == null ? undefined : `${found.text}${found.certain ? ' (certain)' : ''}`;
};

/** Who is cited for what, by a text. */
const cited = (text: string): (string | null)[][] =>
  annotate(text).attributions.map(({ source, cue, content }) =>
    [source, cue, content].map((span) => (span === null ? null : text.slice(span.start, span.end))),
  );

describe('words that somebody reports of another', () => {
  test.each([
    ['Anna Bell said Oskar Rusk called her “a fraud” at the meeting.', 'Oskar Rusk (certain)'],
    ['Tom Hale recalled that the judge labelled his claim “pure invention.”', 'the judge'],
    ['Tom Hale said he was called “a traitor” by Ida Cole.', 'Ida Cole (certain)'],
    ['Anna Bell accused Oskar Rusk of calling the crew “cattle.”', 'Oskar Rusk'],
    ['Anna Bell accused Oskar Rusk of having called the crew “cattle.”', 'Oskar Rusk'],
    ['Anna Bell quoted Oskar Rusk as saying the quay was “safe.”', 'Oskar Rusk'],
    ['Anna Bell criticized the mayor for calling the crew “cattle.”', 'the mayor'],
    ['Anna Bell said she heard Oskar Rusk say “the boat is gone.”', 'Oskar Rusk (certain)'],
    ['Anna Bell recalled an old sailor who told her “never trust the tide.”', 'an old sailor'],
    [
      'Anna Bell attacked Oskar Rusk, who said the ferry would be “a gift to the town.”',
      'Oskar Rusk (certain)',
    ],
  ])('%s', (text, expected) => {
    expect(speaker(text)).toBe(expected);
  });

  test.each([
    'Anna Bell said she was told “the boat is gone.”',
    'Anna Bell said she was called “a witch” in the street.',
    'Anna Bell complained that she had been told the boat was “gone for good.”',
  ])('nobody is named where nobody is known to say them: %s', (text) => {
    expect(speaker(text)).toBeUndefined();
  });

  test.each([
    'Anna Bell said Oskar Rusk called and told her to “get out.”',
    'Anna Bell said Oskar Rusk came to her office, shut the door and told her to “keep quiet.”',
    'Anna Bell said Oskar Rusk lied when saying the quay was “safe.”',
    'Anna Bell said Oskar Rusk greeted her with “good riddance.”',
  ])('it is in doubt who says them: %s', (text) => {
    expect(speaker(text)).toBe('Anna Bell');
  });

  test.each([
    'Anna Bell said the quay was late and called it “a trap.”',
    'Anna Bell said Oskar Rusk was late, calling him “a snail.”',
    'Anna Bell said Oskar Rusk came late and accused Rusk of being “a snail.”',
    'Anna Bell apologized to the mayor for calling him “a snail.”',
    'Anna Bell said the man who wrote the book is “a liar.”',
    'Anna Bell said anybody who complains about the quay “is not at sea.”',
  ])('the words of who reports stay his own: %s', (text) => {
    expect(speaker(text)).toBe('Anna Bell (certain)');
  });
});

test('what is told in the clause of another is a part of what is said', () => {
  expect(cited('Anna Bell said Oskar Rusk came to her office and called the plan a farce.')).toEqual([
    ['Anna Bell', 'said', 'Oskar Rusk came to her office and called the plan a farce'],
  ]);
});

describe('somebody is called', () => {
  test.each([
    'Oskar Rusk called the mayor on Monday.',
    'Oskar Rusk called 112 as the water rose.',
    'Oskar Rusk called Bell from the quay.',
    'Oskar Rusk called him twice.',
    'Oskar Rusk called off the race.',
    'Oskar Rusk called up Jo Bell.',
  ])('and nothing is said: %s', (text) => {
    expect(cited(text)).toEqual([]);
  });

  test.each([
    ['Oskar Rusk called the mayor a liar on Monday.', 'the mayor a liar on Monday'],
    ['Oskar Rusk called Bell “brave” on Monday.', 'Bell “brave” on Monday'],
    ['Oskar Rusk called the talks a campaign and left.', 'the talks a campaign and left'],
    ['The flood was what Oskar Rusk has called a “National Disgrace.”', 'a “National Disgrace.”'],
    ['Oskar Rusk called for a new bridge.', 'a new bridge'],
    ['Oskar Rusk called on the mayor to resign.', 'on the mayor to resign'],
  ])('something: %s', (text, content) => {
    expect(cited(text).map((one) => one[2])).toEqual([content]);
  });
});
