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
  [
    'says of words in marks that nobody is settled',
    'wet sand',
    { speaker: null, named: 'speaker not settled' },
  ],
  ['says nothing where marks tell what is quoted', 'ropes and tar', { speaker: null, named: null }],
  ['says that others are quoted', 'Fog lay', { speaker: 'quoted', named: null }],
])('a heading whose speaker is open %s', (_what, words, shown) => {
  const claim = story.claims.find(({ label }) => label.includes(words));
  if (claim === undefined) throw new Error('the test story has changed');
  const open = { ...claim, labelSpeaker: 'quoted', labelPronoun: null };
  expect(toLabelView(open, toArticleViews(story), story)).toMatchObject(shown);
});
