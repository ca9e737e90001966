import { describe, expect, test } from 'vitest';
import { alignStory } from '../../../src/align/story.ts';
import { AlignmentSchema } from '../../../src/model/alignment.ts';
import type { AnnotatedArticle } from '../../../src/model/article.ts';
import { overlaps } from '../../../src/model/span.ts';
import { makeArticle } from '../../build/annotated-article.ts';
import { makeHarbourStory } from '../../build/harbour-story.ts';

const THINGS = 'lighthouse quay ferry chapel orchard tramway cinema bakery museum reservoir'.split(' ');
const DEEDS = 'painted sold bought flooded inspected insured praised closed rented measured'.split(' ');
const PLACES = 'Marlow Tern Lindau Oldport Brill Harwick Sorrel Penwith Caldey Esk'.split(' ');

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

/** One of a thousand sentences of different things, deeds and places. */
const toSentence = (at: number): string =>
  `The ${pick(THINGS, at)} of ${pick(PLACES, Math.floor(at / 10))} was ${pick(DEEDS, Math.floor(at / 100))} by owner number ${at + 11}.`;

const toText = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => toSentence(from + at)).join(' ');

/** Aligns articles and checks what holds for every story: the contract, and that no sentence is lost. */
function align(articles: readonly AnnotatedArticle[]) {
  const alignment = alignStory({ articles, entities: [], links: [] });
  expect(AlignmentSchema.safeParse(alignment).error).toBeUndefined();
  for (const article of articles) {
    const passages = alignment.claims
      .flatMap((claim) => claim.passages)
      .filter((passage) => passage.article === article.id);
    for (const sentence of article.sentences) {
      expect(passages.some((passage) => overlaps(passage, sentence))).toBe(true);
    }
  }
  return alignment;
}

/** How many claims several articles have. */
const countShared = ({ claims }: Pick<ReturnType<typeof align>, 'claims'>): number =>
  claims.filter((claim) => new Set(claim.passages.map((passage) => passage.article)).size > 1).length;

/** Articles of the claims that hold some words, each once. */
const articlesOf = ({ claims }: ReturnType<typeof align>, words: string): string[] => [
  ...new Set(
    claims
      .filter((claim) => claim.passages.some((passage) => passage.exact.includes(words)))
      .flatMap((claim) => claim.passages.map((passage) => passage.article)),
  ),
];

describe('the same article twice', () => {
  const [first, second] = makeHarbourStory();
  if (first === undefined || second === undefined) throw new Error('a story without articles');
  const alignment = align([first, makeArticle({ id: 'copy', text: first.text }), second]);

  test('has nothing that only one of the two reports', () => {
    for (const { passages } of alignment.claims) {
      const ids = passages.map((passage) => passage.article);
      expect(ids.includes('a')).toBe(ids.includes('copy'));
    }
  });

  test('does not keep the third article from its claims', () => {
    expect(articlesOf(alignment, 'searched the eastern quay')).toEqual(['a', 'copy', 'b']);
  });
});

test('an article in another language is left alone', () => {
  const german = makeArticle({
    id: 'german',
    text: 'Zwei Lagerhallen am Hafen sind am Dienstag abgebrannt. Niemand wurde verletzt. Die Fähre soll binnen zehn Tagen wieder fahren.',
  });
  const alignment = align([...makeHarbourStory(), german]);
  expect(countShared(alignment)).toBe(countShared(align(makeHarbourStory())));
  expect(articlesOf(alignment, 'Die Fähre')).toEqual(['german']);
});

test('an article of a single sentence joins the claim that it reports', () => {
  const single = makeArticle({ id: 'single', text: 'A fire destroyed two warehouses at Marlow harbour.' });
  expect(articlesOf(align([...makeHarbourStory(), single]), 'destroyed two warehouses')).toContain('single');
});

test('an article of twenty thousand words keeps its claims and finds what it has in common', () => {
  const long = makeArticle({ id: 'long', text: toText(0, 2010) });
  const short = makeArticle({ id: 'short', text: `${toText(321, 1)} Choirs sang in the rain.` });
  expect(long.text.split(' ').length).toBeGreaterThan(20_000);
  const alignment = align([long, short]);
  expect(articlesOf(alignment, toSentence(321))).toEqual(['long', 'short']);
  expect(articlesOf(alignment, 'Choirs sang')).toEqual(['short']);
});

test('two events in a folder share no claim', () => {
  const other = [
    'Tomasz Brandt conducted a sonata in Lindau on Sunday. Critics adored the tempo of the violins.',
    'In Lindau a sonata was conducted by Tomasz Brandt on Sunday. The tempo pleased the critics.',
  ].map((text, index) => makeArticle({ id: `concert-${index}`, text }));
  const { claims } = align([...makeHarbourStory(), ...other]);
  const kindsOf = claims.map(
    ({ passages }) => new Set(passages.map((passage) => passage.article.startsWith('concert'))).size,
  );
  expect(Math.max(...kindsOf)).toBe(1);
  expect(countShared({ claims })).toBeGreaterThan(3);
});

test('a story of a hundred articles gathers what all report', () => {
  const articles = Array.from({ length: 100 }, (_, at) =>
    makeArticle({
      id: `article-${at}`,
      text: `A fire destroyed two warehouses at Marlow harbour. ${toText(8 * at, 2)}`,
    }),
  );
  const alignment = align(articles);
  expect(articlesOf(alignment, 'destroyed two warehouses')).toHaveLength(100);
});
