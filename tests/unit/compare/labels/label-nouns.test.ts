import { expect, test } from 'vitest';
import { withBroughtIn } from '../../../../src/compare/labels/label-nouns.ts';
import type { BlockKind } from '../../../../src/model/kinds.ts';
import { sliceSpan } from '../../../../src/model/span.ts';
import { makeArticle, makeQuotation } from '../../../build/annotated-article.ts';

const FOG = 'Fog lay on Tarn and on Sundvik for a week, and ferries stayed away from either of them.\n';

/** The words before the last sentence of a text, a paragraph a line, where the sentence right before it may stand there already. */
function beforeOf(text: string, isAfter = false, kinds: readonly BlockKind[] = []): string | undefined {
  const quotations = [...text.matchAll(/“[^”]+”/gu)].map(([quoted]) => makeQuotation(text, quoted));
  const article = makeArticle({ text, kinds, quotations });
  const [nearest, own] = article.sentences.slice(-2);
  if (own === undefined) throw new Error('the test text has no sentence');
  const before = isAfter ? nearest : undefined;
  const found = withBroughtIn(own, before, { article, people: new Set() });
  return found && sliceSpan(text, found);
}

const START = 'Velde rowed home.\n';

test.each([
  [
    'far before',
    `${START}Bo Mills wrote a song.\n${FOG.repeat(9)}Ada Tarn hummed the song.`,
    'Bo Mills wrote a song.',
  ],
  ['just before', `${START}Bo Mills wrote a song.\nAda Tarn hummed the song.`, 'Bo Mills wrote a song.'],
  [
    'as somebody’s',
    `${START}${FOG}Bo Mills sold another old mast.\n${FOG.repeat(9)}Ada Tarn bought the mast.`,
    'Bo Mills sold another old mast.',
  ],
  [
    'after a name',
    `${START}${FOG}Bo Mills saw the Sundvik lamp.\n${FOG.repeat(9)}Ada Tarn lit the lamp.`,
    'Bo Mills saw the Sundvik lamp.',
  ],
  [
    'as several',
    `${START}${FOG}Bo Mills sold ropes.\n${FOG.repeat(9)}Ada Tarn asked for such ropes.`,
    'Bo Mills sold ropes.',
  ],
])('a noun that is only pointed at goes back to what brings it in: %s', (_, text, place) => {
  expect(beforeOf(text)).toBe(place);
});

test.each([
  [
    'that says itself which',
    `${START}Bo Mills wrote a song.\n${FOG.repeat(9)}Ada Tarn hummed the song of the pilots.`,
  ],
  [
    'of the headline',
    `A song for Tarn\n${START}Bo Mills wrote a song.\n${FOG.repeat(9)}Ada Tarn hummed the song.`,
  ],
  ['that nothing brings in', `${START}${FOG}Ada Tarn hummed the song.`],
  [
    'of what somebody says',
    `${START}Bo Mills wrote a song.\n${FOG.repeat(9)}Ada Tarn said “pilots hum the song”.`,
  ],
  [
    'that only a name has',
    `${START}Bo Mills read A Song for Tarn.\n${FOG.repeat(9)}Ada Tarn hummed the song.`,
  ],
  ['brought in by what leans itself', `${START}This was a song.\n${FOG.repeat(9)}Ada Tarn hummed the song.`],
])('nothing stands before a noun %s', (what, text) => {
  expect(beforeOf(text, false, what === 'of the headline' ? ['headline'] : [])).toBeUndefined();
});

test('the words before a label begin where a noun is brought in, as far as there is room, and stay where they have it', () => {
  const near = 'Bo Mills wrote a song.\nPilots cheered.';
  expect(beforeOf(`${START}${near}\nAda Tarn hummed the song.`, true)).toBe(near);
  const own = 'Bo Mills wrote a second song.';
  expect(beforeOf(`${START}Velde wrote a song.\n${own}\nAda Tarn hummed the song.`, true)).toBe(own);
});

test('what a label leans on stays before it where its noun is brought in too far off', () => {
  const text = `${START}Bo Mills wrote a song.\n${FOG.repeat(9)}Pilots cheered.\nThey hummed the song.`;
  expect(beforeOf(text, true)).toBe('Pilots cheered.');
});
