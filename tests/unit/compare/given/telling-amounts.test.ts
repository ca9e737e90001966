import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../src/annotate/figures/figures.ts';
import { isTelling } from '../../../../src/compare/given/telling-amounts.ts';
import { makeArticle } from '../../../build/annotated-article.ts';
import { compareSentences } from '../../../build/compared-texts.ts';

/** The amounts that the first of some sentences, each of an article of its own, has and another has in no form. */
function findLacked(...sentences: string[]): string[] {
  const { claim, comparison } = compareSentences(...sentences);
  const texts = new Map(comparison.articles.map(({ id, text }) => [id, text.value ?? '']));
  return claim.details
    .filter(({ kind }) => kind === 'figure')
    .flatMap(({ readings }) =>
      readings.map(({ article, start, end }) => texts.get(article)?.slice(start, end) ?? ''),
    );
}

/** An article of one sentence with its figures. */
const annotate = (text: string) =>
  makeArticle({ text, figures: findFigures(text, [{ start: 0, end: text.length }], []) });

test.each([
  ['The yard built 10 boats.', true],
  ['The yard built 9 boats.', false],
  ['It met 3 pilots.', true],
  ['It met 2 pilots.', false],
  ['It met dozens of pilots.', true],
  ['The yard scores higher marks.', false],
  ['It was the 12th set of talks.', false],
  ['It cost $2.', true],
  ['It was won by three points.', false],
])('of “%s” it is told that another article lacks it: %s', (text, expected) => {
  const article = annotate(text);
  const tellings = article.figures.map((figure) =>
    isTelling({ kind: 'figure', article: 'a', passage: 'p', key: '', ...figure }, article),
  );
  expect(tellings).toEqual([expected]);
});

describe('how a vote or a game ended is told where the other does not tell it', () => {
  test.each([
    ['The guild voted 31-12 to keep the toll.', 'The guild voted to keep the toll.', '31-12'],
    ['The guild backed the toll by a vote of 9-2.', 'The guild backed the toll.', '9-2'],
    ['The rowers of Tarnby won 3-1 in the rain.', 'The rowers of Tarnby won in the rain.', '3-1'],
    ['By a 17-8 vote the choir kept the organ.', 'The choir kept the organ.', '17-8'],
    ['The bell panel ruled 5-4 that it stays.', 'The bell panel ruled that it stays.', '5-4'],
  ])('%s', (one, other, words) => expect(findLacked(one, other)).toEqual([words]));

  test.each([
    ['The guild voted 31-12 to keep the toll.', 'The guild voted 31 to 12 to keep the toll.'],
    ['The guild backed the toll by a vote of 9-2.', 'The guild backed the toll: nine for it, two not.'],
    ['Lunn met the miller for one-to-one talks.', 'Lunn met the miller for talks.'],
    ['The rowers of Tarnby won 3-1 in the rain.', 'The rowers of Tarnby won in the rain. It was 3-1.'],
    ['By a 17-8 vote the choir kept the organ.', 'By 17 to 8 the choir kept the organ.'],
  ])('but not: %s | %s', (one, other) => expect(findLacked(one, other)).toEqual([]));
});

describe('a range of money or of shares is an amount, of ages it tells who is meant', () => {
  test.each([
    ['The organ costs $300 to $450.', 'The organ costs too much.', '$300 to $450'],
    ['The weir lost 10 to 15 percent.', 'The weir lost some of it.', '10 to 15 percent'],
    ['The oak is 40 to 45 metres high.', 'The oak is high.', '40 to 45 metres'],
    ['The ferry takes 25 to 30 minutes.', 'The ferry takes a while.', '25 to 30 minutes'],
    ['The mill grinds between 4 and 6 tonnes.', 'The mill grinds rye.', 'between 4 and 6 tonnes'],
  ])('%s', (one, other, words) => expect(findLacked(one, other)).toEqual([words]));

  test.each([
    ['Of pilots 18 to 34 years old most sang.', 'Of pilots most sang.'],
    ['Bakers aged 40 to 55 sang.', 'Bakers sang.'],
    ['The organ costs $300 to $450.', 'The organ costs $300, or more.'],
    ['The weir lost 10 to 15 percent.', 'The weir lost 15 percent at most.'],
    ['The ferry takes 25 to 30 minutes.', 'The ferry takes half an hour, 30 minutes.'],
  ])('but not: %s | %s', (one, other) => expect(findLacked(one, other)).toEqual([]));
});

describe('a length in years is told where the other gives no years', () => {
  test.each([
    ['Lunn led the choir for thirty years.', 'Lunn led the choir.', 'thirty years'],
    ['Ada Stone retires after four decades at the mill.', 'Ada Stone retires from the mill.', 'four decades'],
    ['The miller got 15 years for arson.', 'The miller was jailed for arson.', '15 years'],
    ['Velde, a 26-year warden of the weir, left.', 'Velde, a warden of the weir, left.', '26-year'],
    ['The lease of the quay runs for 99 years.', 'The lease of the quay runs on.', '99 years'],
  ])('%s', (one, other, words) => expect(findLacked(one, other)).toEqual([words]));

  test.each([
    ['The 81-year-old miller left.', 'The miller left.'],
    ['Velde, 47, left the choir.', 'Velde left the choir.'],
    ['Lunn led the choir for thirty years.', 'Lunn led the choir for years.'],
    ['Lunn led the choir for thirty years.', 'Lunn led the choir since 1996.'],
    ['Lunn led the choir for thirty years, until 2026.', 'Lunn led it. The choir was his, as of 1996.'],
  ])('but not: %s | %s', (one, other) => expect(findLacked(one, other)).toEqual([]));
});

describe('so many that nobody counted are told where the other neither counts them nor names so many', () => {
  test.each([
    ['The storm felled thousands of oaks.', 'The storm felled oaks.', 'thousands'],
    ['The weir cost tens of millions of crowns.', 'The weir cost a lot.', 'tens of millions of crowns'],
    ['Dozens of choirs sang at the lock.', 'Choirs sang at the lock.', 'Dozens'],
    ['Scores of ferries lay at the quay.', 'Ferries lay at the quay.', 'Scores'],
    ['Lunn owes the guild millions.', 'Lunn owes the guild money.', 'millions'],
  ])('%s', (one, other, words) => expect(findLacked(one, other)).toEqual([words]));

  test.each([
    ['The storm felled thousands of oaks.', 'The storm felled 4,200 oaks.'],
    ['The weir cost tens of millions of crowns.', 'The weir cost 34 million crowns.'],
    ['Dozens of choirs sang at the lock.', 'Hundreds sang at the lock.'],
    ['The young rower scores higher than Lunn.', 'The young rower beats Lunn.'],
  ])('but not: %s | %s', (one, other) => expect(findLacked(one, other)).toEqual([]));
});

test('an exact number is told where the other has so few that nobody counted that it is none of them', () => {
  expect(findLacked('Dozens of choirs sang at the lock.', 'Choirs sang at the lock, 140 choirs.')).toEqual([
    '140',
  ]);
  expect(findLacked('Dozens of choirs sang at the lock.', 'Choirs sang at the lock, 40 choirs.')).toEqual([]);
});
