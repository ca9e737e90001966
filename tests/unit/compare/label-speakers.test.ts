import { expect, test } from 'vitest';
import { createLabelSpeakerFinder } from '../../../src/compare/label-speakers.ts';
import { toStoryArticles } from '../../../src/compare/story-articles.ts';
import type { Entity } from '../../../src/model/article.ts';
import { makePassage } from '../../build/aligned-claim.ts';
import { makeArticle, spanOf } from '../../build/annotated-article.ts';

const SAID = 'He also said that the quay would close.';
const VELDE: Entity = {
  id: 'velde',
  kind: 'person',
  label: 'Arn Velde',
  names: [{ text: 'Velde', article: 'a', count: 1, first: 0 }],
};

/** Who is cited for “He also said …”, most likely Velde, behind another sentence that names him. */
function speakerAfter(before: string): string | null {
  const text = `${before} ${SAID}`;
  const source = { start: before.length + 1, end: before.length + 3 };
  const sentences = [
    { start: 0, end: before.length },
    { start: before.length + 1, end: text.length },
  ].map((span, index) => ({
    ...span,
    id: `s${index + 1}`,
    block: 0,
    voice: 'named' as const,
    hedges: [],
    negations: [],
  }));
  const article = makeArticle({
    id: 'a',
    text,
    sentences,
    names: [{ ...spanOf(text, 'Velde'), entity: 'velde' }],
    attributions: [
      {
        source: { ...source, entity: 'velde', resolved: 'Arn Velde' },
        cue: spanOf(text, 'said that'),
        content: spanOf(text, 'the quay would close'),
        voice: 'named',
      },
    ],
  });
  const find = createLabelSpeakerFinder(toStoryArticles([article]), [VELDE]);
  return find(makePassage(article, SAID), SAID);
}

test('“he” has his name before a heading where the sentence before opens with it', () => {
  expect(speakerAfter('Velde opened the fair.')).toBe('Arn Velde');
  expect(speakerAfter('On Monday Velde opened the fair.')).toBe('Arn Velde');
});

test('a name later in the sentence before, or that of an owner, settles nobody', () => {
  expect(speakerAfter('The woman who opened the old harbour fair met Velde.')).toBeNull();
  expect(speakerAfter('Velde’s office opened the fair.')).toBeNull();
});
