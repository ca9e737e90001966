import { describe, expect, test } from 'vitest';
import { entitiesOf } from '../../../build/story-entities.ts';

/** The names of some articles as “kind name”. */
const namesOf = (...texts: string[]): string[] =>
  entitiesOf(...texts).map((entity) => entity.split(': ')[0] ?? '');

describe('capitals that name nothing', () => {
  test.each([
    ['They spoke of illegal parking. “Stop the Illegal Parking now,” they wrote.'],
    ['“Stop the Illegal Parking now,” they wrote.', 'They spoke of illegal parking.'],
    ['They paid a tariff and more tariffs. “The Tariff will stay, and the Tariff is good,” they wrote.'],
    ['It was a bad night. “So BAD and more,” they wrote.'],
    ['They went on leave, AWOL.'],
    ['They asked the DA, and then the AG.'],
    ['“This is a total paper chase,” they said. It was a Paper Chase, they wrote.'],
  ])('%s %s', (...texts) => {
    expect(namesOf(...texts.filter((text) => text !== undefined))).toEqual([]);
  });

  test('a surname without its last letter is no name of its own', () => {
    expect(namesOf('Ada Halders spoke. Halders left. They liked Halder and met Halder.')).toEqual([
      'person Ada Halders',
    ]);
  });
});

describe('names that are no person’s', () => {
  test.each([
    'The port is run by the Executive Branch.',
    'They asked the Council on Foreign Relations.',
    'It was an Executive Order.',
    'They read the Foreign Agent Registration law.',
    'It stood in The Daily Marrow, a conservative publication that sells well.',
    'They told the Daily Marrow.',
    'They saw it at the National Archives.',
    'Jon Cole won. They flew on Key Marrow, where a key is lost.',
    'He was asked by the Vice President Elect.',
  ])('%s', (text) => {
    expect(namesOf(text).filter((name) => name.startsWith('person') && name !== 'person Jon Cole')).toEqual(
      [],
    );
  });
});

describe('names that are no body’s', () => {
  test.each([
    'They heard the State of the Union.',
    'They met in the Marrow Office.',
    'They saw the Marrow House.',
    'They read the HWU rules.',
    'They flew an F-16.',
    'They paid into Social Security.',
    'They liked the Bush tax cuts.',
    'They watched the Cole-Lunn summit.',
  ])('%s', (text) => {
    expect(namesOf(text).filter((name) => name.startsWith('body'))).toEqual([]);
  });
});

describe('names that end where they end', () => {
  test.each([
    ['They left the White House for Norway.', 'White House'],
    ['They asked two Senate committees.', 'Senate'],
    ['They slept on the Upper North Side of Oska.', 'Upper North Side'],
    ['Then-spokeswoman Ada Cole left.', 'Ada Cole'],
    ['They asked Oska Post Editor-in-Chief Ada Cole.', 'Ada Cole'],
    ['They asked Ranking Member Ada Cole.', 'Ada Cole'],
    [
      'They asked the Centers for Disease Control and Prevention.',
      'Centers for Disease Control and Prevention',
    ],
    ['They asked U.S. Customs and Border Protection.', 'U.S. Customs and Border Protection'],
  ])('%s', (text, name) => {
    expect(namesOf(text).map((one) => one.replace(/^\w+ /u, ''))).toContain(name);
  });

  test.each([
    [
      'Two nominees met. They asked presumptive Republican nominee Ada Cole.',
      'presumptive Republican nominee Ada Cole',
    ],
    ['They asked special counsel Ada Cole.', 'special counsel Ada Cole'],
    ['They asked then-HWU Director Ada Cole.', 'then-HWU Director Ada Cole'],
    ['They asked legislative policy director Ada Cole.', 'legislative policy director Ada Cole'],
  ])('a title keeps the words that limit it: “%s”', (text, form) => {
    expect(entitiesOf(text)).toContain(`person Ada Cole: ${form}`);
  });
});

describe('names that are one', () => {
  test.each([
    [
      ['They asked the Supreme Court of the United States.', 'They asked the U.S. Supreme Court.'],
      'body Supreme Court of the United States',
    ],
    [['They asked Oska Workers’ Compensation Board.'], 'body Oska Workers’ Compensation Board'],
    [['He was of the Center for Harbour Lilac, who said so.'], 'body Center for Harbour Lilac'],
    [['Ada Cole left. Then Ada slept.', 'They liked only Ada, and Ada left.'], 'person Ada Cole'],
  ])('%s', (texts, name) => {
    expect(namesOf(...texts)).toEqual([name]);
  });
});

test('an initial between a title and a given name is the name’s', () => {
  expect(entitiesOf('They asked HWU CEO A. Barry Cole about it.')).toContain(
    'person A. Barry Cole: HWU CEO A. Barry Cole',
  );
});
