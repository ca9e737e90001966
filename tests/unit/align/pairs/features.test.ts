import { expect, test } from 'vitest';
import { makeComparer } from '../../../../src/align/pairs/features.ts';
import { toUnits } from '../../../../src/align/units/units.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

const makeLikeness = (...texts: string[]) => {
  const articles = texts.map((text, index) => makeArticle({ id: `a${index}`, text }));
  const units = toUnits(
    articles,
    articles.map((article, index) => ({
      article: index,
      place: 0,
      span: { start: 0, end: article.text.length },
    })),
  );
  const compare = makeComparer(units);
  return (left: number, right: number) => {
    const [a, b] = [units[left], units[right]];
    if (a === undefined || b === undefined) throw new Error('no such unit');
    return compare(a, b);
  };
};

test('a sentence in other words is more like than one with the same names only', () => {
  const likenessOf = makeLikeness(
    'Ines Okafor rejected four offers in March.',
    'Four offers were refused by Ines Okafor in March.',
    'Ines Okafor sang at the festival on Sunday.',
  );
  const reworded = likenessOf(0, 1);
  const other = likenessOf(0, 2);
  expect(reworded.events).toBeGreaterThan(3 * other.events);
  expect(reworded.leftover).toBeLessThan(other.leftover);
});

test('a shared verb counts for more than a shared name that is as rare', () => {
  const likenessOf = makeLikeness(
    'Okafor rejected a plan.',
    'Reyes rejected an idea.',
    'Okafor liked a gift.',
    'Nobody slept at the quay.',
  );
  expect(likenessOf(0, 1).events).toBeGreaterThan(likenessOf(0, 2).events);
});

test('what only one of two tells is left over, and two short sentences are no better for being short', () => {
  const likenessOf = makeLikeness(
    'Divers searched the quay for drums.',
    'Divers searched the quay for drums, left the harbour, signed a letter and sold their boats.',
    'Nobody slept.',
    'Somebody sang.',
    'The council voted, and the mayor thanked the crew that rescued the swimmers and repaired the pier.',
  );
  expect(likenessOf(0, 0).leftover).toBeLessThan(likenessOf(0, 1).leftover);
  expect(likenessOf(2, 3).leftover).toBeGreaterThan(1);
});

test('names, numbers and verbs are no nouns', () => {
  const likenessOf = makeLikeness(
    'Ines Okafor rejected 40.',
    'So Ines Okafor rejected 40.',
    'Ines Okafor has a quay.',
  );
  expect(likenessOf(0, 1).events).toBeGreaterThan(0);
  expect(likenessOf(0, 1).nouns).toBe(0);
  expect(likenessOf(0, 2).nouns).toBe(0);
});

test('likeness is the same from both sides', () => {
  const likenessOf = makeLikeness('Divers searched the quay.', 'The quay was searched for drums by divers.');
  const [there, back] = [likenessOf(0, 1), likenessOf(1, 0)];
  expect(there.events).toBeCloseTo(back.events, 9);
  expect(there.leftover).toBeCloseTo(back.leftover, 9);
  expect(there.numberConflict).toBe(back.numberConflict);
});

test('different numbers conflict, the same number does not, none is no conflict', () => {
  const likenessOf = makeLikeness(
    'Nine boats sank.',
    'Some 9 boats went down.',
    'Twelve boats sank.',
    'Boats sank.',
  );
  expect(likenessOf(0, 1).numberConflict).toBe(0);
  expect(likenessOf(0, 2).numberConflict).toBe(1);
  expect(likenessOf(0, 3).numberConflict).toBe(0);
});

test('a noun that stands for the sentence before brings that sentence’s nouns', () => {
  const text = 'The council wants a toll on lorries. Ms Reyes supports the idea.';
  const article = makeArticle({ text });
  const [first, second] = article.sentences;
  if (first === undefined || second === undefined) throw new Error('two sentences were expected');
  const [unit] = toUnits([article], [{ article: 0, place: 1, span: second, before: first }]);
  expect(unit?.terms.map((term) => term.word.form)).toContain('toll');
});
