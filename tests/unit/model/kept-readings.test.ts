import { expect, test } from 'vitest';
import { keepReadings } from '../../../src/model/kept-readings.ts';

/** The words of a text, and how often one was read. */
function makeReader() {
  const read: string[] = [];
  const words = keepReadings((text: string) => {
    read.push(text);
    return [...text.matchAll(/\w+/gu)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      word,
    }));
  });
  return { read, words };
}

test('a text is read once, and its pieces stand where the text does', () => {
  const { read, words } = makeReader();
  expect(words('the quay', 0)).toEqual([
    { start: 0, end: 3, word: 'the' },
    { start: 4, end: 8, word: 'quay' },
  ]);
  expect(words('the quay', 40)).toEqual([
    { start: 40, end: 43, word: 'the' },
    { start: 44, end: 48, word: 'quay' },
  ]);
  expect(words('the quay', 1)[0]).toEqual({ start: 1, end: 4, word: 'the' });
  expect(words('the quay', 7)[1]).toEqual({ start: 11, end: 15, word: 'quay' });
  expect(words('the quay', 40)).toBe(words('the quay', 40));
  expect(words('the quay', 0)[0]?.start).toBe(0);
  expect(read).toEqual(['the quay']);
});

test('a long text is read each time, and after many texts the first is read anew: what is kept is bounded', () => {
  const { read, words } = makeReader();
  const kept = `${'quay '.repeat(199)}boats`;
  expect(words(kept, 3)).toEqual(words(kept, 3));
  const long = `${kept}s`;
  expect(words(long, 3)).toEqual(words(long, 3));
  expect(read).toEqual([kept, long, long]);
  for (let index = 0; index <= 4000; index += 1) words(`quay ${index}`, 0);
  words('quay 0', 0);
  expect(read.filter((text) => text === 'quay 0').length).toBe(2);
});
