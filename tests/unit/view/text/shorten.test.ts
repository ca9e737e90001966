import { describe, expect, test } from 'vitest';
import { findCore, splitPhrases } from '../../../../src/view/text/shorten.ts';
import fc from '../../../build/properties.ts';

const long =
  'The harbour master, a former captain of the northern line, told the council on Tuesday that about 90 boats would be moved, though the owners, who pay dearly for their places, had asked for another winter in the old basin.';

const coreOf = (
  text: string,
  matters: { start: number; end: number; weight: number }[],
  shared: string[] = [],
) => {
  const core = findCore({ text, start: 50, matters }, new Set(shared));
  return core && text.slice(core.start - 50, core.end - 50);
};

describe('the core of a passage', () => {
  test('a short passage stays whole', () => {
    expect(coreOf('The ferry resumes.', [])).toBeUndefined();
  });

  test('the phrases with what differs stay, cut at phrase borders', () => {
    const at = 50 + long.indexOf('about 90 boats');
    const core = coreOf(long, [{ start: at, end: at + 14, weight: 8 }]);
    expect(core).toContain('about 90 boats would be moved');
    expect(core).not.toContain('former captain');
    expect(core).not.toMatch(/^(?:that|,)|[,;:]$/u);
  });

  test('without a difference the phrases stay that other articles share', () => {
    expect(coreOf(long, [], ['owners', 'winter', 'basin'])).toContain('another winter in the old basin');
  });

  test('a few words that say nothing by themselves keep a neighbour', () => {
    const core = coreOf(`${long.slice(0, -1)}, and the boats.`, [], ['boats']);
    expect(core?.length).toBeGreaterThanOrEqual(40);
  });

  /** Phrases of so many letters each, one letter's word with its comma, and a space between them. */
  const toPhrases = (...lengths: readonly number[]): string =>
    lengths.map((length, index) => `${'abcd'.charAt(index).repeat(length - 1)},`).join(' ');
  const word = (letter: string, length: number): string => letter.repeat(length - 1);
  const inFirst = { start: 50, end: 60, weight: 8 };

  test('two hundred letters stay whole, and so does what is longer where less than sixty would be folded', () => {
    expect(coreOf(toPhrases(100, 99), [inFirst])).toBeUndefined();
    expect(coreOf(toPhrases(100, 100), [inFirst])).toBe(word('a', 100));
    expect(coreOf(toPhrases(201, 58), [inFirst])).toBe(word('a', 201));
    expect(coreOf(toPhrases(202, 57), [inFirst])).toBeUndefined();
  });

  test('phrases that matter stay together up to a hundred and sixty letters', () => {
    const read = (second: number) =>
      coreOf(toPhrases(80, second, 120), [], [word('a', 80), word('b', second)])?.length;
    expect([read(79), read(80)]).toEqual([159, 79]);
  });

  test('a phrase of forty letters can stay alone, a shorter one keeps the one before it', () => {
    const read = (second: number) => coreOf(toPhrases(60, second, 150), [], [word('b', second)])?.length;
    expect([read(40), read(39)]).toEqual([39, 99]);
  });

  test('what the row is about is never folded away, however far it is from the rest', () => {
    const read = (weight: number) =>
      coreOf(toPhrases(60, 60, 60, 90), [inFirst, { start: 50 + 61, end: 50 + 70, weight }])?.length;
    const far = (weight: number) =>
      coreOf(toPhrases(60, 130, 60, 90), [inFirst, { start: 50 + 192, end: 50 + 200, weight }])?.length;
    expect([far(3), far(2.9)]).toEqual([251, 59]);
    expect(read(1)).toBe(120);
  });

  test('a core is part of its passage, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 111, maxLength: 400 }), (text) => {
        const core = findCore({ text, start: 7, matters: [] }, new Set(['word']));
        if (!core) return;
        expect(core.start).toBeGreaterThanOrEqual(7);
        expect(core.end).toBeLessThanOrEqual(7 + text.length);
        expect(core.start).toBeLessThanOrEqual(core.end);
      }),
    );
  });
});

test('phrases end after punctuation and before a word that opens a clause', () => {
  const text = 'He agreed, she said, while prices fell';
  expect(splitPhrases(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'He agreed,',
    'she said,',
    'while prices fell',
  ]);
});

test('the stop of an abbreviation ends no phrase', () => {
  const text = 'The U.S. envoy left. Mr. Hale stayed';
  expect(splitPhrases(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'The U.S. envoy left.',
    'Mr. Hale stayed',
  ]);
});
