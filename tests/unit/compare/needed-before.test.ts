import { expect, test } from 'vitest';
import { withoutUncounted } from '../../../src/compare/without-uncounted.ts';
import { compareTexts } from '../../build/compared-texts.ts';

/** What stands before the heading of the last sentence of an article, a paragraph a line; undefined where it is no claim. */
function beforeLast(text: string): string | null | undefined {
  const { claims } = withoutUncounted(
    compareTexts([text.replaceAll('\n', '\n\n'), 'Tulips\n\nTulips want sandy soil.']),
  );
  const last = claims.findLast(({ passages }) => passages.every(({ article }) => article === 'a'));
  return last?.labelBefore === undefined ? undefined : (last.labelBefore?.exact ?? null);
}

test.each([
  ['goes on from them', 'But Ada Velde left Oskarby in May.'],
  ['points at what they tell', 'Ada Velde of Oskarby wrote the same to the pilots.'],
  ['names a thing that only they tell of', 'Ada Velde of Oskarby burned the letter.'],
])('words stand before a sentence of one article that %s', (_, last) => {
  expect(
    beforeLast(`Fog in May\nFog lay on the dunes.\nGulls sang.\nBo Mills wrote a letter.\n${last}`),
  ).toContain('Bo Mills wrote a letter.');
});

test.each([
  'Ada Velde left the harbour of Oskarby in May.',
  'Ada Velde of Oskarby said that the fog was thick.',
  'Pilots of Oskarby told Ada Velde of old boats.',
])('and none before one that can be read alone: %s', (last) => {
  expect(
    beforeLast(`Fog in May\nFog lay on the dunes.\nGulls sang.\nBo Mills wrote a letter.\n${last}`),
  ).toBeNull();
});
