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
