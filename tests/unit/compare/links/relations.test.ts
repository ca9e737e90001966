import { expect, test } from 'vitest';
import { toRelations } from '../../../../src/compare/links/relations.ts';
import { toApparatus } from '../../../../src/compare/rows/apparatus.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import type { AnnotatedArticle, Entity } from '../../../../src/model/article.ts';
import { makeClaim, makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle, spanOf } from '../../../build/annotated-article.ts';
import { compareSentences } from '../../../build/compared-texts.ts';

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
    'same-wording: The passage of B has all words of that of A, and others beside them.',
  );
  expect(relate(saying('a', more), saying('b', less))).toContain(
    'same-wording: The passage of A has all words of that of B, and others beside them.',
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
