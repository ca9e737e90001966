import { expect, test } from 'vitest';
import { areOpposed, findStance } from '../../../../src/align/units/stances.ts';
import { toWords } from '../../../../src/align/words/words.ts';

const stanceOf = (sentence: string) => findStance(sentence, toWords(sentence));

test('a denial is told by one verb or by two words', () => {
  expect(stanceOf('The welder denied it.')).toBe('denies');
  expect(stanceOf('The council ruled out a toll.')).toBe('denies');
  expect(stanceOf('The offer was turned down.')).toBe('denies');
  expect(stanceOf('The court ruled at noon, and they went out.')).toBe('tells');
  expect(stanceOf('The hall constructor came, toString came, too.')).toBe('tells');
});

test('“not” is no denial of what somebody else says', () => {
  expect(stanceOf('He didn’t pay.')).toBe('negates');
  expect(stanceOf('No boat sank.')).toBe('negates');
});

test('a question asks, whatever closes it', () => {
  expect(stanceOf('“Will the council refuse?”')).toBe('asks');
  expect(stanceOf('“Why?” the welder asked.')).toBe('tells');
});

test('a denial is opposed to a plain report, a question to all that is none', () => {
  expect(areOpposed('denies', 'tells')).toBe(true);
  expect(areOpposed('tells', 'denies')).toBe(true);
  expect(areOpposed('denies', 'negates')).toBe(false);
  expect(areOpposed('denies', 'denies')).toBe(false);
  expect(areOpposed('tells', 'negates')).toBe(false);
  expect(areOpposed('asks', 'tells')).toBe(true);
  expect(areOpposed('asks', 'asks')).toBe(false);
});

test.each([
  'rule rules ruled ruling|out',
  'turn turns turned turning|down',
  'brush brushes brushed brushing|off',
])('each form of two words that deny is one: %s', (forms) => {
  const [verbs = '', second = ''] = forms.split('|');
  for (const verb of verbs.split(' ')) {
    expect([verb, stanceOf(`They ${verb} ${second} a toll.`)]).toEqual([verb, 'denies']);
    expect([verb, stanceOf(`They ${verb} it round a toll.`)]).toEqual([verb, 'tells']);
  }
});
