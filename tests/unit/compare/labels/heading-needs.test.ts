import { describe, expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { findNeeds, readShown } from '../../../../src/compare/labels/heading-needs.ts';
import { findNeededBefore } from '../../../../src/compare/labels/needed-words.ts';
import { NEED_RULES } from '../../../../src/compare/leans/need-rules.ts';
import { overlaps, sliceSpan } from '../../../../src/model/span.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** An article under a headline that names nothing, and its last sentence; a paragraph a line. */
function read(text: string) {
  const { articles, entities } = annotateStory(
    [makeArticle({ text: `Notes of May\n${text}`, kinds: ['headline'] })],
    { date: null },
  );
  const [article] = articles;
  const label = article?.sentences.at(-1);
  if (article === undefined || label === undefined) throw new Error('no article');
  const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  return { label, reading: { article, people } };
}

const FIRST = 'Fog came to Ada Velde and Bo Mills.\nGulls of Oskarby flew home.';

/** The rules by which the last sentence needs words before it, and those that the sentence before it leaves open. */
function needsOf(before: string, own: string): { all: string[]; open: string[] } {
  const { label, reading } = read(before === '' ? `${FIRST}\n${own}` : `${FIRST}\n${before} ${own}`);
  const needs = findNeeds(label, reading);
  const { sentences } = reading.article;
  const last = sentences.at(-2);
  const shown = last && readShown(last, label, reading);
  return {
    all: needs.map(({ id }) => id),
    open: needs.flatMap(({ id, isAnswered }) => (shown && isAnswered(shown) ? [] : [id])),
  };
}

/** The words before the last sentence of an article, a paragraph a line. */
function beforeLast(text: string): string | undefined {
  const { label, reading } = read(text);
  const before = findNeededBefore(label, reading, findNeeds(label, reading));
  return before && sliceSpan(reading.article.text, before);
}

test.each(NEED_RULES)(
  '$id: “$example” needs a sentence such as “$before”',
  ({ id, example, before, other, counter }) => {
    expect(needsOf('', example).all).toEqual([id]);
    expect(needsOf(before, example)).toEqual({ all: [id], open: [] });
    if (other !== '') expect(needsOf(other, example).open).toEqual([id]);
    expect(needsOf(before, counter).all).toEqual([]);
  },
);

describe('words stand before no heading that can be read without them', () => {
  test.each([
    'Ada Velde left Oskarby for good.',
    'Ada Velde also sold a boat of Bo Mills.',
    'Former mate Bo Mills told Ada Velde that he sings.',
    'There are ten boats in Oskarby.',
    'Bo Mills said pilots of Oskarby like their boats.',
  ])('%s', (own) => {
    expect(beforeLast(`Fog came.\nA clerk of Velmark wept. Gulls sang. ${own}`)).toBeUndefined();
  });
});

describe('nor before one of which they do not name what it leans on', () => {
  test.each([
    'Both hoped that Oskarby would sing.',
    'Ada Velde of Oskarby burned the letter.',
    'In her letter, Ada Velde praised Oskarby.',
    'They mended ferries of Oskarby.',
    'Ada Velde bought a similar boat.',
  ])('%s', (own) => {
    expect(beforeLast(`Fog came.\nPia Stone rowed in May. ${own}`)).toBeUndefined();
  });
});

describe('the fewest sentences stand there that name it', () => {
  test.each([
    ['A pilot wrote a letter.', 'Ada Velde of Oskarby burned the letter.'],
    ['Bo Mills met Pia Stone.', 'Both hoped that Oskarby would sing.'],
    ['Ada Velde wrote a letter to Bo Mills.', 'In her letter, Velde praised Oskarby.'],
    ['Bo Mills has a boat.', 'Ada Velde bought a similar boat.'],
    ['Bo Mills sold those of Oskarby ten boats.', 'Nor did Ada Velde weep in May.'],
  ])('“%s” before “%s”', (before, own) => {
    expect(beforeLast(`Fog came.\nBo Mills rowed in May. Gulls sang. ${before} ${own}`)).toBe(before);
  });
});

describe('the paragraph before tells nothing of words that open another one and name nothing', () => {
  test.each([
    'Kneading dough makes tired.',
    'Plenty of bakers were asleep.',
    'Everybody wants cake for breakfast.',
    'A queue formed early.',
    'Nobody sold any rolls.',
  ])('%s', (own) => {
    expect(beforeLast(`Fog came.\nBo Mills repaired an oven.\n${own}`)).toBeUndefined();
    expect(beforeLast(`Fog came.\nBo Mills repaired an oven. ${own}`)).toBe('Bo Mills repaired an oven.');
  });
});

describe('but of those that go on with its matter, or with somebody of whom it tells', () => {
  test.each([
    ['Bo Mills kneads dough for ten bakers.', 'Kneading dough makes tired.'],
    ['Bo Mills woke ten bakers.', 'Plenty of bakers were asleep.'],
    ['Bo Mills bakes cake.', 'Everybody wants cake for breakfast.'],
    ['Bo Mills saw a queue at noon.', 'A queue formed early.'],
    ['Bo Mills bakes rolls.', 'Nobody sold any rolls.'],
  ])('“%s” before “%s”', (before, own) => {
    expect(beforeLast(`Fog came.\n${before}\n${own}`)?.endsWith(before)).toBe(true);
  });
});

test('no sentence is cut: what stands before is a whole one', () => {
  const { label, reading } = read('Fog came.\nA pilot wrote a letter. Ada Velde burned the letter.');
  const before = findNeededBefore(label, reading, findNeeds(label, reading));
  const own = reading.article.sentences.filter((one) => before !== undefined && overlaps(one, before));
  expect(own.map(({ start, end }) => ({ start, end }))).toEqual([before]);
});
