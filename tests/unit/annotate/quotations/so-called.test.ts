import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../src/annotate/article.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** Kind and words of what stands between marks, once it is known who is cited. */
const kindsOf = (text: string): string[] =>
  annotateArticle(makeArticle({ text }), { date: null }).quotations.map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );

describe('what something goes by is nobody’s words', () => {
  test.each([
    ['Pilots have said the supposed “truce” of the harbours is over.', 'scare: truce'],
    ['The mayor said the so-called "eel tax" would end.', 'scare: eel tax'],
    ['Bakers say that a tide known as “the broom” broke the quay.', 'scare: the broom'],
    ['Hale, a self-described “river rat,” said the lock leaks.', 'scare: river rat,'],
    ['The board said the plan, also referred to as the “big dig,” was late.', 'scare: big dig,'],
  ])('%s', (text, expected) => expect(kindsOf(text)).toEqual([expected]));

  test.each([
    ['Hale called the plan “a big dig” on Friday.', 'partial: a big dig'],
    ['Hale said the truce was “a joke for rowers”.', 'partial: a joke for rowers'],
    ['Hale spoke of the supposed truce and called it “a joke”.', 'partial: a joke'],
  ])('and what somebody calls it is his: %s', (text, expected) => expect(kindsOf(text)).toEqual([expected]));
});
