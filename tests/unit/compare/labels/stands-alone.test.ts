import { describe, expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { isIntroduced } from '../../../../src/compare/labels/introduced.ts';
import { createLabelFinder } from '../../../../src/compare/labels/labels.ts';
import { readAloneFacts } from '../../../../src/compare/labels/stands-alone.ts';
import { ALONE_RULES } from '../../../../src/compare/leans/alone-rules.ts';
import { withoutUncounted } from '../../../../src/compare/without-uncounted.ts';
import { createContentReader } from '../../../../src/compare/words/content.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import type { Comparison } from '../../../../src/model/comparison.ts';
import type { BlockKind } from '../../../../src/model/kinds.ts';
import { sliceSpan } from '../../../../src/model/span.ts';
import { makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle } from '../../../build/annotated-article.ts';
import { compareTexts } from '../../../build/compared-texts.ts';

/** The ids of the signs that hold of the last sentence of an article, a paragraph a line; of its part before “|”, where it has one. */
function findSigns(marked: string): string[] {
  const text = marked.replace('|', '');
  const { articles, entities } = annotateStory([makeArticle({ text, kinds: ['headline'] })], { date: null });
  const [article] = articles;
  const last = article?.sentences.at(-1);
  if (article === undefined || last === undefined) throw new Error('no article');
  const end = marked.includes('|') ? marked.indexOf('|') : last.end;
  const passage = makePassage(article, text.slice(last.start, end));
  const known = toStoryArticles([article]);
  const { findLabel } = createLabelFinder(known, entities, createContentReader(known));
  const label = findLabel({ passages: [passage], links: [] });
  const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const facts = readAloneFacts(label, passage, { article, people, topics: new Set(['quay', 'toll']) });
  return ALONE_RULES.filter(({ isOpen }) => isOpen(facts)).map(({ id }) => id);
}

test.each(ALONE_RULES)('$id: “$example” cannot be a claim, “$counter” can', ({ id, example, counter }) => {
  expect(findSigns(`Notes of May\n${example}`)[0]).toBe(id);
  expect(findSigns(`Notes of May\n${counter}`)).toEqual([]);
});

/** Which paragraphs of an article another one introduces, by their first words. */
function findIntroduced(text: string, kinds: readonly BlockKind[] = []): string[] {
  const article = makeArticle({ text, kinds });
  return article.sentences
    .filter((one) => isIntroduced(one, article))
    .map((one) => sliceSpan(text, one).slice(0, 9));
}

describe('what a colon introduces is no report of the article', () => {
  test.each([
    [
      'all items of a list',
      'Pilots asked:\n- Is it deep?\n- Can gulls row?\nFog came.',
      ['- Is it d', '- Can gul'],
    ],
    [
      'also a numbered one',
      'Pilots asked:\n1. Mend it.\n2. Row home.\nFog came.',
      ['1. Mend i', '2. Row ho'],
    ],
    ['one paragraph without a mark', 'Velde wrote:\nTolls are low.\nFog came.', ['Tolls are']],
    [
      'a quotation of several paragraphs',
      'The Oskarby Post wrote:\n“Tolls are low.\nThey stay so.”\nFog came.',
      ['“Tolls ar', 'They stay'],
    ],
    ['nothing that is quoted within its paragraph', 'Velde wrote:\n“Tolls are low.”\nFog came.', []],
    ['nothing after a colon inside a paragraph', 'Velde asked: why?\nTolls are low.', []],
  ])('%s', (_, text, found) => {
    expect(findIntroduced(text)).toEqual(found);
  });

  test('of a letter all its paragraphs, but not after a crosshead', () => {
    const text = 'Velde wrote:\nTolls are low.\nGulls sing.\nFog came.\nPilots asked:\nOn tolls\nFog left.';
    expect(
      findIntroduced(text, [
        ...(['paragraph', 'letter', 'letter', 'paragraph', 'paragraph', 'crosshead'] as const),
      ]),
    ).toEqual(['Tolls are', 'Gulls sin']);
  });
});

describe('a sentence that cannot be read alone', () => {
  const texts = [
    'Ada Velde opens the quay\n\nAda Velde opened the quay of Oskarby on Monday.\n\nBo Mills mended a ferry in Velmark.\n\nIt will carry Pia Stone until autumn.',
    'Ada Velde opens the quay\n\nAda Velde opened the quay of Oskarby on Monday.\n\nAda Velde fed gulls of Oskarby.',
  ];
  const labelsOf = ({ claims }: Comparison): string[] => claims.map(({ label }) => label);

  test('is kept as what does not count, and is no claim that pages list', () => {
    const whole = compareTexts(texts);
    const unlisted = whole.claims.filter(({ passages, uncounted }) => passages.length === uncounted.length);
    expect(labelsOf(whole)).toContain('It will carry Pia Stone until autumn.');
    expect(unlisted.map(({ label }) => label)).toEqual(['It will carry Pia Stone until autumn.']);
    expect(labelsOf(withoutUncounted(whole))).toEqual([
      'Ada Velde opened the quay of Oskarby on Monday.',
      'Bo Mills mended a ferry in Velmark.',
      'Ada Velde fed gulls of Oskarby.',
    ]);
  });

  test('is one where the editor names it', () => {
    const [own] = compareTexts(texts).claims.filter(({ label }) => label.startsWith('It will'));
    const pinned = compareTexts(texts, `title: Harbour\nclaims:\n  - { id: ${own?.id}, label: The ferry }\n`);
    expect(labelsOf(withoutUncounted(pinned))).toContain('The ferry');
  });

  test.each([
    ['not', '“She did that well,”', false],
    ['', '“Pia Stone did that well,”', true],
  ])('is no row of two articles, either, where it does %s say of whom it speaks', (_, words, isListed) => {
    const comparison = compareTexts([
      `Gulls fly\n\nBo Mills came.\n\n${words} he said.`,
      `Fog came\n\nBo Mills met a pilot.\n\n${words} said Bo Mills.`,
    ]);
    const rows = withoutUncounted(comparison).claims.filter(({ coverage }) => coverage.count === 2);
    expect(rows.some(({ label }) => label.includes('did that well'))).toBe(isListed);
  });
});

test('a row of several articles is headed by what its article reports, not by an item of a list that somebody wrote', () => {
  const own = 'The quay of Oskarby has been shut by the board since May.';
  const comparison = compareTexts([
    `Notes on gulls\n\nPilots of the bay sent these points:\n\n- ${own}\n\n- Tolls rose.`,
    `Notes on fog\n\nFog lay on the dunes.\n\n${own}`,
  ]);
  const headed = withoutUncounted(comparison).claims.find(({ coverage }) => coverage.count === 2);
  expect(headed?.labelPassage.startsWith('b:')).toBe(true);
});
