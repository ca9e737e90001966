import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { assignTopics } from '../../../../src/compare/topics/topics.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import type { AnnotatedArticle } from '../../../../src/model/article.ts';
import type { BlockKind } from '../../../../src/model/kinds.ts';
import { type StorySettings, StorySettingsSchema } from '../../../../src/model/story.ts';
import { makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

const TOPICS = StorySettingsSchema.parse({
  title: 'Harbour',
  topics: [
    { id: 'quay', title: 'The quay', question: 'When will the broken quay be mended, and for how much?' },
    { id: 'market', title: 'The fish market', question: 'Who buys fish on the square?', words: ['stalls'] },
  ],
}).topics;

/** Filler, so that a story has common words and rare ones. */
const FILLER = [
  'The mayor spoke for an hour on Monday.',
  'The mayor thanked the council.',
  'Nobody on the council was surprised by the mayor.',
  'Rain fell on the town all day.',
  'The council meets again on Monday.',
].join(' ');

/** The topics of claims that each are one sentence of one article. */
function topicsOf(text: string, sentences: string[], kinds: BlockKind[] = []): (string | null)[] {
  const article = makeArticle({ id: 'a', text: `${text}\n${FILLER}`, kinds });
  const claims = sentences.map((words) => ({ passages: [makePassage(article, words)] }));
  return assignTopics({ claims, topics: TOPICS, articles: toStoryArticles([article]) });
}

test('a claim stands under the topic whose words it has, and under none when it has none', () => {
  const sentences = [
    'The quay will be mended.',
    'Fish is sold on the square.',
    'Rain fell on the town all day.',
  ];
  expect(topicsOf(sentences.slice(0, 2).join(' '), sentences)).toEqual(['quay', 'market', null]);
});

test('the editor’s words count beside the question', () => {
  expect(topicsOf('The stalls were empty.', ['The stalls were empty.'])).toEqual(['market']);
});

test('another word for the same thing counts', () => {
  expect(topicsOf('Few came to purchase herring.', ['Few came to purchase herring.'])).toEqual(['market']);
});

test('words that the whole story shares gather nothing', () => {
  expect(topicsOf('The mayor of the council spoke.', ['The mayor of the council spoke.'])).toEqual([null]);
});

test('a passage that points back is gathered by the sentence before it', () => {
  const text = 'The guild wants the quay mended first. The baker supported that idea. Ann sang.';
  expect(topicsOf(text, ['The baker supported that idea.', 'Ann sang.'])).toEqual(['quay', null]);
});

test('what only stands beside a topic’s words is not gathered', () => {
  const text = 'The quay\nA dog barked at noon. The quay was mended.';
  expect(topicsOf(text, ['A dog barked at noon.'], ['crosshead'])).toEqual([null]);
});

test('without topics every claim stands under none', () => {
  const article = makeArticle({ text: 'The quay will be mended.' });
  const claims = [{ passages: [makePassage(article, 'The quay will be mended.')] }];
  expect(assignTopics({ claims, topics: [], articles: toStoryArticles([article]) })).toEqual([null]);
});

type Gold = {
  files: Record<string, string>;
  topics: { id: string; claims: { id: string; passages: Record<string, string[]> }[] }[];
};

/** How many of the reference claims of the five articles stand under the right topic, when their passages are given. */
function countRight(settings: StorySettings, articles: AnnotatedArticle[], gold: Gold): number {
  const claims = gold.topics.flatMap((topic) =>
    topic.claims.map(({ passages }) => ({
      topic: topic.id,
      passages: Object.entries(passages).flatMap(([key, list]) => {
        const article = articles.find((one) => one.id === key);
        return article === undefined ? [] : list.map((words) => makePassage(article, words));
      }),
    })),
  );
  const found = assignTopics({ claims, topics: settings.topics, articles: toStoryArticles(articles) });
  return claims.filter((claim, index) => claim.topic === found[index]).length;
}

test('the reference claims of the five articles stand under the topics of the first story', () => {
  const folder = 'content/stories/us-security-guarantees-for-ukraine';
  const gold: Gold = JSON.parse(readFileSync('tests/gold/topics.json', 'utf8'));
  const settings = StorySettingsSchema.parse(parse(readFileSync(`${folder}/story.yaml`, 'utf8')));
  const articles = Object.entries(gold.files).map(([id, file]) =>
    makeArticle({ id, text: readFileSync(`${folder}/articles/${file}`, 'utf8') }),
  );
  expect(countRight(settings, articles, gold)).toBe(11);
  const withoutWords = { ...settings, topics: settings.topics.map((topic) => ({ ...topic, words: [] })) };
  expect(countRight(withoutWords, articles, gold)).toBeGreaterThanOrEqual(8);
});

test('a claim that counts people answers how many, in other words as well, before a topic whose title it holds', () => {
  const { topics } = StorySettingsSchema.parse({
    title: 'Dam',
    topics: [
      { id: 'dam', title: 'The dam', question: 'Was anybody warned of the dam?' },
      { id: 'deaths', title: 'The death toll', question: 'How many people died?' },
    ],
  });
  const counted = 'Some 37 people were killed when the dam broke.';
  const text = `${counted} The dam was old. All spoke of the dam. The dam was high. Nobody was warned. ${FILLER}`;
  const article = makeArticle({
    id: 'a',
    text,
    figures: [{ start: 5, end: 14, value: 37, unit: 'people' }],
  });
  const claims = [counted, 'The dam was old.'].map((words) => ({ passages: [makePassage(article, words)] }));
  expect(assignTopics({ claims, topics, articles: toStoryArticles([article]) })).toEqual(['deaths', 'dam']);
});
