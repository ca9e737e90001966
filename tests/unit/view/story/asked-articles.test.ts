import { expect, test } from 'vitest';
import { nameEvery } from '../../../../src/view/story/asked-articles.ts';
import { toStatements } from '../../../../src/view/story/differences.ts';
import { toCommonGround } from '../../../../src/view/story/overview.ts';
import { findAsked, formatCarried, toCarriedIn } from '../../../../src/view/text/carried.ts';
import { makeArticle, makeClaim, makeComparison, makePassage } from '../../../build/comparison.ts';

const words = ['The quay is to be mended by May.', 'The quay is to be mended by June.'];
const apart = makeArticle('apart', ['Elsewhere a fair was opened.'], { otherOccasion: true });
const [one, two] = words.map((text, index) => makeArticle(`n${index}`, [text]));
if (one === undefined || two === undefined) throw new Error('two articles are made above');
const passages = [makePassage(one, words[0] ?? ''), makePassage(two, words[1] ?? '')];
const claim = makeClaim(passages, { of: 2 });
const everywhere = { ...claim, coverage: { ...claim.coverage, kind: 'everywhere' as const } };
const story = makeComparison([apart, one, two], { claims: [everywhere] });

test('an article that may report another occasion is counted with no claim, and named with what it has', () => {
  expect(findAsked(story.articles).map(({ id }) => id)).toEqual(['n0', 'n1']);
  expect(toCarriedIn(claim, story.articles)).toEqual({ asked: [true, true], apart: [], atLeast: false });
  expect(toCommonGround(story).map(({ carried }) => carried)).toEqual([
    { asked: [true, true], apart: [], atLeast: false },
  ]);
  const own = makeClaim([makePassage(apart, 'Elsewhere a fair was opened.'), ...passages.slice(0, 1)], {
    of: 2,
  });
  const carried = toCarriedIn(own, story.articles);
  expect(formatCarried(carried, ' articles')).toBe(`1 of 2 articles, and ${apart.letter} apart`);
});

test.each([
  ['left open', { perhaps: ['n1'] }, 'at least 1 of 2'],
  ['inside another claim', { also: ['n1'] }, 'at least 1 of 2'],
  ['left open where it counts', { perhaps: ['n0'] }, '1 of 2'],
  ['left open in one of another occasion', { perhaps: ['apart'] }, '1 of 2'],
  ['not found', {}, '1 of 2'],
])(
  'a claim that may stand in more articles is not counted as if it stood in these alone: %s',
  (_, missing, words) => {
    const lone = makeClaim(passages.slice(0, 1), { of: 2 });
    const open = { ...lone, coverage: { ...lone.coverage, ...missing } };
    expect(formatCarried(toCarriedIn(open, story.articles))).toBe(words);
  },
);

test('where no other article is left, those apart are counted', () => {
  expect(findAsked([apart]).map(({ id }) => id)).toEqual(['apart']);
});

test('“every article” is said of the occasion’s only, where one stands apart', () => {
  expect(nameEvery(story)).toBe('every article of the occasion');
  expect(nameEvery({ ...story, articles: [one, two] })).toBe('every article');
});

test('a difference counts the articles that are asked, and says “left open” where the row does', () => {
  const quoted = {
    kind: 'quotation' as const,
    differs: true,
    compatible: false,
    without: [],
    readings: [
      {
        kind: 'quotation' as const,
        article: 'n0',
        passage: passages[0]?.id ?? '',
        key: 'a',
        quotation: 'q1',
        start: 0,
        end: 8,
      },
    ],
  };
  const related = { article: 'n1', start: 0, end: 8, exact: 'The quay', score: 0.4, shown: true };
  const lone = {
    ...makeClaim(passages.slice(0, 1), { of: 2, apparatus: [quoted] }),
    coverage: { ...claim.coverage, count: 1, perhaps: ['n1'] },
    possiblyRelated: [related],
  };
  const [statement] = toStatements({ ...story, claims: [lone] });
  expect(statement?.opening).toBe('1 of 2 articles quotes words');
  expect(statement?.absent.map(({ says, articles }) => [says, articles.map(({ id }) => id)])).toEqual([
    ['left open in', ['n1']],
  ]);
});
