import { expect, test } from 'vitest';
import { findMarks } from '../../../../src/annotate/quotations/marks.ts';

const read = (text: string): string[] =>
  findMarks(text).map(({ start, end, family, role }) => `${text.slice(start, end)} ${family} ${role}`);

test.each([
  ['“', '”', 'double'],
  ['„', '“', 'double'],
  ['‟', '”', 'double'],
  ['«', '»', 'double'],
  ['"', '"', 'double'],
  ['``', "''", 'double'],
  ['‘', '’', 'single'],
  ['‚', '‘', 'single'],
  ['‛', '’', 'single'],
  ["'", "'", 'single'],
  ['`', "'", 'single'],
])('%s…%s open and close words', (open, close, family) => {
  const expected = [`${open} ${family} open`, `${close} ${family} close`];
  expect(read(`Ada Stone said: ${open}The quay is shut.${close} She left.`)).toEqual(expected);
  expect(read(`The ${open}quay${close}, she said, is shut.`)).toEqual(expected);
});

test.each(['»', '”', '’'])('%s before a word, after a space, is what is open at that point', (mark) => {
  expect(read(`She said: ${mark}Shut it.`)[0]).toMatch(/either$/u);
});

test('three straight apostrophes are two marks, the double one outside', () => {
  expect(read("He said: '''Shut' it,'' and left.")).toEqual([
    ...["'' double open", "' single open", "' single close", "'' double close"],
  ]);
  expect(read("He said: ''Shut 'it''' and left.")).toEqual([
    ...["'' double open", "' single open", "' single close", "'' double close"],
  ]);
});

test.each([
  'the pilots’ boat isn’t new',
  "the crew's 6' boat",
  '’til dawn, in the ’90s',
  "rock 'n roll, 'em and 'cause",
])('apostrophes are no marks: %s', (text) =>
  expect(read(text).filter((mark) => !mark.endsWith('either') && !mark.endsWith('close'))).toEqual([]),
);
