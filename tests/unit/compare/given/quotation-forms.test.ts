import { describe, expect, test } from 'vitest';
import { areQuotationsCompatible, joinPieces } from '../../../../src/compare/given/matching-words.ts';

const quoted = (article: string, key: string) => ({
  kind: 'quotation' as const,
  article,
  passage: `${article}-p`,
  key,
  start: 0,
  end: key.length,
  quotation: `${article}-q`,
});

describe('quotations are the same words', () => {
  test.each([
    ["we can't sail", 'we cannot sail'],
    ['we can not sail', 'we cannot sail'],
    ["we won't sail", 'we will not sail'],
    ["we didn't sail", 'we did not sail'],
    ["we've sailed", 'we have sailed'],
    ["we're sailing", 'we are sailing'],
    ["we'll sail", 'we will sail'],
    ["i'm sailing", 'i am sailing'],
    ['the quay is shut', 'the quay is shut until may'],
  ])('“%s” and “%s”', (left, right) => {
    expect(areQuotationsCompatible([quoted('a', left), quoted('b', right)])).toBe(true);
    expect(areQuotationsCompatible([quoted('b', right), quoted('a', left)])).toBe(true);
  });

  test.each([
    ['the quay is shut', 'the quay is open'],
    ['the quay', 'the quays'],
    ['the quay shut', 'the quay is shut'],
    ["it's shut", 'it is shut'],
  ])('“%s” and “%s” are not', (left, right) =>
    expect(areQuotationsCompatible([quoted('a', left), quoted('b', right)])).toBe(false),
  );
});

describe('what an article quotes in pieces', () => {
  const keys = (...slots: ReturnType<typeof quoted>[][]) =>
    joinPieces(slots).map((slot) => slot.map(({ article, key }) => `${article}: ${key}`));

  test('is one with the whole that another quotes', () => {
    expect(
      keys(
        [quoted('a', 'the quay is a ruin'), quoted('b', "the quay is a ruin and we're ashamed")],
        [quoted('a', 'we are ashamed')],
      ),
    ).toEqual([['a: the quay is a ruin', "b: the quay is a ruin and we're ashamed", 'a: we are ashamed']]);
  });

  test('is joined whichever stands first', () => {
    expect(
      keys(
        [quoted('a', 'we are ashamed')],
        [quoted('a', 'the quay is a ruin'), quoted('b', 'the quay is a ruin and we are ashamed')],
      ),
    ).toHaveLength(1);
  });

  test.each([
    ['a single word', 'ashamed'],
    ['a part of a word', 'e are ashamed'],
    ['words that the whole does not have', 'we are proud'],
  ])('stays apart where it is %s', (_, piece) => {
    const whole = [quoted('a', 'the quay is a ruin'), quoted('b', 'the quay is a ruin and we are ashamed')];
    expect(keys(whole, [quoted('a', piece)])).toHaveLength(2);
  });

  test('stays apart where only the other article quotes the whole, or two quote the piece', () => {
    const whole = quoted('b', 'the quay is a ruin and we are ashamed');
    expect(keys([whole], [quoted('a', 'we are ashamed')])).toHaveLength(2);
    const both = [quoted('a', 'the quay is a ruin'), whole];
    expect(keys(both, [quoted('a', 'we are ashamed'), quoted('c', 'we are ashamed')])).toHaveLength(2);
  });
});
