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
    ['Bo Mills saw a queue at noon.', 'Queues formed early.'],
    ['Bo Mills bakes rolls.', 'Nobody sold any rolls.'],
  ])('“%s” before “%s”', (before, own) => {
    expect(beforeLast(`Fog came.\n${before}\n${own}`)?.endsWith(before)).toBe(true);
  });
});

describe('a number of what is not named, and a day that only others tell, need the sentence before', () => {
  test.each([
    ['Oskarby has 40 ferries.', 'Three were lost off Velmark in May.'],
    ['Ada Velde has ten mills.', 'Most are run by Bo Mills.'],
    ['Pia Stone met pilots in May.', 'All were from Oskarby.'],
    ['Ada Velde counted 90 boats.', '40 per cent were sold to Bo Mills.'],
    ['Fog came to Oskarby on 3 May.', 'Bo Mills sang for Ada Velde that night.'],
    ['In 1990 Bo Mills met Pia Stone.', 'Ada Velde sold ten mills in Oskarby that year.'],
  ])('“%s” before “%s”', (before, own) => {
    expect(beforeLast(`Fog came.\nGulls like rain.\n${before} ${own}`)).toBe(before);
  });
  test.each([
    'Three ferries sank off Velmark in May.',
    'Most mills of Oskarby are run by Bo Mills.',
    '40 per cent of the boats of Velmark were sold to Bo Mills.',
    '2014 was a year of fog for Ada Velde.',
    'On 3 May Bo Mills sang, and that night Ada Velde left Oskarby.',
  ])('but not: %s', (own) => {
    expect(beforeLast(`Fog came.\nAda Velde owns ten boats. ${own}`)).toBeUndefined();
  });
});

describe('nor of those that only say something, too, or bring in another of the kind', () => {
  test.each([
    ['Bo Mills said that he rows.', 'Bakers said rolls were sold out.'],
    ['Bo Mills told cooks of rust.', 'Everybody told of rain.'],
    ['Bo Mills sold flour to a group of cooks.', 'A group of bakers wanted cake.'],
    ['Bo Mills saw a queue at noon.', 'A queue formed in town.'],
    ['Bo Mills bought an oven.', 'Bakers want an oven for rolls.'],
  ])('“%s” before “%s”', (before, own) => {
    expect(beforeLast(`Fog came.\n${before}\n${own}`)).toBeUndefined();
  });
});

describe('the nearest sentence stands there alone where the paragraph before it tells of something else', () => {
  test.each([
    ['But Bo Mills has a mill.', 'Flour is cheap there.'],
    ['Meanwhile Bo Mills read of the plan.', 'Kneading dough makes tired.'],
    ['And Bo Mills bought a mule.', 'It sleeps at noon.'],
    ['But Bo Mills heard the news.', 'Rolls were sold out.'],
    ['“But ovens are old,” said Bo Mills.', 'Rust is everywhere.'],
  ])('“%s” before “%s”', (before, own) => {
    expect(beforeLast(`Fog came.\nPia Stone sold ten ovens to cooks.\n${before} ${own}`)).toBe(before);
  });
});

describe('and with it what it goes back to where that tells it', () => {
  test.each([
    ['Pia Stone met ten bakers.', 'They asked Bo Mills for flour.', 'Rolls were sold out.'],
    ['Pia Stone bought a mule.', 'It bit Bo Mills.', 'Nobody cares.'],
    ['Pia Stone has bread.', 'She woke Bo Mills.', 'Kneading dough makes tired.'],
    ['Pia Stone met Ada Velde.', 'Both asked Bo Mills for flour.', 'Rolls were sold out.'],
    ['Pia Stone bakes at night.', '“Mills are old.” She told Bo Mills of rust.', 'The rust is deep.'],
  ])('“%s” before “%s” and “%s”', (first, before, own) => {
    expect(beforeLast(`Fog came.\n${first}\n${before} ${own}`)).toBe(`${first}\n${before}`);
  });
});

describe('words that tell more of a thing are told by what stands near, unless they speak of it first', () => {
  test.each([
    ['Bo Mills wrote a letter.', 'Ada Velde of Oskarby burned the long letter.'],
    ['Bo Mills heard of a wedding.', 'Ada Velde of Oskarby sang at the village wedding.'],
    ['Bo Mills mended a ferry.', 'Ada Velde of Oskarby sold the old ferry.'],
    ['Bo Mills has a plan.', 'Ada Velde of Oskarby praised the toll plan.'],
    ['Bo Mills asked for a loan.', 'Ada Velde of Oskarby paid the small loan.'],
  ])('“%s” before “%s”', (before, own) => {
    const gap = 'Pia Stone sells ovens to cooks.\nCooks like Pia Stone.';
    expect(beforeLast(`Fog came.\n${before}\n${own}`)).toBe(before);
    expect(beforeLast(`Fog came.\n${before} ${gap} ${own}`)).toBeUndefined();
  });
  test('“The long letter” goes back to what stands further up', () => {
    const text = 'Fog came.\nBo Mills wrote a letter. Pia Stone sells ovens. Cooks like Pia Stone.';
    expect(beforeLast(`${text}\nThe long letter made Ada Velde of Oskarby weep.`)).toContain('a letter');
  });
});

test('no sentence is cut: what stands before is a whole one', () => {
  const { label, reading } = read('Fog came.\nA pilot wrote a letter. Ada Velde burned the letter.');
  const before = findNeededBefore(label, reading, findNeeds(label, reading));
  const own = reading.article.sentences.filter((one) => before !== undefined && overlaps(one, before));
  expect(own.map(({ start, end }) => ({ start, end }))).toEqual([before]);
});
