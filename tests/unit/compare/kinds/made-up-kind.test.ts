import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIFFERENCE_KINDS, toDifferenceWords } from '../../../../src/compare/kinds/difference-kinds.ts';
import type { DifferenceRules } from '../../../../src/compare/readings/claim-to-read.ts';
import { compareStory } from '../../../../src/compare/story.ts';
import { toPublished } from '../../../../src/load/publish.ts';
import { ComparisonSchema } from '../../../../src/model/comparison.ts';
import { toAnnotatedArticleView } from '../../../../src/view/article/annotated-article.ts';
import { toBoardView } from '../../../../src/view/story/board.ts';
import { toStatements } from '../../../../src/view/story/differences.ts';
import { toMatrixView } from '../../../../src/view/story/matrix.ts';
import { toClaimTitle } from '../../../../src/view/topic/claim-head.ts';
import { toTopicClaimView } from '../../../../src/view/topic/topic.ts';
import { makeClaim, makePassage, makeSettings } from '../../../build/aligned-claim.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** A kind of difference that nobody else knows of: all of it is here. */
const COLOUR: DifferenceRules = {
  words: {
    kind: 'colour',
    label: 'colour',
    detail: 'the colour',
    gives: ['names a colour', 'name a colour'],
    none: ['names none', 'name none'],
    relations: {
      differs: { kind: 'colour-differs', label: 'another colour' },
      compatible: { kind: 'colour-compatible', label: 'shades of one colour' },
    },
    canAgree: true,
    weight: 5,
  },
  toEntries(claim) {
    const readings = claim.read(({ article, id, start, exact }) =>
      [...exact.matchAll(/\b(?:green|red|crimson)\b/gu)].map(({ 0: key, index }) => ({
        kind: 'words' as const,
        ...{ article, passage: id, key, says: null },
        spans: [{ start: start + index, end: start + index + key.length }],
      })),
    );
    const areShades = readings.every(({ key }) => key !== 'green');
    return readings.length === 0 ? [] : [claim.toEntry('colour', readings, () => areShades)];
  },
};

function compare(...texts: string[]) {
  const articles = texts.map((text, index) => makeArticle({ id: 'abc'.charAt(index), text }));
  const passages = articles.map((article) => makePassage(article, article.text));
  const input = {
    id: 'harbour',
    settings: makeSettings({
      articles: Object.fromEntries(
        articles.map(({ id }) => [`${id}.txt`, { publish: 'full', rights: 'invented' }]),
      ),
    }),
    articles,
    entities: [],
    alignment: { claims: [makeClaim(passages)], sharedWording: [], otherOccasions: [] },
    diagnostics: [],
  };
  return compareStory(input, [...DIFFERENCE_KINDS, COLOUR]);
}

const colours = compare('The ferry is painted green.', 'The ferry is painted red.', 'The ferry is painted.');

test('a kind of difference that is one file is read, judged, and carried with its words in valid data', () => {
  const published = toPublished(colours);
  expect(ComparisonSchema.safeParse(published).error).toBeUndefined();
  expect(published.differenceKinds.at(-1)).toEqual(COLOUR.words);
  const entry = published.claims[0]?.apparatus.find(({ kind }) => kind === 'colour');
  expect(entry).toMatchObject({ differs: true, compatible: false, without: ['c'] });
  const [shades] = compare('The ferry is painted crimson.', 'The ferry is painted red.').claims;
  expect(shades?.apparatus.find(({ kind }) => kind === 'colour')?.compatible).toBe(true);
});

test('linked passages are said to differ in it, in its own words', () => {
  const [claim] = colours.claims;
  expect(
    claim?.relations.filter(({ kind }) => kind === 'colour-differs').map(({ detail }) => detail),
  ).toEqual(['A: “green”; B: “red”.']);
  const view = claim && toTopicClaimView(claim, colours, undefined);
  expect(view && toClaimTitle(view)).toContain('painted');
  expect(view?.links.links.flatMap(({ relations }) => relations.map(({ label }) => label))).toContain(
    'another colour',
  );
});

test('rows, cells, margins and sentences of fact tell it as any other kind', () => {
  const [row] = toMatrixView(colours).groups.flatMap(({ rows }) => rows);
  expect(row?.differs.map(({ label }) => label)).toContain('colour');
  const marked = row?.cells.flatMap((cell) =>
    cell.kind === 'carried' ? cell.passages.flatMap(({ segments }) => segments) : [],
  );
  expect(marked?.filter(({ mark }) => mark === 'colour').map(({ text }) => text)).toEqual(['green', 'red']);
  const statement = toStatements(colours).find(({ words }) => words.kind === 'colour');
  expect(statement?.opening).toBe('2 of 3 articles name a colour');
  expect(statement?.given.map(({ words }) => words.map(({ text }) => text))).toEqual([['green'], ['red']]);
  expect(statement?.none).toMatchObject({ says: 'names none', articles: [{ id: 'c' }] });
  expect(toBoardView(colours)?.rows[0]?.differs.map(({ detail }) => detail)).toContain('the colour');
  const notes = JSON.stringify(toAnnotatedArticleView(colours, 'a'));
  expect(notes).toContain('"label":"colour"');
});

test('each kind of difference has a mark in the style sheet, and a name of its own', () => {
  const marks = readFileSync(new URL('../../../../src/styles/marks.css', import.meta.url), 'utf8');
  const kinds = toDifferenceWords().map(({ kind }) => kind);
  expect(kinds.filter((kind) => !marks.includes(`[data-d="${kind}"]`))).toEqual([]);
  expect(new Set(kinds).size).toBe(kinds.length);
});
