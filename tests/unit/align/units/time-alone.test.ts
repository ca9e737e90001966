import { describe, expect, test } from 'vitest';
import { measureStory } from '../../../../src/align/groups/parts.ts';
import { isTimeAlone } from '../../../../src/align/units/time-alone.ts';
import { findTimeframes } from '../../../../src/annotate/timeframes/timeframes.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

const withTimes = (text: string) => {
  const sentence = { start: 0, end: text.length };
  return { ...makeArticle({ text }), timeframes: findTimeframes(text, [sentence], { date: null }) };
};
const isAlone = (text: string): boolean => isTimeAlone({ start: 0, end: text.length }, withTimes(text));

describe('a sentence that is a day or a time of day and nothing else', () => {
  test.each([
    'Tuesday 4 May.',
    '7.45pm',
    'Updated 9 May at 10:15 a.m.',
    'Saturday, 1 March 2031',
    'Last updated: on Monday at noon.',
    'Yesterday evening.',
  ])('tells when, and not what: %s', (text) => expect(isAlone(text)).toBe(true));

  test.each([
    'The fair opens on Tuesday 4 May.',
    'Closed on Monday.',
    'Updated figures came on 9 May.',
    'Two days.',
    'At noon, rain.',
    'Hm.',
  ])('says more: %s', (text) => expect(isAlone(text)).toBe(false));
});

test('it carries no claim', () => {
  const article = withTimes('Tuesday 4 May. The fair was opened. At noon.');
  expect(measureStory([article], () => []).sentences).toHaveLength(
    article.sentences.filter((sentence) => !isTimeAlone(sentence, article)).length,
  );
});
