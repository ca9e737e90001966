import { describe, expect, test } from 'vitest';
import { toNameGroups } from '../../../src/view/names.ts';
import { makeArticle, makeComparison } from '../../build/comparison.ts';

const a = makeArticle('one', ['Harbour master Ann Miller spoke.', 'Miller left. Miller slept.']);
const b = makeArticle('two', ['The self-styled captain spoke.']);
const entities = [
  {
    id: 'oldport',
    kind: 'place' as const,
    label: 'Oldport',
    names: [{ text: 'Oldport', article: 'two', count: 1, first: 4 }],
  },
  {
    id: 'ann-miller',
    kind: 'person' as const,
    label: 'Ann Miller',
    names: [
      { text: 'Miller', article: 'one', count: 2, first: 33 },
      { text: 'Harbour master Ann Miller', article: 'one', count: 1, first: 0 },
      { text: 'The self-styled captain', article: 'two', count: 1, first: 0 },
    ],
  },
];
const groups = toNameGroups(makeComparison([a, b], { entities }));

describe('names', () => {
  test('people come before places; kinds without entities are left out', () => {
    expect(groups.map(({ title }) => title)).toEqual(['People', 'Places']);
  });

  test('each article has the name that it uses first, then the others with their counts', () => {
    const [one, two] = groups[0]?.compared[0]?.articles ?? [];
    expect(one?.first).toEqual({
      text: 'Harbour master Ann Miller',
      count: 1,
      atLeast: false,
      start: 0,
      sentence: 's1',
      isOwn: true,
    });
    expect(one?.later).toEqual([
      { text: 'Miller', count: 2, atLeast: false, start: 33, sentence: 's2', isOwn: true },
    ]);
    expect(one?.count).toBe(3);
    expect(two?.first?.text).toBe('The self-styled captain');
  });

  test('what one article calls by one name stands apart', () => {
    expect(groups[1]?.compared).toEqual([]);
    expect(groups[1]?.single.map(({ label }) => label)).toEqual(['Oldport']);
    expect(groups[1]?.single[0]?.articles[1]?.first?.isOwn).toBe(false);
  });
});

describe('named in one article only', () => {
  const inside = {
    id: 'port',
    kind: 'body' as const,
    label: 'Port',
    names: [{ text: 'Port', article: 'one', count: 1, first: 0 }],
    elsewhere: [{ article: 'two', text: 'Port aide', first: 4, why: 'inside' as const }],
  };
  const [group] = toNameGroups(makeComparison([a, b], { entities: [inside] }));

  test('is not said of a name whose words another article has inside another name', () => {
    expect(group?.single).toEqual([]);
    expect(group?.compared[0]?.articles[1]?.elsewhere).toEqual({
      how: 'inside',
      text: 'Port aide',
      sentence: 's1',
    });
  });
});

test('a form with other words before it in another article is not one’s own', () => {
  const entity = {
    id: 'ann-miller',
    kind: 'person' as const,
    label: 'Ann Miller',
    names: [
      { text: 'Ann Miller', article: 'one', count: 1, first: 15 },
      { text: 'Captain Ann Miller', article: 'two', count: 1, first: 0 },
    ],
  };
  const [group] = toNameGroups(makeComparison([a, b], { entities: [entity] }));
  expect(group?.compared[0]?.articles.map(({ first }) => first?.isOwn)).toEqual([false, true]);
});

test('the points of an abbreviation make no other form', () => {
  const toOwn = (one: string, two: string) => {
    const names = [
      { text: one, article: 'one', count: 1, first: 15 },
      { text: two, article: 'two', count: 1, first: 0 },
    ];
    const entity = { id: 'ann-miller', kind: 'person' as const, label: 'Ann Miller', names };
    const [group] = toNameGroups(makeComparison([a, b], { entities: [entity] }));
    return group?.compared[0]?.articles.map(({ first }) => first?.isOwn);
  };
  expect(toOwn('US Envoy Ann Miller', 'U.S. Envoy Ann Miller')).toEqual([false, false]);
  expect(toOwn('J.R. Miller', 'JR Miller')).toEqual([false, false]);
  expect(toOwn('Envoy Miller', 'Captain Miller')).toEqual([true, true]);
});

describe('words of one article alone', () => {
  const toOwn = (form: string, sentence: string) => {
    const [one, two] = [makeArticle('one', [`${form} spoke.`]), makeArticle('two', sentence.split('|'))];
    const names = [
      { text: form, article: 'one', count: 1, first: 0 },
      { text: 'Miller', article: 'two', count: 1, first: sentence.indexOf('Miller') },
    ];
    const entity = { id: 'ann-miller', kind: 'person' as const, label: 'Ann Miller', names };
    const [group] = toNameGroups(makeComparison([one, two], { entities: [entity] }));
    return group?.compared[0]?.articles[0]?.first?.isOwn;
  };

  test.each([
    ['Oska Senator Ann Miller', 'Sen. Ann Miller of Oska slept.'],
    ['Oska Sen. Ann Miller', 'Ann Miller, the Oska senator, slept.'],
    ['Harbour-master Ann Miller', 'Ann Miller is the harbour master.'],
    ['the Oska captain', 'Miller was captain in Oska.'],
    ['Ann Müller', 'Ann Muller slept.'],
  ])('are none that another has in another order, or shorter or longer: %s', (form, sentence) => {
    expect(toOwn(form, sentence)).toBe(false);
  });

  test.each([
    ['Mr. Miller', 'The mayor’s murder left Miller asleep.'],
    ['Oska Senator Ann Miller', 'Ann Miller slept.|The senator from Oska left.'],
    ['Gov. Miller', 'Miller slept in Gol.'],
  ])('are those that no sentence of another has: %s', (form, sentence) => {
    expect(toOwn(form, sentence)).toBe(true);
  });
});

test('of words that a text which is not published may have, it is not said that they stand in no other article', () => {
  const { value: _, ...text } = b.text;
  const [group] = toNameGroups(makeComparison([a, { ...b, text }], { entities }));
  const forms = group?.compared[0]?.articles.map(({ first }) => first?.isOwn);
  expect(forms).toEqual([false, true]);
});
