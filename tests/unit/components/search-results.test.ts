// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { moveSearchFocus } from '../../../src/components/search/search-keys.ts';
import { makeResult, replaceResults } from '../../../src/components/search/search-results.ts';
import type { PassageHit, SearchHit } from '../../../src/search/hits.ts';
import { toWords } from '../../build/page-parts.ts';

const story = {
  id: 'fire',
  title: 'The fire',
  topics: [{ id: 'quay', title: 'The quay' }],
  articles: [
    { id: 'a', letter: 'A', label: 'The Post' },
    { id: 'b', letter: 'B', label: 'The Times' },
  ],
};
const claim: SearchHit['claim'] = {
  id: 'c1',
  label: 'The quay is closed.',
  count: 2,
  of: 2,
  apart: [],
  goesOn: false,
  perhaps: false,
  topic: 0,
  is: [],
  passages: [],
};
/** Words in brackets are marked. */
const toSegments = (text: string) =>
  text
    .split(/(\[[^\]]*\])/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part.replaceAll(/[[\]]/gu, ''), isMatch: part.startsWith('[') }));
const makePassage = (article: number, marked: string, speaker: string | null = null): PassageHit => ({
  passage: { article, sentence: `s${article + 1}`, text: marked.replaceAll(/[[\]]/gu, ''), speaker },
  segments: toSegments(marked),
  isMatch: marked.includes('['),
});
const makeHit = (part: Partial<SearchHit> = {}): SearchHit => ({
  story,
  claim,
  label: toSegments('The [quay] is closed.'),
  passages: [],
  missing: [],
  ...part,
});
const lines = (hit: SearchHit): string[] => [...makeResult(hit).children].map(toWords);

test('a result whose words go on from others that are not shown begins with an ellipsis', () => {
  expect(lines(makeHit({ claim: { ...claim, goesOn: true } }))[0]).toBe('… The quay is closed.');
});

test('a result is the claim with its match marked, where it stands, and the passages that hold it in other words', () => {
  const passages = [
    makePassage(0, 'The [quay] is closed.'),
    makePassage(1, 'Nobody may enter the [quay].', 'the harbour master'),
  ];
  const result = makeResult(makeHit({ passages }));
  expect(lines(makeHit({ passages }))).toEqual([
    'The quay is closed.',
    '2 of 2 articles · The quay · The fire',
    'B Nobody may enter the quay. cites the harbour master',
    'In these words: A',
  ]);
  expect([...result.querySelectorAll('mark')].map(toWords)).toEqual(['quay', 'quay']);
  expect([...result.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '/stories/fire/claims/c1/',
    '/stories/fire/articles/b/#s2',
    '/stories/fire/articles/a/#s1',
  ]);
  expect(result.querySelector('.letter')?.getAttribute('title')).toBe('The Times');
});

test('a passage that holds more of the match than the claim’s own words is shown', () => {
  const passages = [makePassage(0, 'The [quay] is [closed].')];
  expect(lines(makeHit({ passages }))).toContain('A The quay is closed.');
});

test('passages without the match are named as those in other words', () => {
  const passages = [
    makePassage(0, 'The [quay] is closed.', 'a clerk'),
    makePassage(1, 'Nobody may enter.', 'a guard'),
  ];
  expect(lines(makeHit({ passages })).at(-1)).toBe(
    'In these words: A cites a clerk · In other words: B cites a guard',
  );
});

test.each<[string, Partial<SearchHit['claim']>, string]>([
  ['one article', { count: 1 }, 'found in one article only · The quay · The fire'],
  ['one and perhaps another', { count: 1, perhaps: true }, 'at least 1 of 2 articles · The quay · The fire'],
  ['no topic', { topic: null }, '2 of 2 articles · The fire'],
  ['an article apart', { of: 1, apart: [0] }, '1 of 1 articles, and A apart · The quay · The fire'],
])('a claim of %s says so', (_, part, words) => {
  expect(lines(makeHit({ claim: { ...claim, ...part } }))[1]).toBe(words);
});

test('words that the claim lacks are named', () => {
  expect(lines(makeHit({ missing: ['pier', 'dock'] }))[1]).toMatch(/ · without “pier”, “dock”$/u);
});

test('results that stay the same are left alone, others are put in their place, and those too many go', () => {
  const list = document.createElement('ol');
  const make = (...titles: string[]) =>
    titles.map((title) => makeResult(makeHit({ label: toSegments(title) })));
  const titles = () => [...list.children].map((one) => toWords(one.firstElementChild));
  replaceResults(list, make('one', 'two', 'three'));
  const [first] = list.children;
  replaceResults(list, make('one', 'other'));
  expect(titles()).toEqual(['one', 'other']);
  expect(list.firstElementChild).toBe(first);
  replaceResults(list, make('one', 'other', 'last'));
  expect(titles()).toEqual(['one', 'other', 'last']);
});

const box = document.createElement('input');
const list = document.createElement('ol');
const links = () => [...list.querySelectorAll<HTMLAnchorElement>('li > p:first-child > a')];

beforeEach(() => {
  list.replaceChildren(makeResult(makeHit()), makeResult(makeHit({ label: toSegments('Boats wait.') })));
  document.body.replaceChildren(box, list);
});

const press = (key: string): boolean => {
  const event = new KeyboardEvent('keydown', { key, cancelable: true });
  moveSearchFocus(event, box, list);
  return event.defaultPrevented;
};

test('arrows go from the box through the results and back, and stay at the last', () => {
  box.focus();
  const [first, last] = links();
  const went = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map((key) => {
    press(key);
    return document.activeElement;
  });
  expect(went).toEqual([first, last, last, first, box]);
});

test('Escape leads back to the box from a result; elsewhere keys mean what they mean', () => {
  links()[1]?.focus();
  expect([press('a'), press('Escape'), document.activeElement]).toEqual([false, true, box]);
  expect([press('Escape'), press('ArrowUp')]).toEqual([false, false]);
  box.blur();
  expect(press('ArrowDown')).toBe(false);
});
