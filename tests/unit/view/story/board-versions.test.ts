import { describe, expect, test } from 'vitest';
import { toDifferenceWords } from '../../../../src/compare/kinds/difference-kinds.ts';
import { formatVersions } from '../../../../src/view/story/board-lines.ts';
import { toAnswerState, toVersions } from '../../../../src/view/story/board-versions.ts';
import { makeArticle, makeClaim, makePassage } from '../../../build/comparison.ts';

/** Who is said to answer alike, where each article has a passage in the versions listed for it. */
function sayOf(versions: Partial<Record<string, number[]>>): string {
  const passages = Object.entries(versions).flatMap(([letter, own = []]) => {
    const words = own.map((version) => `Answer ${version}.`);
    const article = makeArticle(letter, words);
    return words.map((text, index) => ({ passage: makePassage(article, text), version: own[index] }));
  });
  const all = [...new Set(passages.map(({ version }) => version))].sort();
  const claim = {
    ...makeClaim(
      passages.map(({ passage }) => passage),
      { of: Object.keys(versions).length },
    ),
    versions: all.map((each) =>
      passages.flatMap(({ passage, version }) => (version === each ? passage.id : [])),
    ),
    versionAgreement: all.map(() => 'same' as const),
    versionAgreeing: all.map(() => []),
  };
  const toView = (id: string) => ({
    id,
    letter: id,
    colour: 0,
    again: false,
    label: id,
    href: '',
    headline: null,
    outlet: '',
    authors: '',
    published: '',
    url: null,
    rights: null,
    otherOccasion: false,
    isForeign: false,
  });
  return formatVersions({
    versions: toVersions(claim).map(({ articles, isCertain }) => ({
      articles: articles.map(toView),
      isCertain,
    })),
  });
}

describe('an article with passages in two versions', () => {
  test.each([
    [{ B: [1], C: [1, 2] }, 'both the same'],
    [{ A: [1], B: [1], C: [1, 2] }, 'all 3 the same'],
    [{ A: [1], B: [2], C: [1, 2] }, 'A and C the same, B differs'],
    [{ A: [1], B: [1, 2], C: [2], D: [1] }, 'A, B and D the same, C differs'],
    [{ A: [1, 2], B: [1, 2] }, 'both the same'],
    [{ A: [1], B: [2] }, 'the two differ'],
  ])('does not differ from itself: %o', (versions, said) => {
    expect(sayOf(versions)).toBe(said);
  });
});

test('an article of a contrary answer differs from others, though one of them may say the same', () => {
  const articles = ['A', 'B', 'C', 'D'].map((letter) => makeArticle(letter, [`Answer of ${letter}.`]));
  const passages = articles.map((article, index) => makePassage(article, `Answer of ${'ABCD'[index]}.`));
  const ids = passages.map(({ id }) => id);
  const claim = {
    ...makeClaim(passages, { of: 4 }),
    versions: [ids.slice(0, 2), ids.slice(2)],
    versionAgreement: ['worded-differently' as const, 'worded-differently' as const],
    versionAgreeing: [[], []],
  };
  const comparison = { articles: articles.map((one) => ({ ...one, letter: one.id })), differenceKinds: [] };
  expect(articles.map(({ id }) => toAnswerState(claim, id, comparison).word)).toEqual(
    articles.map(() => 'differs from others'),
  );
});

describe('an answer that two of four give', () => {
  test('is not that of most: each says with whom it is told', () => {
    const articles = ['A', 'B', 'C', 'D'].map((letter) => ({
      ...makeArticle(letter, [`Answer ${letter}.`]),
      letter,
    }));
    const passages = articles.map((article) => makePassage(article, article.text.value ?? ''));
    const [a = '', b = '', c = '', d = ''] = passages.map(({ id }) => id);
    const claim = {
      ...makeClaim(passages, { of: 4 }),
      versions: [[c, d], [a], [b]] as [string, ...string[]][],
      versionAgreement: ['same', 'one-article', 'one-article'] as const,
      versionAgreeing: [['C', 'D'], [], []],
    };
    const story = { articles, differenceKinds: [] };
    const words = articles.map(({ id }) =>
      toAnswerState({ ...claim, versionAgreement: [...claim.versionAgreement] }, id, story),
    );
    expect(words.map(({ state, word }) => [state, word])).toEqual([
      ['apart', 'differs'],
      ['apart', 'differs'],
      ['apart', 'differs, as D'],
      ['apart', 'differs, as C'],
    ]);
  });
});

test('an answer that is not known to be the same says in what it stands apart, where that is known, and nothing of its words', () => {
  const articles = ['A', 'B'].map((letter) => ({ ...makeArticle(letter, [`Answer ${letter}.`]), letter }));
  const passages = articles.map((article) => makePassage(article, article.text.value ?? ''));
  const [a, b] = passages;
  if (a === undefined || b === undefined) throw new Error('two passages are made above');
  const readings = [a, b].map(({ article, id }) => ({
    kind: 'words' as const,
    article,
    passage: id,
    key: article,
    spans: [{ start: 0, end: 6 }],
    says: null,
  }));
  const claim = {
    ...makeClaim(passages, { of: 2 }),
    versions: [[a.id, b.id]] as [string, ...string[]][],
    versionAgreement: ['worded-differently' as const],
    versionAgreeing: [[]],
  };
  const story = { articles, differenceKinds: toDifferenceWords() };
  const relations = [{ kind: 'reworded' as const, a: a.id, b: b.id, detail: '' }];
  const wordOf = (article: string, apparatus: typeof claim.apparatus): string =>
    toAnswerState({ ...claim, labelPassage: a.id, apparatus, relations }, article, story).word;
  const toStage = (all: typeof readings) => [
    { kind: 'stage' as const, differs: true, compatible: true, readings: all, without: [] },
  ];
  expect(wordOf('B', [])).toBe('in whole or in part');
  expect(wordOf('B', toStage(readings))).toBe('apart in done or to come');
  // The heading is A's, and what gives the same as the heading does not differ from it.
  expect(wordOf('A', toStage(readings))).toBe('heads the row');
  expect(wordOf('B', toStage(readings.map((one) => ({ ...one, key: 'A' }))))).toBe('in whole or in part');
});

test('a cell is held against the row’s heading: the article that heads it is the same, and the others differ from it', () => {
  const articles = ['A', 'B', 'C'].map((letter) => ({
    ...makeArticle(letter, [`Answer ${letter}.`]),
    letter,
  }));
  const passages = articles.map((article) => makePassage(article, article.text.value ?? ''));
  const readings = passages.map(({ article, id }) => ({
    kind: 'words' as const,
    article,
    passage: id,
    key: article === 'A' ? 'on Monday' : 'on Tuesday',
    spans: [{ start: 0, end: 6 }],
    says: null,
  }));
  const [a = '', b = '', c = ''] = passages.map(({ id }) => id);
  const claim = {
    ...makeClaim(passages, { of: 3 }),
    versions: [[a, b, c]] as [string, ...string[]][],
    versionAgreement: ['same' as const],
    versionAgreeing: [['A', 'B', 'C']],
    apparatus: [{ kind: 'stage' as const, differs: true, compatible: true, readings, without: [] }],
  };
  const story = { articles, differenceKinds: toDifferenceWords() };
  const wordsBy = (labelPassage: string): string[] =>
    articles.map(({ id }) => toAnswerState({ ...claim, labelPassage }, id, story).word);
  const other = 'same but for whether it is done or to come';
  expect(wordsBy(a)).toEqual(['same', other, other]);
  expect(wordsBy(b)).toEqual([other, 'same', 'same']);
});
