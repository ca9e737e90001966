import { expect, test } from 'vitest';
import { toSpeakerViews } from '../../../src/view/quotations.ts';
import { compareTexts } from '../../build/compared-texts.ts';

const story = compareTexts([
  'Bakers meet\n\nHarald Velde, who bakes, accused the board of Oskarby of selling “full sacks of rats and of old flour”. “We close them,” Harald Velde said. “Nobody will bake here again.”\n',
  'Weather at sea\n\nFog lay over the northern dunes.\n',
]);

test.each([
  ['a piece of a sentence, under nobody', 'full sacks of rats', 'Harald Velde, who bakes', null],
  ['what a verb leads to', 'We close them', undefined, 'Harald Velde'],
  ['a sentence of its own', 'Nobody will bake', undefined, 'Harald Velde'],
])('%s stands in its sentence only where no verb leads to it', (_what, words, before, label) => {
  const speaker = toSpeakerViews(story).find((one) => one.label === label);
  const parts = [...(speaker?.single ?? []), ...(speaker?.beside ?? [])].flatMap(({ base }) => base.parts);
  const part = parts.find(({ segments }) => segments.some(({ text }) => text.includes(words)));
  expect(part).toBeDefined();
  expect(part?.before?.text.slice(0, before?.length ?? 0) || undefined).toBe(before);
});
