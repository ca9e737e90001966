import { expect, test } from 'vitest';
import { findEdges } from '../../../src/align/edges.ts';
import { type Measured, measureStory } from '../../../src/align/parts.ts';
import type { Features } from '../../../src/align/score.ts';
import type { Name } from '../../../src/model/article.ts';
import { makeArticle, spanOf } from '../../build/annotated-article.ts';
import { NO_FEATURES } from '../../build/measured-story.ts';

/** A sentence with the entities that it names. */
type Said = { text: string; names?: readonly string[] };

/** What else the articles tell: words that stand everywhere tell nothing, so there must be others. */
const REST = 'Rain fell.\nChoirs sang.\nNobody slept.\nIt was cold.\nBread was dear.\nDogs barked.';

/** Whether two sentences of two articles are linked when they have a score and features. */
function isLinked(a: Said, b: Said, pair: { score: number } & Partial<Features>): boolean {
  const articles = [a, b].map(({ text, names = [] }, index) =>
    makeArticle({
      id: `a${index}`,
      text: `${text}\n${REST}`,
      names: names.map((name) => makeName(text, name)),
    }),
  );
  const measured = measureStory(articles, () => []);
  const [edge] = findEdges(withPair(measured, pair), new Set());
  return edge?.isLink === true;
}

const makeName = (text: string, words: string): Name => ({
  ...spanOf(text, words),
  entity: words.toLowerCase(),
});

function withPair(
  measured: Measured,
  { score, ...features }: { score: number } & Partial<Features>,
): Measured {
  const units = measured.sentences.map(({ unit }) => unit);
  const [a, b] = [units[0], units.find((unit) => unit.article === 1)];
  if (a === undefined || b === undefined) throw new Error('two sentences were expected');
  const pair = { a, b, score, features: { ...NO_FEATURES, kinship: 0.5, ...features } };
  const sentencePairs = units.map((unit) => (unit === a || unit === b ? [pair] : []));
  return { ...measured, sentencePairs, partPairs: measured.parts.map(() => []) };
}

const CRANE = 'The crane fell on a barge.';

test('a pair of close articles is linked from the threshold on', () => {
  expect(isLinked({ text: CRANE }, { text: 'A crane fell onto the barge.' }, { score: 0.5 })).toBe(true);
  expect(isLinked({ text: CRANE }, { text: 'A crane fell onto the barge.' }, { score: 0.49 })).toBe(false);
});

test('a pair of articles with little in common needs more', () => {
  const other = { text: 'A crane fell onto the barge.' };
  expect(isLinked({ text: CRANE }, other, { score: 0.6, kinship: 0.2 })).toBe(false);
  expect(isLinked({ text: CRANE }, other, { score: 0.85, kinship: 0.2 })).toBe(true);
});

test('and more again when each names another: like deeds of others', () => {
  const a = { text: 'Okafor won the seat in Pilot Bay by a landslide.', names: ['Okafor'] };
  const same = { text: 'By a landslide the seat in Pilot Bay was won by Okafor.', names: ['Okafor'] };
  const other = { text: 'Reyes won the seat in Tern Harbour by a landslide.', names: ['Reyes'] };
  expect(isLinked(a, same, { score: 0.7, kinship: 0.3 })).toBe(true);
  expect(isLinked(a, other, { score: 0.7, kinship: 0.3 })).toBe(false);
  expect(isLinked(a, other, { score: 0.96, kinship: 0.3 })).toBe(true);
});

test('others who act need more between close articles, too', () => {
  const a = { text: 'Okafor won the seat in Pilot Bay by a landslide.', names: ['Okafor'] };
  const other = { text: 'Reyes won the seat in Pilot Bay by a landslide.', names: ['Reyes'] };
  const passive = { text: 'The seat in Pilot Bay was won by Reyes by a landslide.', names: ['Reyes'] };
  expect(isLinked(a, other, { score: 0.7 })).toBe(false);
  expect(isLinked(a, passive, { score: 0.7 })).toBe(true);
});

test('what shares no telling word is no link, unless it stands beside a strong one or is as good as the same', () => {
  const a = { text: 'It was so.' };
  const b = { text: 'So it is said.' };
  expect(isLinked(a, b, { score: 0.75 })).toBe(false);
  expect(isLinked(a, b, { score: 0.75, sequence: 0.9 })).toBe(true);
  expect(isLinked(a, b, { score: 0.85 })).toBe(true);
});

test('a rare exact figure with something else in common makes up for distance, a small count does not', () => {
  const pair = { score: 0.4, kinship: 0.2 };
  const a = { text: 'About 900 welders will lose their posts in the yard.' };
  expect(isLinked(a, { text: 'The yard lays off some 900 welders.' }, pair)).toBe(true);
  expect(isLinked(a, { text: 'The yard lays off 800 welders.' }, pair)).toBe(false);
  expect(isLinked(a, { text: 'The yard lays off some 900 welders.' }, { ...pair, score: 0.3 })).toBe(false);
  expect(isLinked(a, { text: 'Some 900 gulls were counted.' }, pair)).toBe(false);
  const nine = { text: 'About nine welders will lose their posts in the yard.' };
  expect(isLinked(nine, { text: 'The yard lays off some 9 welders.' }, pair)).toBe(false);
});

test('a denial is no report of what it denies', () => {
  const a = { text: 'A welder set fire to the yard at night.' };
  const b = { text: 'A welder denied that he set fire to the yard.' };
  const c = { text: 'A welder rejected that he set fire to the yard.' };
  expect(isLinked(a, b, { score: 0.8 })).toBe(false);
  expect(isLinked(b, c, { score: 0.8 })).toBe(true);
});
