import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { compareStory } from '../../../../src/compare/story.ts';
import { withoutArticles } from '../../../../src/compare/without-articles.ts';
import { makeClaim, makePassage, makeSettings } from '../../../build/aligned-claim.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** The names that some articles of a claim have, whose first sentences are its passages, and the articles that have none. */
function namedIn(...texts: string[]) {
  const made = texts.map((text, index) => makeArticle({ id: 'abc'.charAt(index), text }));
  const { articles, entities } = annotateStory(made, { date: null });
  const passages = articles.map((article) => makePassage(article, article.text.split('. ')[0] ?? ''));
  const comparison = compareStory({
    id: 'harbour',
    settings: makeSettings({}),
    articles,
    entities,
    alignment: { claims: [makeClaim(passages)], sharedWording: [], otherOccasions: [] },
    diagnostics: [],
  });
  const details = comparison.claims[0]?.details.filter(({ kind }) => kind === 'name') ?? [];
  return { details, comparison };
}

const toNames = (texts: readonly string[]) => {
  const { details, comparison } = namedIn(...texts);
  const find = (id: string) => comparison.articles.find((one) => one.id === id)?.text.value ?? '';
  return details.map(
    ({ readings, without }) =>
      `${readings.map(({ article, start, end }) => `${article} ${find(article).slice(start, end)}`).join(', ')}; none: ${without.join(' ')}`,
  );
};

test.each([
  [['The pilot Ada Lunn was fined on Monday.', 'A pilot was fined on Monday.'], ['a Ada Lunn; none: b']],
  [
    ['Ada Lunn and Jon Brandl were fined on Monday.', 'Two pilots were fined on Monday.'],
    ['a Ada Lunn; none: b', 'a Jon Brandl; none: b'],
  ],
  [
    [
      'Ada Lunn and Jon Brandl were fined on Monday.',
      'Two pilots were fined on Monday.',
      'Jon Brandl and a pilot were fined on Monday.',
    ],
    ['a Ada Lunn; none: b c', 'a Jon Brandl, c Jon Brandl; none: b'],
  ],
  [['Harbour Judge Ada Lunn was fined on Monday.', 'A judge was fined on Monday.'], ['a Ada Lunn; none: b']],
  [['Ada Brandlund was fined on Monday.', 'A pilot was fined on Monday. Ada Brandlunt did not speak.'], []],
  [['Ada al-Brandar was fined on Monday.', 'A pilot was fined on Monday. Ada al-Brindar did not speak.'], []],
  // The other article names her, in another sentence, in other letters, or by her family.
  [['Ada Lunn was fined on Monday.', 'A pilot was fined on Monday. Lunn did not speak.'], []],
  [['Ada Lunn was fined on Monday.', 'A pilot was fined on Monday. They read LUNN IS OUT.'], []],
  [['Ada Lunn was fined on Monday.', 'A pilot was fined on Monday. The Lunns did not speak.'], []],
  [['The Harbour Pilots Union was fined on Monday.', 'A union was fined on Monday.'], []],
])('of %j articles of a claim name: %j', (texts, expected) => {
  expect(toNames(texts)).toEqual(expected);
});

test('without the article that names nobody, nothing is said', () => {
  const { comparison } = namedIn(
    'Ada Lunn was fined on Monday.',
    'Ada Lunn was fined on Monday.',
    'A pilot was fined on Monday.',
  );
  const entriesWithout = (id: string) =>
    withoutArticles(comparison, new Set([id])).claims[0]?.details.filter(({ kind }) => kind === 'name')
      .length;
  expect([entriesWithout('c'), entriesWithout('a')]).toEqual([0, 1]);
});

test.each([
  [
    'Ada Lunn said the quay of Marlow was shut for the winter.',
    'Jon Brandl said the quay of Marlow was shut for the winter.',
  ],
  [
    'The quay of Marlow was shut for the winter, Ada Lunn said.',
    'The quay of Marlow was shut for the winter, officials said.',
  ],
])('of those who are cited differently nothing is said a second time: %s', (...texts) => {
  expect(toNames(texts)).toEqual([]);
});

test('who is cited and also does something is named all the same', () => {
  expect(
    toNames([
      'The quay of Marlow was shut by Ada Lunn, Ada Lunn said.',
      'The quay of Marlow was shut, officials said.',
    ]),
  ).toEqual(['a Ada Lunn; none: b']);
  expect(
    toNames([
      'The quay of Marlow was shut by Bo Velde, Ada Lunn said.',
      'The quay of Marlow was shut by a pilot, officials said.',
    ]),
  ).toEqual(['a Bo Velde; none: b']);
});
