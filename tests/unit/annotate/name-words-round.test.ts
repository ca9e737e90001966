import { describe, expect, test } from 'vitest';
import { entitiesOf } from '../../build/story-entities.ts';

/** The names of some articles, each with its kind and without its forms. */
const namesOf = (...texts: string[]): string =>
  entitiesOf(...texts)
    .map((entity) => entity.replace(/: .*$/u, ''))
    .join(' | ');

describe('a word of kin is no part of a name', () => {
  test.each([
    ['They asked Aunt Mabel about it.', 'person Mabel'],
    ['They saw Grandma Oline at the gate.', 'person Oline'],
    ['They asked Grandpa Vell, who knew.', 'person Vell'],
    ['They saw Uncle Piet Loos.', 'person Piet Loos'],
    ['He met his son-in-law Joren Vell.', 'person Joren Vell'],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toBe(names);
  });
});

describe('what towns have says that a name is a town', () => {
  test.each([
    'They asked the mayor of Ostrand.',
    'They live on the outskirts of Ostrand.',
    'They walked the streets of Ostrand.',
    'They asked residents of Ostrand.',
    'They asked the sheriff of Ostrand.',
  ])('%s', (text) => {
    expect(namesOf(text)).toBe('place Ostrand');
  });

  test.each(['Ohio', 'Utah', 'Iowa', 'Maine', 'Texas'])(
    'the stop after “Bellmere, %s.” is the sentence’s',
    (state) => {
      expect(namesOf(`They live in Bellmere, ${state}.`)).toBe(`place Bellmere | place ${state}`);
    },
  );
});

describe('firms and bodies', () => {
  test.each([
    'They asked Ida Lunn LLP about it.',
    'They asked Mason Cole LLP, who knew.',
    'They told Ada Vell LLP.',
    'They work for Piet Loos LLP.',
    'They sued Joan Marrow LLP.',
  ])('%s', (text) => {
    expect(namesOf(text)).toMatch(/^body .* LLP$/u);
  });

  test.each([
    ['The Executive Office of the President knew.', 'body Executive Office of the President'],
    ['They asked the Oska Office of the Governor.', 'body Oska Office of the Governor'],
    ['They asked a White House Official.', 'body White House'],
    ['They asked a Senate Aide.', 'body Senate'],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toBe(names);
  });

  test.each([
    ['They liked Nor-Ferries.', 'They liked Norferries.'],
    ['They liked Velmar-Stream.', 'They liked Velmarstream.'],
    ['They liked Oska Marrow Lines.', 'They liked Oska-Marrow Lines.'],
    ['They liked BlueOska Lines.', 'They liked Blue Oska Lines.'],
    ['They read “A Quiet Tide”.', 'They read “Quiet Tide”.'],
  ])('%s %s', (...texts) => {
    expect(entitiesOf(...texts)).toHaveLength(1);
  });

  test('short names stay apart', () => {
    expect(
      entitiesOf('They liked Nor-Ja. They left Nor-Ja.', 'They liked Norja. They left Norja.'),
    ).toHaveLength(2);
  });
});

describe('words beside a name are no part of it, and parts of it no names', () => {
  test.each([
    ['They saw the first Mr. Lunn.', 'person Lunn: Mr. Lunn'],
    ['They saw the third Mrs. Cole.', 'person Cole: Mrs. Cole'],
    ['They saw first lady Ada Cole.', 'person Ada Cole: first lady Ada Cole'],
    ['They asked Judge Torvelind Stone Lunn.', 'person Torvelind Stone Lunn: Judge Torvelind Stone Lunn'],
    ['They asked Rep. Orrinel Stone Vell.', 'person Orrinel Stone Vell: Rep. Orrinel Stone Vell'],
    [
      'They asked Health and Harbour Services Secretary Kate Lunn.',
      'person Kate Lunn: Health and Harbour Services Secretary Kate Lunn',
    ],
    ['Visit Harbick Insider for more. Harbick Insider has it.', 'other Harbick Insider: Harbick Insider'],
    [
      'Follow Marrowick Insider at once. Marrowick Insider has it.',
      'other Marrowick Insider: Marrowick Insider',
    ],
    ['They told 90 Minutes that it rained.', 'other 90 Minutes: 90 Minutes'],
    [
      'They saw an Oska Harbour Committee-produced film.',
      'body Oska Harbour Committee: Oska Harbour Committee',
    ],
  ])('%s', (text, entity) => {
    expect(entitiesOf(text)).toEqual([entity]);
  });

  test.each(['ROPE & RUST', 'SHIP WRECK', 'FISH & CHIPS', 'SAD SONG', 'NETS & KNOTS'])(
    '“%s” is shouted, and no name',
    (shout) => {
      expect(entitiesOf(`He wrote ${shout} at once.`)).toEqual([]);
    },
  );

  test('short forms of a given name are one person', () => {
    expect(entitiesOf('They asked Daniel Lunn.', 'They asked Danny Lunn.')).toHaveLength(1);
  });
});

test.each([
  ['They asked the Harbour Council for the Region of Norwich Judge Orrin Vell.', 'Judge Orrin Vell'],
  ['They asked the Council for the Region of Oska Governor Ada Lunn.', 'Governor Ada Lunn'],
  ['They voted for the Council for Harbours Rep. Ada Lunn.', 'Rep. Ada Lunn'],
  ['Then now Mr. Lunn left.', 'Mr. Lunn'],
  ['They asked now Senator Ada Lunn.', 'now Senator Ada Lunn'],
  ['They asked Secretary of State Ada Lunn.', 'Secretary of State Ada Lunn'],
])('a title does not begin inside a longer name: %s', (text, expected) => {
  const people = entitiesOf(text).filter((entity) => entity.startsWith('person'));
  expect(people.map((entity) => entity.replace(/^.*: /u, ''))).toEqual([expected]);
});

test('a town is no short form of the body that is called after it', () => {
  expect(entitiesOf('The Norwich Ferry Party met. They slept in Norwich. They liked Norwich.')).toContain(
    'place Norwich: Norwich',
  );
});
