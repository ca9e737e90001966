import { expect, test } from 'vitest';
import { toSpeakerViews } from '../../../src/view/quotations.ts';
import { compareTexts } from '../../build/compared-texts.ts';

const story = compareTexts([
  'Bakers meet\n\nHarald Velde, who bakes, accused the board of Oskarby of selling “full sacks of rats and of old flour”. “We close them,” Harald Velde said. “Nobody will bake here again.”\n',
  'Weather at sea\n\nFog lay over the northern dunes.\n',
]);

test.each([
  ['a piece of a sentence', 'full sacks of rats', 'Harald Velde, who bakes'],
  ['what a verb leads to', 'We close them', undefined],
  ['a sentence of its own', 'Nobody will bake', undefined],
])('under a name %s stands in its sentence only where that tells more', (_what, words, before) => {
  const [speaker] = toSpeakerViews(story).filter(({ label }) => label === 'Harald Velde');
  const parts = [...(speaker?.single ?? []), ...(speaker?.beside ?? [])].flatMap(({ base }) => base.parts);
  const part = parts.find(({ segments }) => segments.some(({ text }) => text.includes(words)));
  expect(part?.before?.text.slice(0, before?.length ?? 0) || undefined).toBe(before);
});
