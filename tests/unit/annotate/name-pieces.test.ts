import { describe, expect, test } from 'vitest';
import { entitiesOf } from '../../build/story-entities.ts';

const find = (text: string): string => entitiesOf(text).join(' | ');

describe('a title, and a form of address, is no name in pieces', () => {
  test.each([
    [
      'She wrote a book entitled Mend Your Nets: How You Can Sail Out, and Rest, which sold well.',
      'other Mend Your Nets: How You Can Sail Out, and Rest: Mend Your Nets: How You Can Sail Out, and Rest',
    ],
    [
      'He read a memoir titled My Life on the Oska River.',
      'other My Life on the Oska River: My Life on the Oska River',
    ],
    [
      'The film, titled Nobody Owns Your Harbour, was long.',
      'other Nobody Owns Your Harbour: Nobody Owns Your Harbour',
    ],
    ['They said they would Save Your Lilac Dreams.', ''],
    [
      'They read the Quay Where It Happened. The Quay Where It Happened sold well.',
      'other Quay Where It Happened: Quay Where It Happened',
    ],
    ['They thanked Your Honour for it.', ''],
    ['They said “Yes, Your Majesty” and left.', ''],
  ])('%s', (text, names) => {
    expect(find(text)).toBe(names);
  });
});

describe('a name is whole', () => {
  test.each([
    [
      'The board moved Omar Jalil Said Haddad to the mill after a quarrel.',
      'person Omar Jalil Said Haddad: Omar Jalil Said Haddad',
    ],
    [
      'Voters trust Lena Marta Will Brandt more than the others.',
      'person Lena Marta Will Brandt: Lena Marta Will Brandt',
    ],
    ['The old pilot Nguyen Van An Ninh left the harbour.', 'person Nguyen Van An Ninh: Nguyen Van An Ninh'],
    [
      'They were charged under the Code of Harbour Justice.',
      'other Code of Harbour Justice: Code of Harbour Justice',
    ],
    ['She joined the Office of Port Justice.', 'body Office of Port Justice: Office of Port Justice'],
    ['The Court of Marrow Justice Ada Cole left.', 'person Ada Cole: Court of Marrow Justice Ada Cole'],
    [
      'Ada Cole left. “They wrote to (Mayor Ada) Cole twice,” they said.',
      'person Ada Cole: Ada Cole, (Mayor Ada) Cole',
    ],
    ['“They asked [Ada] Cole,” they said. Ada Cole left.', 'person Ada Cole: [Ada] Cole, Ada Cole'],
    ['They paid for Ada’s Lilac Retreat twice.', 'other Ada’s Lilac Retreat: Ada’s Lilac Retreat'],
    ['They ate at Rosa’s Cantina twice.', 'other Rosa’s Cantina: Rosa’s Cantina'],
    [
      'Ada Cole came. They liked Ada’s Lilac Retreat.',
      'person Ada Cole: Ada Cole, Ada | other Lilac Retreat: Lilac Retreat',
    ],
    [
      'They met Prime Minister Rosa May. “We stay,” May told them. They left in May.',
      'person Rosa May: Prime Minister Rosa May, May',
    ],
    ['They left with Ada Will. “No,” said Will.', 'person Ada Will: Ada Will, Will'],
  ])('%s', (text, names) => {
    expect(find(text)).toBe(names);
  });
});

describe('a name ends where it does', () => {
  test.each([
    ['The board said Monday Mr. Hale misled them. Jon Hale left.', 'person Jon Hale: Mr. Hale, Jon Hale'],
    ['They heard in March President Hale left. Jon Hale left.', 'person Jon Hale: President Hale, Jon Hale'],
    [
      'They thanked Thomas J. Bell Jr. Reaching the quay took years.',
      'person Thomas J. Bell Jr.: Thomas J. Bell Jr.',
    ],
    [
      'Ada Cole spoke.\n\nRead Cole’s full speech to the board here.\n\nThey left.',
      'person Ada Cole: Ada Cole, Cole',
    ],
    ['Ada Cole spoke. Usha Cole wept.', 'person Ada Cole: Ada Cole | person Usha Cole: Usha Cole'],
    ['They met Sen. Ada Cole Ada Ann ColeSAYS on Monday. Cole left.', 'person Ada Cole: Sen. Ada Cole, Cole'],
    ['Ada Cole left. President Cole Ada Ann ColeMarrow won.', 'person Ada Cole: Ada Cole, President Cole'],
    ['Six Senate aides left.', 'body Senate: Senate'],
    ['They left. Bypassing Congress is hard.', 'body Congress: Congress'],
    ['Tweeted Ada Cole: no.', 'person Ada Cole: Ada Cole'],
    [
      'Ada Cole left. They asked Secretary of State Cole.',
      'person Ada Cole: Ada Cole, Secretary of State Cole',
    ],
    [
      'They spoke of health. Health and Harbour Services Secretary Ada Cole left.',
      'person Ada Cole: Health and Harbour Services Secretary Ada Cole',
    ],
    [
      'They met Hale and Harbour Services Secretary Ada Cole.',
      'person Ada Cole: Harbour Services Secretary Ada Cole',
    ],
  ])('%s', (text, names) => {
    expect(find(text)).toBe(names);
  });
});

describe('a rank stands before a body, not in its name', () => {
  test.each([
    ['Senior Harbour Board officials left.', 'body Harbour Board: Harbour Board'],
    ['Senior White House aides left.', 'body White House: White House'],
    ['Top Ferry Commission advisers left.', 'body Ferry Commission: Ferry Commission'],
    ['Unnamed Harbour Ministry sources left.', 'body Harbour Ministry: Harbour Ministry'],
    ['Key Quay Council staffers left.', 'body Quay Council: Quay Council'],
    ['Senior Citizens League officials left.', 'body Senior Citizens League: Senior Citizens League'],
    ['Top Harbour Board rowed twice.', 'body Top Harbour Board: Top Harbour Board'],
  ])('%s', (text, names) => {
    expect(find(text)).toBe(names);
  });
});

describe('a title is not cut inside the name of a place', () => {
  test.each([
    ['District of Oska Council chairman Ada Cole', 'left.'],
    ['Province of Norwick Assembly speaker Ada Cole', 'left.'],
    ['City of Oldport Council chairman Ada Cole', 'left.'],
    ['Isle of Tarn Parliament speaker Ada Cole', 'left.'],
    ['County of Ashmouth Mayor Ada Cole', 'left.'],
  ])('%s', (name, end) => {
    expect(find(`${name} ${end}`)).toContain(`person Ada Cole: ${name}`);
  });
});

describe('the first of a pair of one surname is nobody else of that given name', () => {
  test.each([
    [
      'Otis and Rosa Marrow left. Otis Lunn wept.',
      'person Rosa Marrow: Rosa Marrow | person Otis Lunn: Otis Lunn',
    ],
    [
      'They paid Otis and Rosa Marrow. Otis Lunn wept.',
      'person Rosa Marrow: Rosa Marrow | person Otis Lunn: Otis Lunn',
    ],
    [
      'Rosa & Otis Bell Tarn left. Rosa Lunn wept.',
      'person Otis Bell Tarn: Otis Bell Tarn | person Rosa Lunn: Rosa Lunn',
    ],
    [
      'Otis Lunn wept. Ida and Otis Marrow left. Ida Marrow slept.',
      'person Otis Lunn: Otis Lunn | person Ida Marrow: Ida, Ida Marrow | person Otis Marrow: Otis Marrow',
    ],
    [
      'They met Jordan Lunn and Ada Jordan. Jordan and Rosa Cole left.',
      'person Jordan Lunn: Jordan Lunn | person Ada Jordan: Ada Jordan, Jordan | person Rosa Cole: Rosa Cole',
    ],
    [
      'They met Ida Lunn. Ida and Otis left. Otis Lunn slept.',
      'person Ida Lunn: Ida Lunn, Ida | person Otis Lunn: Otis, Otis Lunn',
    ],
  ])('%s', (text, names) => {
    expect(find(text)).toBe(names);
  });
});

describe('a place and the person after it are two names', () => {
  test.each([
    [
      'They asked the pilot for the District of Oldport Ada B. Marrow Jr. to sail. Ms. Marrow left.',
      'place District of Oldport: District of Oldport | person Ada B. Marrow Jr.: Ada B. Marrow Jr., Ms. Marrow',
    ],
    [
      'They paid the pilot for the District of Ashmouth Bo J. Tarn. Tarn slept.',
      'place District of Ashmouth: District of Ashmouth | person Bo J. Tarn: Bo J. Tarn, Tarn',
    ],
    [
      'They saw the steward of the Province of Norwick Ida Lunn there.',
      'place Province of Norwick: Province of Norwick | person Ida Lunn: Ida Lunn',
    ],
    [
      'They saw the head of the City of New Ashmouth Rosa Bell there.',
      'place City of New Ashmouth: City of New Ashmouth | person Rosa Bell: Rosa Bell',
    ],
    ['The attorney for Ohio Bo K. Lunn slept.', 'place Ohio: Ohio | person Bo K. Lunn: Bo K. Lunn'],
    [
      'They met in the Province of Oska Harbour Board twice.',
      'place Province of Oska Harbour Board: Province of Oska Harbour Board',
    ],
    ['The lawyer for Mary Ann B. Cole left.', 'person Mary Ann B. Cole: Mary Ann B. Cole'],
    ['They saw the Republic of San Marino.', 'place Republic of San Marino: Republic of San Marino'],
  ])('%s', (text, names) => {
    expect(find(text)).toBe(names);
  });
});

describe('a longer name is the same thing', () => {
  test.each([
    [
      'They asked the White House National Harbour Council. The White House met.',
      'They asked the National Harbour Council.',
      'National Harbour Council',
    ],
    [
      'They asked the Centers for Harbour Control and Ferry Prevention.',
      'They asked the Centers for Harbour Control.',
      'Centers for Harbour Control',
    ],
    [
      'They asked the U.N. Harbour Council.',
      'They asked the United Nations Harbour Council.',
      'Harbour Council',
    ],
    [
      'They liked the Lilac-A-Lily Workshop.',
      'They liked Lilac-A-Lily. It was Lilac-A-Lily.',
      'Lilac-A-Lily',
    ],
    [
      'They slept at the Quarry Lilac Hospital.',
      'They slept in beds of Quarry Lilac. It was Quarry Lilac.',
      'Quarry Lilac',
    ],
  ])('%s %s', (long, short, words) => {
    expect(entitiesOf(long, short).filter((entity) => entity.includes(words))).toHaveLength(1);
  });

  test.each([
    [
      'They asked the Senate Harbour Committee and the House Harbour Committee. The Senate and the House met.',
      'They asked the Harbour Committee.',
      'Harbour Committee',
      2,
    ],
    [
      'They paid the Quarrick Lilac Fund.',
      'They liked Quarrick Lilac. It was Quarrick Lilac.',
      'Quarrick Lilac',
      2,
    ],
  ])('%s %s', (long, short, words, count) => {
    expect(entitiesOf(long, short).filter((entity) => entity.includes(words))).toHaveLength(count);
  });
});

test('the kin of somebody whom another article names in full is that person', () => {
  expect(
    entitiesOf('Jon Cole pleaded. Jennifer Cole wept.', 'Jon Cole left. Mr. Cole’s wife, Jenny, also came.'),
  ).toContain('person Jennifer Cole: Jennifer Cole, Jenny');
  expect(
    entitiesOf('Jon Cole left. Marta Cole wept.', 'Jon Cole left. Mr. Cole’s wife, Jenny, also came.'),
  ).toContain('person Jenny: Jenny');
});
