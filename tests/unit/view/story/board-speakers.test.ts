import { expect, test } from 'vitest';
import type { ComparedArticle } from '../../../../src/model/comparison.ts';
import { withSpeaker } from '../../../../src/view/story/board-speakers.ts';
import { makeArticle, makeSpan } from '../../../build/comparison.ts';

const labels = new Map([['velde', 'Anna Velde']]);
const WORDS = 'The quay is not safe for us';

/** Who stands before quoted words of a paragraph of their own, whose speaker another paragraph gives. */
function speakerOf(certain: boolean): string | null {
  const made = makeArticle('one', ['Velde spoke, she said.', `“${WORDS}.”`]);
  const she = makeSpan(made, 'she');
  const quoted = makeSpan(made, WORDS);
  const speaker = { ...she, text: 'she', entity: 'velde', resolved: 'Anna Velde', certain };
  const article: ComparedArticle = {
    ...made,
    quotations: [{ id: 'q1', ...quoted, kind: 'full', speaker, cue: makeSpan(made, 'said') }],
  };
  return withSpeaker([quoted], quoted, { article, labels }).speaker;
}

test('a cell names the speaker of quoted words only where it is settled', () => {
  expect(speakerOf(true)).toBe('Anna Velde');
  expect(speakerOf(false)).toBe('quoted');
});

test.each([
  ['the vessels were built in Marlow', 'built in Marlow', 'Anna Velde'],
  ['his call for a ban -- even though the captain was an islander, born in Marlow', 'born in Marlow', null],
])('what the outlet adds to what it reports stands under nobody’s name: %s', (content, part, speaker) => {
  const made = makeArticle('one', [`Velde repeated ${content}.`]);
  const source = { ...makeSpan(made, 'Velde'), entity: 'velde' };
  const article: ComparedArticle = {
    ...made,
    attributions: [
      { source, cue: makeSpan(made, 'repeated'), content: makeSpan(made, content), voice: 'named' },
    ],
  };
  const own = makeSpan(made, part);
  expect(withSpeaker([own], own, { article, labels }).speaker).toBe(speaker);
});
