import { describe, expect, test } from 'vitest';
import { toApparatus } from '../../../src/compare/apparatus.ts';
import { toRelations } from '../../../src/compare/relations.ts';
import { toStoryArticles } from '../../../src/compare/story-articles.ts';
import type { AnnotatedArticle, Entity } from '../../../src/model/article.ts';
import { makeClaim, makePassage } from '../../build/aligned-claim.ts';
import { makeArticle, spanOf } from '../../build/annotated-article.ts';
import { compareSentences } from '../../build/compared-texts.ts';

/** The relations of two articles of one sentence each, as “kind: detail”. */
function relate(a: AnnotatedArticle, b: AnnotatedArticle, entities: Entity[] = []): string[] {
  const articles = toStoryArticles([a, b]);
  const claim = makeClaim([makePassage(a, a.text), makePassage(b, b.text)]);
  const links = claim.links.map((link) => ({ ...link, score: 0.95 }));
  return toRelations({
    ...claim,
    links,
    apparatus: toApparatus(claim.passages, articles),
    articles,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
  }).map(({ kind, detail }) => `${kind}: ${detail}`);
}

const saying = (id: string, text: string, rest: Partial<AnnotatedArticle> = {}) =>
  makeArticle({ id, text, ...rest });

test('equal words are the same wording, most of them nearly so, and others are reworded', () => {
  const text = 'The council voted on Tuesday to repair the broken quay before winter.';
  expect(relate(saying('a', text), saying('b', text))).toEqual(['same-wording: A and B use the same words.']);
  expect(relate(saying('a', text), saying('b', text.replace('broken', 'old')))).toEqual([
    'same-wording: A and B share 91 % of their words, in the same order.',
  ]);
  expect(relate(saying('a', text), saying('b', 'The quay will be mended, the council decided.'))).toEqual([
    'reworded: The words of A and B differ.',
  ]);
});

test('of passages that are known to agree no more is said than that their words differ', () => {
  const { claim } = compareSentences(
    'The ferry to Tern Island will resume within ten days, the harbour office said.',
    'The Tern Island ferry is to resume within ten days, according to the harbour office.',
  );
  expect(claim.versionAgreement).toEqual(['same']);
  expect(claim.relations.map(({ detail }) => detail)).toContain('The words of A and B differ.');
});

test.each([
  ['“The quay is no longer ours.”', '“The quay is no longer ours,” Velde said.'],
  ['The ferry ran aground', 'The ferry ran aground at dawn, and its crew swam ashore.'],
  ['Nobody knows who paid the pilots', 'Velde says nobody knows who paid the pilots.'],
  ['The mayor’s plan is dead.', "On Friday the mayor's plan is dead, they wrote."],
  [
    'All boats have to stay in port',
    'Until Monday all boats have to stay in port, the office said on its page.',
  ],
])('words that another passage has and goes on from are no other wording: %s', (less, more) => {
  expect(relate(saying('a', less), saying('b', more))).toContain(
    'same-wording: B has all words of A, and others beside them.',
  );
  expect(relate(saying('a', more), saying('b', less))).toContain(
    'same-wording: A has all words of B, and others beside them.',
  );
});

test.each([
  ['The quay.', 'The quay burned for two days and two nights.'],
  ['The ferry ran aground', 'The ferry that ran onto rocks is aground since dawn, its crew said.'],
])('nor is a word or two, or words apart, all words of the other: %s', (less, more) => {
  expect(relate(saying('a', less), saying('b', more)).join(' ')).not.toContain('all words');
});

test('a negation is not called the contrary', () => {
  const kinds = relate(saying('a', 'The quay is safe.'), saying('b', 'The quay is not safe.'));
  expect(kinds.some((one) => one.startsWith('contrary'))).toBe(false);
});

test('amounts that differ are set side by side in the articles’ words', () => {
  const costing = (id: string, text: string, words: string, value: number) =>
    saying(id, text, { figures: [{ ...spanOf(text, words), value, unit: 'USD' }] });
  expect(
    relate(
      costing('a', 'It costs $9 million.', '$9 million', 9e6),
      costing('b', 'It costs $8 million.', '$8 million', 8e6),
    ),
  ).toContain('figure-differs: A: “$9 million”; B: “$8 million”.');
});

test('who is cited and who is not is told', () => {
  const text = 'Mayor Ada Stone said the new harbour ferry costs nine million crowns.';
  const cited = saying('a', text, {
    names: [{ ...spanOf(text, 'Ada Stone'), entity: 'ada-stone' }],
    attributions: [
      {
        source: { ...spanOf(text, 'Mayor Ada Stone'), entity: 'ada-stone' },
        cue: spanOf(text, 'said'),
        content: spanOf(text, 'the new harbour ferry costs nine million crowns'),
        voice: 'named',
      },
    ],
  });
  expect(relate(cited, saying('b', 'The new harbour ferry costs nine million crowns.'))).toContain(
    'attribution-differs: A: “Mayor Ada Stone” “said”; B: in its own voice.',
  );
});

describe('of times and names nothing is said where only one article gives them', () => {
  const text = 'Velde sold the raft to Oldport in June.';
  const names = [{ ...spanOf(text, 'Oldport'), entity: 'oldport' }];
  const timeframes = [spanOf(text, 'in June')];
  const oldport: Entity = { id: 'oldport', kind: 'place', label: 'Oldport', names: [] };
  test.each(['Velde sold the raft.', 'Velde sold the raft to a town.'])('%s', (other) => {
    const one = saying('a', text, { names, timeframes });
    expect(relate(one, saying('b', other), [oldport]).filter(isDetail)).toEqual([]);
  });
});

const isDetail = (line: string): boolean => line.startsWith('adds-detail');

describe('a figure is said to stand in no form in the other article only where neither its digits do nor words for it', () => {
  test.each([
    ['Velde counted 61 gulls on the roof.', '61 gulls', 61, 'Velde counted gulls by the 61.'],
    ['Stone won by 53-44 votes.', '53-44 votes', 53, 'Stone won. It was 53-44 at last.'],
    ['The choir of 18 sang.', '18', 18, 'The choir sang. It has eighteen voices.'],
    ['The mill cost $4.5 million.', '$4.5 million', 4.5e6, 'The mill cost a lot: 4.5 million crowns.'],
    ['A crew of 70 rowed.', '70', 70, 'A crew rowed, about 70 of them.'],
  ])('%s', (text, words, value, other) => {
    const figures = [{ ...spanOf(text, words), value, unit: 'people' as const }];
    const details = (theirs: string) =>
      relate(saying('a', text, { figures }), withFigures(theirs)).filter(isDetail);
    expect(details(other)).toEqual([]);
  });
  const withFigures = (text: string) =>
    saying(
      'b',
      text,
      text.includes('eighteen')
        ? { figures: [{ ...spanOf(text, 'eighteen'), value: 18, unit: 'count' as const }] }
        : {},
    );
});

test('a lead in points is no detail: the other article may give the two shares', () => {
  const text = 'Velde leads in the raft poll by nine points.';
  const unit = 'percentage-points' as const;
  const figures = [{ ...spanOf(text, 'nine points'), value: 9, unit }];
  const other = saying('b', 'Velde leads in the raft poll.');
  expect(relate(saying('a', text, { figures }), other).filter(isDetail)).toEqual([]);
  const crowns = saying('a', text, { figures: [{ ...spanOf(text, 'nine points'), value: 9, unit: 'SEK' }] });
  expect(relate(crowns, other).filter(isDetail)).toHaveLength(1);
});

test('a range tells who is counted, and is no detail', () => {
  const text = 'Of pilots 18 to 34 years old most sang.';
  const figures = [{ ...spanOf(text, '18 to 34'), value: 18, high: 34, unit: 'count' as const }];
  expect(
    relate(saying('a', text, { figures }), saying('b', 'Of pilots most sang.')).filter(isDetail),
  ).toEqual([]);
});

test.each([
  ['Ada counted sixteen bakers.', 'sixteen bakers', 16, 'Ada counted a sixteen-way race.'],
  ['Stone led 12 rowers.', '12 rowers', 12, 'Stone led the 12-member crew.'],
  ['Velde met 17 pilots.', '17 pilots', 17, 'Velde met a 17-strong panel.'],
  ['Velde fed 14 gulls.', '14 gulls', 14, 'Velde fed a (14-strong) flock.'],
  ['Velde asked 20 choirs.', '20 choirs', 20, 'Velde asked a 20-choir league.'],
])('a number that the other article has in a compound is no detail: %s', (text, words, value, other) => {
  const figures = [{ ...spanOf(text, words), value, unit: 'people' as const }];
  const details = (theirs: string) =>
    relate(saying('a', text, { figures }), saying('b', theirs)).filter((line) =>
      line.startsWith('adds-detail'),
    );
  expect(details(other)).toEqual([]);
  expect(details(other.replace(/(?:sixteen|12|17|14|20)-/u, ''))).toHaveLength(1);
});
