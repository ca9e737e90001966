import { expect, test } from 'vitest';
import { toDeskStory } from '../../../src/desk/state.ts';
import { StorySettingsSchema } from '../../../src/model/story.ts';
import { makeArticle, makeClaim, makeComparison, makePassage } from '../../build/comparison.ts';

const a = makeArticle(
  'a',
  [
    'The quay is closed, and boats wait.',
    { kind: 'furniture', sentences: ['Sign up here.'], reason: 'an invitation' },
    { kind: 'furniture', sentences: ['x'.repeat(300)] },
  ],
  { letter: 'A', label: 'The Post', file: 'stories/fire/articles/a.txt', rights: 'our own' },
);
const b = makeArticle('b', ['The quay was shut.', 'Ships sail.'], {
  letter: 'B',
  url: 'https://times.example/1',
});
const [part, shut] = [makePassage(a, 'The quay is closed'), makePassage(b, 'The quay was shut.')];
const link = { a: part.id, b: shut.id, score: 1, reasons: [], agreement: 'open' as const };
const claims = [
  {
    ...makeClaim([part, shut], { id: 'quay', of: 2, topic: 'quay' }),
    links: [{ ...link, by: 'editor' as const }],
  },
  makeClaim([makePassage(b, 'Ships sail.')], { id: 'ships', of: 2 }),
];

const toStory = (settings: Record<string, unknown> = {}, changed = claims) =>
  toDeskStory({
    comparison: makeComparison([a, b], { claims: changed }),
    proposals: [],
    settings: StorySettingsSchema.parse({ title: 'Fire', ...settings }),
    published: new Map([['a', 0.2]]),
  });

test('an article shows what its file and the editor state, what was left out and why, and how much is published', () => {
  const [first, second] = toStory().articles;
  expect(first).toMatchObject({ letter: 'A', file: 'a.txt', rights: 'our own', publishedRatio: 0.2 });
  expect(first?.leftOut).toEqual([
    { words: 'Sign up here.', reason: 'an invitation' },
    { words: 'x'.repeat(200), reason: 'page furniture' },
  ]);
  expect(first?.stated.map(({ key }) => key)).toEqual([
    'headline',
    'outlet',
    'published',
    'byline',
    'dateline',
    'credit',
    'url',
  ]);
  expect(first?.stated.at(-1)).toEqual({ key: 'url', text: null, by: null });
  expect(second?.stated.at(-1)).toEqual({ key: 'url', text: 'https://times.example/1', by: 'editor' });
  expect(second).toMatchObject({ publishedRatio: 0, sentenceCount: 2 });
});

test('what a file states is told from what the editor added', () => {
  const place = { start: 0, end: 3, text: 'The' };
  const stated = {
    ...a,
    headline: { ...place, from: 'text' as const },
    outlet: { text: 'The Post', by: 'editor' as const },
  };
  const { articles } = toDeskStory({
    comparison: makeComparison([stated], {}),
    proposals: [],
    settings: StorySettingsSchema.parse({ title: 'Fire' }),
    published: new Map(),
  });
  expect(articles[0]?.stated.slice(0, 3)).toEqual([
    { key: 'headline', text: 'The', by: 'file' },
    { key: 'outlet', text: 'The Post', by: 'editor' },
    { key: 'published', text: null, by: null },
  ]);
});

test('a claim has a cell for every article, its passages with the whole sentence and who holds them to it', () => {
  const [quay, ships] = toStory().claims;
  expect(quay).toMatchObject({ id: 'quay', topic: 'quay', count: 2 });
  expect(quay?.cells).toEqual([
    {
      letter: 'A',
      passages: [
        { file: 'a.txt', words: part.exact, sentence: 'The quay is closed, and boats wait.', by: 'editor' },
      ],
    },
    { letter: 'B', passages: [{ file: 'b.txt', words: shut.exact, sentence: shut.exact, by: 'editor' }] },
  ]);
  expect(ships?.cells.map(({ letter, passages }) => [letter, passages.map(({ by }) => by)])).toEqual([
    ['A', []],
    ['B', ['machine']],
  ]);
  expect(ships?.count).toBe(1);
});

test('links of story.yaml are told in their order', () => {
  const [quay, ships] = [
    { article: 'a.txt', words: 'The quay is closed' },
    { article: 'b.txt', words: 'Ships sail.' },
  ].map(({ article, words }) => ({ file: article, words }));
  const links = [
    { assert: [quay, ships], why: 'one quay' },
    { deny: [quay, ships], why: 'two' },
  ];
  expect(toStory({ links }).links).toEqual([
    { index: 0, kind: 'same', words: ['The quay is closed', 'Ships sail.'], why: 'one quay' },
    { index: 1, kind: 'not-same', words: ['The quay is closed', 'Ships sail.'], why: 'two' },
  ]);
});

const topics = [
  { id: 'quay', title: 'The quay', question: 'Is it open?' },
  { id: 'cause', title: 'The cause', question: 'Why?' },
];

test('what is left to do is counted, one and several, and names a topic without claims', () => {
  expect(toStory({ topics }).toDo).toEqual([
    '2 articles without a date: days are not resolved',
    '2 articles without an outlet',
    '2 articles without a headline',
    '1 article without an address: readers cannot open the original',
    'no claim under “The cause”',
  ]);
});

test('a story without topics is told to have some, and one with all is told nothing', () => {
  expect(toStory().toDo).toContain('no topic yet: write the questions that readers have');
  expect(toStory({ topics }).toDo).not.toContain('no topic yet: write the questions that readers have');
});
