import { describe, expect, test } from 'vitest';
import { findOtherOccasions } from '../../../src/align/occasions.ts';
import type { AnnotatedArticle, Entity, Figure } from '../../../src/model/article.ts';
import { makeArticle, makeQuotation, spanOf } from '../../build/annotated-article.ts';
import { compareTexts } from '../../build/compared-texts.ts';

const LONG = 'The crews worked on. '.repeat(9).trim();

const ENTITIES: readonly Entity[] = [{ id: 'marlow', kind: 'place', label: 'Marlow', names: [] }];

const withDay = (id: string, day: string): AnnotatedArticle => {
  const text = `It began on a day in May. ${LONG}`;
  return makeArticle({ id, text, timeframes: [{ ...spanOf(text, 'on a day in May'), from: day, to: day }] });
};
const withWeekday = (id: string): AnnotatedArticle => {
  const text = `It began in Marlow on Tuesday after 30 days. ${LONG}`;
  return makeArticle({
    id,
    text,
    timeframes: [spanOf(text, 'on Tuesday')],
    figures: [{ ...spanOf(text, '30 days'), value: 30, unit: 'day' }],
    names: [{ ...spanOf(text, 'Marlow'), entity: 'marlow' }],
  });
};
const withoutDay = (id: string): AnnotatedArticle => makeArticle({ id, text: LONG });

const find = (...articles: AnnotatedArticle[]): string[] => findOtherOccasions(articles, ENTITIES);

test('an article of another day that shares no figure or quotation with the rest may report another occasion', () => {
  const [a, b] = [withDay('a', '2031-05-06'), withDay('b', '2031-05-06')];
  expect(find(a, b, withDay('c', '2031-07-01'))).toEqual(['c']);
});

test('to share little is not enough: an article without a day, or of a day in the same week, is not set apart', () => {
  const [a, b] = [withDay('a', '2031-05-06'), withDay('b', '2031-05-06')];
  expect(find(a, b, withoutDay('c'))).toEqual([]);
  expect(find(a, b, withDay('c', '2031-05-09'))).toEqual([]);
});

test('an article that names neither the weekday nor the place of all the others may report another occasion', () => {
  const rest = ['a', 'b', 'c'].map((id) => withWeekday(id));
  expect(find(...rest, withoutDay('d'))).toEqual(['d']);
  expect(find(...rest, withWeekday('d'))).toEqual([]);
});

test('of two articles the second may report another occasion, where it gives another day', () => {
  expect(find(withDay('a', '2031-05-06'), withDay('b', '2031-07-01'))).toEqual(['b']);
  expect(find(withDay('a', '2031-05-06'), withoutDay('b'))).toEqual([]);
});

test('articles that share nothing at all cannot tell, nor a short one', () => {
  expect(find(withoutDay('a'), withoutDay('b'), withoutDay('c'))).toEqual([]);
  const text = 'It began on 1 July.';
  const days = [{ ...spanOf(text, 'on 1 July'), from: '2031-07-01', to: '2031-07-01' }];
  const short = makeArticle({ id: 'c', text, timeframes: days });
  expect(find(withDay('a', '2031-05-06'), withDay('b', '2031-05-06'), short)).toEqual([]);
});

/** An article with the given facts in its own words, of so many sentences. */
function tell(
  id: string,
  {
    names = [],
    days = [],
    figures = [],
    sentences = 8,
  }: {
    names?: readonly string[];
    days?: readonly string[];
    figures?: readonly Pick<Figure, 'value' | 'unit'>[];
    sentences?: number;
  },
): AnnotatedArticle {
  const text =
    `It was ${[...names, 'in May', 'so many'].join(' and ')}. ${'The crews worked on. '.repeat(sentences - 1)}`.trim();
  return makeArticle({
    id,
    text,
    names: names.map((name) => ({ ...spanOf(text, name), entity: name.toLowerCase() })),
    timeframes: days.map((day) => ({ ...spanOf(text, 'in May'), from: day, to: day })),
    figures: figures.map((figure) => ({ ...spanOf(text, 'so many'), ...figure })),
  });
}

const NAMED: readonly Entity[] = [
  ...['Dunmoor', 'Marlow', 'Selby'].map((label) => ({
    id: label.toLowerCase(),
    kind: 'place' as const,
    label,
    names: [],
  })),
  ...['Ivo', 'Bo'].map((label) => ({ id: label.toLowerCase(), kind: 'person' as const, label, names: [] })),
  ...['Tern', 'Wharf', 'Gull'].map((label) => ({
    id: label.toLowerCase(),
    kind: 'other' as const,
    label,
    names: [],
  })),
];
const findNamed = (...articles: AnnotatedArticle[]): string[] => findOtherOccasions(articles, NAMED);

test.each([
  ['one other place, and nobody in common', ['Dunmoor'], ['Marlow'], ['b']],
  ['one other place, and a person in common', ['Dunmoor', 'Ivo'], ['Marlow', 'Ivo'], []],
  ['one of its places in common', ['Dunmoor', 'Selby'], ['Marlow', 'Selby'], []],
  ['no place in the second', ['Dunmoor'], ['Ivo'], []],
  ['no place in the first', ['Ivo'], ['Dunmoor'], []],
  ['three other names', ['Ivo', 'Tern', 'Wharf'], ['Bo', 'Gull', 'Selby'], ['b']],
  ['two other names against three', ['Ivo', 'Tern', 'Wharf'], ['Bo', 'Gull'], []],
  ['three other names against two', ['Ivo', 'Tern'], ['Bo', 'Gull', 'Selby'], []],
  ['a name in common', ['Ivo', 'Tern', 'Wharf'], ['Bo', 'Gull', 'Tern'], []],
])('of two articles with %s', (_, first, second, expected) => {
  expect(findNamed(tell('a', { names: first }), tell('b', { names: second }))).toEqual(expected);
});

test('days up to a week apart can be of one occasion, and eight sentences are enough to tell', () => {
  const of = (day: string, sentences = 8) => tell('b', { days: [day], sentences });
  const first = tell('a', { days: ['2031-05-06'] });
  expect(find(first, of('2031-05-13'))).toEqual([]);
  expect(find(first, of('2031-05-14'))).toEqual(['b']);
  expect(find(first, of('2031-04-29'))).toEqual([]);
  expect(find(first, of('2031-04-28'))).toEqual(['b']);
  expect(find(first, of('2031-05-14', 7))).toEqual([]);
});

test('heads tie two articles from ten on, measures from one on', () => {
  const day = (id: string, date: string, figures: Pick<Figure, 'value' | 'unit'>[]) =>
    tell(id, { days: [date], figures });
  const tied = (value: number, unit: Figure['unit']) =>
    find(
      day('a', '2031-05-06', [{ value, unit }]),
      day('b', '2031-05-06', []),
      day('c', '2031-07-01', [{ value, unit }]),
    );
  expect(tied(9, 'people')).toEqual(['c']);
  expect(tied(10, 'people')).toEqual([]);
  expect(tied(9, 'votes')).toEqual(['c']);
  expect(tied(9, 'count')).toEqual(['c']);
  expect(tied(3, 'day')).toEqual([]);
});

test('two telling words that are quoted alike tie two articles, one does not', () => {
  const quoting = (id: string, day: string, words: string): AnnotatedArticle => {
    const text = `In May she said “${words}”. ${LONG}`;
    return makeArticle({
      id,
      text,
      timeframes: [{ ...spanOf(text, 'In May'), from: day, to: day }],
      quotations: [makeQuotation(text, words)],
    });
  };
  const last = (words: string) =>
    find(
      quoting('a', '2031-05-06', 'the tide broke our piles'),
      quoting('b', '2031-05-06', 'nobody slept'),
      quoting('c', '2031-07-01', words),
    );
  expect(last('tide tables lie')).toEqual(['c']);
  expect(last('a tide broke it')).toEqual([]);
  expect(last('he broke his piles')).toEqual([]);
});

test('where three agree on weekday and house, one that tells neither is of another occasion; two are too few', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => withWeekday(id));
  if (a === undefined || b === undefined || c === undefined) return;
  expect(find(a, b, withoutDay('d'))).toEqual([]);
  const text = `It began in Marlow. ${LONG}`;
  const inPlace = makeArticle({ id: 'd', text, names: [{ ...spanOf(text, 'Marlow'), entity: 'marlow' }] });
  expect(find(a, b, c, inPlace)).toEqual([]);
});

/** A short article that states when it was published and tells of a weekday. */
function report(id: string, published: string | null, day: string, figure?: Pick<Figure, 'value' | 'unit'>) {
  const text = 'It broke on Friday, so many saw it. The crews came. The road was shut. Nobody knows why.';
  return makeArticle({
    id,
    text,
    ...(published !== null && { published: { text: published, start: 0, end: 0, date: published } }),
    timeframes: [{ ...spanOf(text, 'on Friday'), from: day, to: day }],
    ...(figure && { figures: [{ ...spanOf(text, 'so many'), ...figure }] }),
  });
}

test.each([
  ['two reports a season apart', report('b', '2031-09-20', '2031-09-19'), ['b']],
  ['a report of the same week', report('b', '2031-05-07', '2031-05-06'), []],
  ['a report that states no day of its own', report('b', null, '2031-09-19'), []],
  [
    'a later report that gives the same figure',
    report('b', '2031-09-20', '2031-09-19', { value: 40, unit: 'metre' }),
    [],
  ],
  ['a later report of the same Friday', report('b', '2031-09-20', '2031-05-02'), []],
])('of two short articles, %s', (_, second, expected) => {
  expect(find(report('a', '2031-05-03', '2031-05-02', { value: 40, unit: 'metre' }), second)).toEqual(
    expected,
  );
});

test('a third article of a later day stands apart where all state their days, and not where one states none', () => {
  const [a, b] = [report('a', '2031-05-03', '2031-05-02'), report('b', '2031-05-04', '2031-05-02')];
  expect(find(a, b, report('c', '2031-11-02', '2031-11-01'))).toEqual(['c']);
  expect(find(a, report('b', null, '2031-05-02'), report('c', '2031-11-02', '2031-11-01'))).toEqual([]);
});

/** Two short articles of one kind of event each, as a reader would get them, without a date. */
const TWO_EVENTS: readonly (readonly [string, string, string])[] = [
  [
    'two fires',
    'Fire destroys rope shop\n\nA fire destroyed a rope shop in Anker Street in Dunmoor on Monday. Two people were taken to hospital.\n\nThe owner, Hella Marsh, said she had smelled smoke. Thirty firefighters needed three hours.\n',
    'Blaze guts flats\n\nA blaze gutted flats in Linden Road in Selby on Monday night. One man died and five people were hurt.\n\n“I saw flames in the stairs,” said a neighbour, Jonas Pell. Some sixty firefighters fought the fire until dawn.\n',
  ],
  [
    'two quakes',
    'Quake shakes villages\n\nAn earthquake shook villages near Tolmar on Sunday. Three people died when a wall fell.\n\n“The house danced,” said Ivana Kren. Soldiers brought tents.\n',
    'Strong earthquake hits coast\n\nA strong earthquake hit the port of Salido at night. Eleven people were killed.\n\nMayor Diego Aranda asked for doctors. Trains stopped for six hours.\n',
  ],
  [
    'two votes',
    'Council approves stadium\n\nThe council approved a new stadium by 14 votes to 9.\n\nMayor Siri Lund called it a good day for sport. Work is to begin in spring.\n',
    'Town says no to harbour\n\nThe council turned down a bigger harbour by 11 votes to 8.\n\n“Fish need calm water,” said Anders Moe. The mayor, Kari Dahl, said that she would respect it.\n',
  ],
];

/** The letters of the articles that may report another occasion. */
const findApart = (...texts: string[]): string[] =>
  compareTexts(texts)
    .articles.filter(({ otherOccasion }) => otherOccasion)
    .map(({ letter }) => letter);

describe('of short articles without a date that share no name and no amount', () => {
  test.each(TWO_EVENTS)('%s: the second may report another occasion', (_what, one, other) => {
    expect(findApart(one, other)).toEqual(['B']);
    expect(findApart(one, one.replace('said', 'told us'))).toEqual([]);
  });

  test.each(TWO_EVENTS)('%s: so may the one beside two others', (_what, one, other) => {
    expect(findApart(other, one, one.replace('said', 'told us'))).toEqual(['A']);
  });

  test('a shared name or a shared amount is enough to be of one', () => {
    const of =
      (name: string, value: number, sentences = 4) =>
      (id: string) =>
        tell(id, { names: [name], figures: [{ value, unit: 'people' }], sentences });
    const first = of('Ivo', 2)('a');
    expect(findNamed(first, of('Bo', 3)('b'))).toEqual(['b']);
    expect(findNamed(first, of('Ivo', 3)('b'))).toEqual([]);
    expect(findNamed(first, of('Bo', 2)('b'))).toEqual([]);
    expect(findNamed(first, of('Bo', 3, 3)('b'))).toEqual([]);
    expect(findNamed(first, tell('b', { names: ['Bo'] }))).toEqual([]);
  });

  test('a third that shares nothing with either does not tell which of them is of another', () => {
    const of = (id: string, name: string, value: number) =>
      tell(id, { names: [name], figures: [{ value, unit: 'people' }], sentences: 4 });
    expect(findNamed(of('a', 'Ivo', 2), of('b', 'Bo', 3), of('c', 'Gull', 4))).toEqual([]);
  });
});
