import { describe, expect, test } from 'vitest';
import { inferGenders } from '../../../../src/annotate/people/pronoun-gender.ts';
import type { Span } from '../../../../src/model/span.ts';

/** The gender that the pronouns of a text, a sentence a line, tell of Velde, when Stone is named, too. */
function genderOf(text: string): string | null | undefined {
  const find = (name: string): Span[] =>
    [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
    }));
  let start = 0;
  const sentences = text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    return span;
  });
  const people = ['Velde', 'Stone'].map((name) => ({ gender: null, mentions: find(name) }));
  return inferGenders(text, sentences, people)[0];
}

describe('the gender of somebody whose name does not tell it', () => {
  test.each([
    ['Velde left her house.\nVelde said she was late.', 'female'],
    ['Velde left his house.\nVelde said he was late.', 'male'],
    ['Velde left his house.\nIt rained.\nOn Monday Velde took his hat.', 'male'],
    ['Velde left her house.', null],
    ['Velde left her house.\nVelde said he was late.', null],
    ['Velde told Stone that he was late.\nVelde told Stone that he was early.', null],
    ['Velde said “he is late”.\nVelde said “he is early”.', null],
    ['Velde left his wife.\nVelde met her brother, and he left.', null],
    ['It rained.\nShe came before Velde.\nShe left before Velde.', null],
  ])('is what its pronouns say twice: %s', (text, gender) => {
    expect(genderOf(text)).toBe(gender);
  });
});
