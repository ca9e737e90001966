import { expect, test } from 'vitest';
import { findWordDifferences, toSameWordsRatio } from '../../../src/diff/word-differences.ts';
import type { Span } from '../../../src/model/span.ts';

const whole = (text: string) => ({ text, span: { start: 0, end: text.length } });

/** Steps as lines: “same: a | b”. */
function steps(a: string, b: string): string[] {
  const slice = (text: string, span: Span) => text.slice(span.start, span.end);
  return findWordDifferences(whole(a), whole(b)).map((step) => {
    const sides = [];
    if ('a' in step) sides.push(slice(a, step.a));
    if ('b' in step) sides.push(slice(b, step.b));
    return `${step.kind}: ${sides.join(' | ')}`;
  });
}

test('a replaced word is changed, and words on one side only are told apart', () => {
  expect(steps('a sizable leap onwards', 'a large leap onwards at last')).toEqual([
    'same: a | a',
    'changed: sizable | large',
    'same: leap onwards | leap onwards',
    'only-b: at last',
  ]);
});

test('case, punctuation and the shape of apostrophes do not count', () => {
  expect(steps('“But, sadly,” it’s over', "but sadly it's over")).toEqual([
    "same: But, sadly,” it’s over | but sadly it's over",
  ]);
});

test('a sign of money or percent belongs to its number', () => {
  expect(steps('paid $90 million', 'paid €90 million')).toContain('changed: $90 | €90');
  expect(steps('rose 5% again', 'rose 5 again')).toContain('changed: 5% | 5');
});

test('words that occur elsewhere are moved, on both sides, not changed', () => {
  const found = steps(
    'within two weeks the harbour council will vote',
    'the harbour council will vote within two weeks',
  );
  expect(found).toContain('moved-from: within two weeks | within two weeks');
  expect(found).toContain('moved-to: within two weeks | within two weeks');
});

test('a single function word between two changes joins them', () => {
  expect(steps('talks with the mayor failed', 'votes by the guild failed')).toEqual([
    'changed: talks with the mayor | votes by the guild',
    'same: failed | failed',
  ]);
});

test('passages too different to follow give one change over both', () => {
  const long = (word: string) => Array.from({ length: 300 }, (_, index) => `${word}${index}`).join(' ');
  expect(steps(long('a'), long('b'))).toEqual([`changed: ${long('a')} | ${long('b')}`]);
});

test('passages are followed up to four hundred words that one of them has alone', () => {
  const words = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${index}`).join(' ');
  expect(steps(`${words('a', 200)} quay`, `${words('b', 200)} quay`)).toContain('same: quay | quay');
  expect(steps(`${words('a', 201)} quay`, `${words('b', 200)} quay`)).toHaveLength(1);
});

test('passages without words give no steps', () => {
  expect(steps('', ' — ')).toEqual([]);
});

test('the ratio of same words is that of the longer passage, in order, and 0 where nothing can be compared', () => {
  const ratio = (a: string, b: string) => toSameWordsRatio(whole(a), whole(b));
  expect(ratio('the quay opens', 'The quay opens.')).toBe(1);
  expect(ratio('the quay opens', 'the quay opens again today')).toBe(3 / 5);
  expect(ratio('the old quay opens', 'the new quay opens')).toBe(3 / 4);
  expect(ratio('quay opens', 'opens quay')).toBe(1 / 2);
  expect(ratio('a b c', 'd e f')).toBe(0);
  expect(ratio('', '')).toBe(0);
});

test('the same words at other places of a text are found at their own places', () => {
  const text = 'The café closed. Then the café closed.';
  const places = [text.indexOf('café'), text.lastIndexOf('café')].map((start) => ({
    text,
    span: { start, end: start + 'café closed'.length },
  }));
  const [first, second] = places;
  if (first === undefined || second === undefined) throw new Error('no places');
  for (const [a, b] of [
    [first, second],
    [second, first],
    [second, second],
  ] as const)
    expect(findWordDifferences(a, b)).toEqual([{ kind: 'same', a: a.span, b: b.span }]);
});
