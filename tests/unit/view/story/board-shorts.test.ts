import { expect, test } from 'vitest';
import { toCountedShort } from '../../../../src/view/story/board-shorts.ts';

const contextOf = (text: string) => {
  const short = toCountedShort({
    speaker: null,
    words: [{ article: 'a', start: 20, end: 20 + text.length, text }],
    before: false,
    after: false,
    context: { start: 0, end: 18, exact: 'Pilots pay a toll.', gap: false },
  });
  return typeof short === 'string' ? short : short.context;
};

test.each([
  'Velde burned the letter',
  'Pilots left the quay in May',
  'The toll is ten crowns',
  'Fog came',
  'Ada Velde met the board',
])('in a list of counted rows no sentence stands before what can be read alone: %s', (text) => {
  expect(contextOf(text)).toBeNull();
});

test.each([
  'It is ten crowns',
  'Velde burned them',
  'Both sang',
  'Pilots want such boats',
  'Mills wrote to his clerk',
])('and stays before what means nothing without it: %s', (text) => {
  expect(contextOf(text)).not.toBeNull();
});

test('the editor’s words stand as they are', () => {
  expect(toCountedShort('Who pays it?')).toBe('Who pays it?');
});
