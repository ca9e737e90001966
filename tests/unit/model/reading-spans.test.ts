import { expect, test } from 'vitest';
import { toReadingSpans } from '../../../src/model/reading-spans.ts';

const [first, second] = [
  { start: 2, end: 5 },
  { start: 9, end: 12 },
];

test.each([
  ['a source and its verb', { kind: 'attribution', source: second, cue: first }, [first, second]],
  ['a source alone', { kind: 'attribution', source: second, cue: null }, [second]],
  ['a verb alone', { kind: 'attribution', source: null, cue: first }, [first]],
  ['nobody who is cited', { kind: 'attribution', source: null, cue: null }, []],
  [
    'words that lower certainty',
    { kind: 'certainty', hedges: [second, first], negations: [first] },
    [first, second],
  ],
  ['words of any other kind', { kind: 'words', spans: [second, first] }, [first, second]],
])('a reading that rests on %s has its spans in reading order', (_, reading, spans) => {
  expect(
    toReadingSpans({ article: 'a', passage: 'a:0-20', ...reading } as Parameters<typeof toReadingSpans>[0]),
  ).toEqual(spans);
});
