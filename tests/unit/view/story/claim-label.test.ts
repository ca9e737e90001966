import { expect, test } from 'vitest';
import { toArticleViews } from '../../../../src/view/articles.ts';
import { toLabelView } from '../../../../src/view/story/claim-label.ts';
import { compareTexts } from '../../../build/compared-texts.ts';

const TEXTS = [
  'Harbour news\n\nPilots of Oskarby mended the dam. “The quay is a heap of wet sand.” They “know ropes and tar” from childhood.\n',
  'Weather at sea\n\nFog lay over the northern dunes.\n',
];
const story = compareTexts(TEXTS);

test.each([
  ['says nothing of words in marks', 'wet sand', { speaker: null, named: null }],
  ['says nothing where marks tell what is quoted', 'ropes and tar', { speaker: null, named: null }],
  ['says that others are quoted', 'Fog lay', { speaker: 'quoted', named: null }],
])('a heading whose speaker is open %s', (_what, words, shown) => {
  const claim = story.claims.find(({ label }) => label.includes(words));
  if (claim === undefined) throw new Error('the test story has changed');
  const open = { ...claim, labelSpeaker: 'quoted', labelPronoun: null };
  expect(toLabelView(open, toArticleViews(story), story)).toMatchObject(shown);
});

const NEWS = `Pilots mend the dam of Oskarby\n\nPilots of Oskarby mended a dam in May.\n\nVelde praised the repair on Friday.\n\nBo Mills sells boats in Tarn.\n`;
const news = compareTexts([NEWS, TEXTS[1] ?? '']);
const UNDER = { text: 'Pilots mend the dam of Oskarby' };

test.each([
  ['may speak of what was named before', 'the repair', UNDER],
  ['stands in the first paragraph', 'in May', null],
  ['is of one article', 'sells boats', UNDER],
])('a heading stands under its headline where it %s', (_when, words, under) => {
  const claim = news.claims.find(({ label }) => label.includes(words));
  const alone = claim && { ...claim, labelBefore: null };
  expect(alone && toLabelView(alone, toArticleViews(news), news).under).toEqual(under);
});

test('a heading of several articles that points at nothing stands under none', () => {
  const claim = news.claims.find(({ label }) => label.includes('sells boats'));
  const [passage] = claim?.passages ?? [];
  if (claim === undefined || passage === undefined) throw new Error('the test story has changed');
  const other = { ...passage, id: 'p-other', article: 'another' };
  const shared = { ...claim, labelBefore: null, passages: [passage, other] };
  expect(toLabelView(shared, toArticleViews(news), news).under).toBeNull();
});

test('a heading after other words stands under its headline, but not where the editor wrote that', () => {
  const claim = news.claims.find(({ label }) => label.includes('sells boats'));
  if (claim === undefined) throw new Error('the test story has changed');
  const start = NEWS.indexOf('Velde');
  const labelBefore = { start, end: start + 5, exact: 'Velde' };
  const underOf = (story: typeof news) =>
    toLabelView({ ...claim, labelBefore }, toArticleViews(news), story).under;
  expect(underOf(news)).toEqual(UNDER);
  const articles = news.articles.map((one) => ({ ...one, headline: { text: 'Dam', by: 'editor' as const } }));
  expect(underOf({ ...news, articles })).toBeNull();
});
