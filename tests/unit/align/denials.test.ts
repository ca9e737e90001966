import { expect, test } from 'vitest';
import { areOnOtherSides, findDenial } from '../../../src/align/denials.ts';
import { toWords } from '../../../src/align/words.ts';

const denialOf = (sentence: string) => findDenial(toWords(sentence));

test('a denial is told by one verb or by two words', () => {
  expect(denialOf('The welder denied it.')).toBe('denies');
  expect(denialOf('The council ruled out a toll.')).toBe('denies');
  expect(denialOf('The offer was turned down.')).toBe('denies');
  expect(denialOf('The court ruled at noon, and they went out.')).toBe('neither');
});

test('“not” is no denial of what somebody else says', () => {
  expect(denialOf('He didn’t pay.')).toBe('negates');
  expect(denialOf('No boat sank.')).toBe('negates');
});

test('only a denial beside a plain report is on the other side', () => {
  expect(areOnOtherSides('denies', 'neither')).toBe(true);
  expect(areOnOtherSides('neither', 'denies')).toBe(true);
  expect(areOnOtherSides('denies', 'negates')).toBe(false);
  expect(areOnOtherSides('denies', 'denies')).toBe(false);
  expect(areOnOtherSides('neither', 'negates')).toBe(false);
});
