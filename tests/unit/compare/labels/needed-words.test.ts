import { expect, test } from 'vitest';
import { withoutUncounted } from '../../../../src/compare/without-uncounted.ts';
import { compareTexts } from '../../../build/compared-texts.ts';

/** What stands before the heading of the last sentence of an article, a paragraph a line; undefined where it is no claim. */
function beforeLast(text: string): string | null | undefined {
  const { claims } = withoutUncounted(
    compareTexts([text.replaceAll('\n', '\n\n'), 'Tulips\n\nTulips want sandy soil.']),
  );
  const last = claims.findLast(({ passages }) => passages.every(({ article }) => article === 'a'));
  return last?.labelBefore === undefined ? undefined : (last.labelBefore?.exact ?? null);
}

const labelsOf = (text: string): string[] =>
  withoutUncounted(compareTexts([text, 'Tulips\n\nTulips want sandy soil.']))
    .claims.map(({ label }) => label)
    .filter((label) => !label.startsWith('Tulips'));

test.each([
  ['turns round after them', 'Nor did Ada Velde leave Oskarby in May.'],
  ['points at what they tell', 'Ada Velde of Oskarby wrote the same to Pia Stone.'],
  ['names a thing that only they tell of', 'Ada Velde of Oskarby burned the letter.'],
  ['names what stands for a thing that they tell of', 'Ada Velde of Oskarby wept at the news.'],
  ['has something of what belongs to one that they tell of', "Ada Velde of Oskarby read the letter's words."],
  ['gives an example of them', 'Ada Velde of Oskarby, for example, wrote to pilots.'],
  ['compares with what they tell', 'Ada Velde of Oskarby was more cautious.'],
  ['counts on from them', 'Ada Velde of Oskarby was second with nine words.'],
])('words stand before a sentence of one article that %s', (_, last) => {
  expect(
    beforeLast(`Fog in May\nFog lay on the dunes.\nGulls sang.\nBo Mills wrote a letter.\n${last}`),
  ).toContain('Bo Mills wrote a letter.');
});

test.each([
  'Ada Velde left the harbour of Oskarby in May.',
  'Ada Velde of Oskarby said that the fog was thick.',
  'Pilots of Oskarby told Ada Velde of old boats.',
  'Ada Velde of Oskarby was more cautious than pilots.',
  'Ada Velde of Oskarby was second mate of a ferry.',
])('and none before one that can be read alone: %s', (last) => {
  expect(
    beforeLast(`Fog in May\nFog lay on the dunes.\nGulls sang.\nBo Mills wrote a letter.\n${last}`),
  ).toBeNull();
});

test.each([
  ['that lean on others', 'They cheered.'],
  ['that are nobody’s of whom they say who that is', '“Gulls sang,” she said.'],
  ['that are all quoted', '“Gulls sang of Oskarby.”'],
])('no words stand before a sentence %s: it is no claim', (_, before) => {
  expect(beforeLast(`Fog in May\n${before}\nAda Velde of Oskarby burned the letter.`)).toBeUndefined();
});

test.each([
  [
    'a sentence that only leads up to what follows',
    'Ada Velde of Oskarby left in May, when pilots wrote words that gulls of all harbours sing:',
  ],
  ['a sentence that names nothing that is known', 'Rowing makes tired.'],
])('%s is no claim of one article', (_, last) => {
  expect(labelsOf(`Fog in May\n\nGulls sang in fog.\n\n${last}`)).toEqual(['Gulls sang in fog.']);
});

test('nor is a headline', () => {
  expect(labelsOf('Ada Velde opens a fair\n\nPilots of Oskarby met Bo Mills.')).toEqual([
    'Pilots of Oskarby met Bo Mills.',
  ]);
});
