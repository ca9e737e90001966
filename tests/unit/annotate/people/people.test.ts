import { describe, expect, test } from 'vitest';
import { findPeople, type Person } from '../../../../src/annotate/people/people.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

function people(text: string, kinds?: Parameters<typeof makeArticle>[0]['kinds']): Person[] {
  const article = makeArticle(kinds === undefined ? { text } : { text, kinds });
  return findPeople(article, article.sentences);
}

/** Each person with the words of all mentions. */
const mentions = (text: string): string[] =>
  people(text).map(
    (person) =>
      `${person.name}: ${person.mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  );

describe('people', () => {
  test('later surnames and given names are joined to the full name', () => {
    expect(mentions('Anna Bell runs the port. Bell said so. Mrs. Bell left. Anna agreed.')).toEqual([
      'Anna Bell: Anna Bell, Bell, Bell, Anna',
    ]);
  });

  test('titles and roles before a name are no part of it', () => {
    expect(mentions('White House Press Secretary Jon Hale met Sens. Ada Cole and Ian Rusk.')).toEqual([
      'Jon Hale: Jon Hale',
      'Ada Cole: Ada Cole',
      'Ian Rusk: Ian Rusk',
    ]);
  });

  test('initials, particles, nicknames and suffixes belong to the name', () => {
    expect(
      people('W. T. Hale met Anna van der Berg and Robert C. "Bob" Miller Jr. of Harwick.').map(
        ({ name }) => name,
      ),
    ).toEqual(['W. T. Hale', 'Anna van der Berg', 'Robert C. "Bob" Miller Jr.']);
  });

  test('two forms of one name are one person, under the fuller one', () => {
    expect(mentions('Laura Tan spoke. Laura H. Tan left.')).toEqual([
      'Laura H. Tan: Laura Tan, Laura H. Tan',
    ]);
  });

  test.each([
    ['Ambassador to Jordan David Cole spoke. Jordan was quiet. Trade with Jordan fell.', 'David Cole'],
    ['The Secretary of State for Scotland Anna Cole spoke. Scotland heard.', 'Anna Cole'],
    ['The consul in Georgia Mary Dell left. Georgia was quiet.', 'Mary Dell'],
    ['The envoy to Kenya Jon Hale left. Kenya was quiet.', 'Jon Hale'],
    ['They gave it to Jordan Peter Cole. Cole left.', 'Jordan Peter Cole'],
  ])('a country between an office and a name is no part of it: “%s”', (text, name) => {
    expect(people(text).map((person) => person.name)).toEqual([name]);
  });

  test('a country that the article was in is not the person with that given name', () => {
    expect(mentions('Jordan Cole came. Trade with Jordan fell in Jordan. Jordan said no.')).toEqual([
      'Jordan Cole: Jordan Cole',
    ]);
    expect(mentions('Jordan Cole came. “No,” Jordan said.')).toEqual(['Jordan Cole: Jordan Cole, Jordan']);
  });

  test('an initial between the names belongs to the person in a signature, too', () => {
    const text = 'Mr. Marrow left with Gerald Marrow.\n\n— Gerald J. Marrow (@RealGerald) August 15, 2019';
    expect(mentions(text)).toEqual(['Gerald Marrow: Marrow, Gerald Marrow, Gerald J. Marrow']);
  });

  test('a later word of a longer name does not make its bearer another person of that name', () => {
    const text = 'Tilda Ann Rosa Brandt came. “No,” her mother, Rosa Brandt, said.';
    expect(people(text).map(({ name }) => name)).toEqual(['Tilda Ann Rosa Brandt', 'Rosa Brandt']);
    expect(people('Mary Ann Cole came. “No,” Ann Cole said.')).toHaveLength(1);
  });

  test('two people with one surname stay two, and a title tells which is meant', () => {
    const text = 'Anna Bell and Carl Bell came. Mr. Bell spoke. Mrs. Bell listened.';
    expect(mentions(text)).toEqual(['Anna Bell: Anna Bell, Bell', 'Carl Bell: Carl Bell, Bell']);
    expect(people(text).map(({ shared }) => shared)).toEqual([true, true]);
  });

  test('places and bodies with a given name in them are no people', () => {
    expect(
      mentions('Virginia Beach, Carter University, Madison Avenue and the Lincoln Center reopened.'),
    ).toEqual([]);
    expect(mentions('They met in Florida, left for Austin and love Paris.')).toEqual([]);
  });

  test('an unknown given name counts where what follows shows a person', () => {
    expect(mentions('Zyxo Quarn, 43, a baker, closed early.')).toEqual(['Zyxo Quarn: Zyxo Quarn']);
    expect(mentions('Zyxo Quarn Ltd closed early.')).toEqual([]);
  });

  test('gender comes from titles, roles and given names', () => {
    expect(
      people('Ms. Rusk met Anna Bell, Carl Hale and spokesman Zyxo Quarn.').map(({ gender }) => gender),
    ).toEqual(['female', 'female', 'male', 'male']);
  });

  test('a surname that is a letter off is the same person', () => {
    expect(mentions('Tyra McClendon voted. McLendon left.')).toEqual([
      'Tyra McClendon: Tyra McClendon, McLendon',
    ]);
  });

  test('a headline gives the full name of somebody whom the body calls by surname', () => {
    const text = 'Carl Lincoln Goes After The Port\nLincoln said no.';
    expect(people(text, ['headline', 'paragraph']).map(({ name }) => name)).toEqual(['Carl Lincoln']);
  });

  test.each(['Tongan', 'Cape Verdean', 'Kyrgyz', 'South Sudanese', 'Texan', 'Catalan', 'Sunni', 'Coloradan'])(
    '“%s” belongs to the title, whatever country or belief it names',
    (origin) => {
      expect(mentions(`${origin} Democrat Anna Bell voted.`)).toEqual(['Anna Bell: Anna Bell']);
      expect(mentions(`The ${origin} Prime Minister Zyxo Quarn left.`)).toEqual(['Zyxo Quarn: Zyxo Quarn']);
    },
  );

  test('words for where somebody comes from make no name with each other', () => {
    expect(mentions('A Sunni Arab village and French Canadian bakers gave.')).toEqual([]);
  });

  test('a given name that is a belief as well opens a name', () => {
    expect(mentions('Christian Hale, a baker, left.')).toEqual(['Christian Hale: Christian Hale']);
  });

  test('a form of address makes any word a surname but that of an office', () => {
    expect(mentions('Mr. Singer and Mrs. English came.')).toEqual(['Singer: Singer', 'English: English']);
    expect(mentions('Thank you, Mr. Speaker, and you, Madam Secretary.')).toEqual([]);
  });
});
