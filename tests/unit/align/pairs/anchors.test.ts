import { expect, test } from 'vitest';
import { measureStory } from '../../../../src/align/groups/parts.ts';
import { makeAnchors } from '../../../../src/align/pairs/anchors.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** Weight of the anchors that the first sentences of two articles share; capital words but the first are names. */
function weigh(a: string, b: string): number {
  const articles = [a, b].map((text, index) =>
    makeArticle({
      id: `a${index}`,
      text,
      names: [...text.matchAll(/(?<=\w )[A-Z]\w+/gu)].map(({ 0: word, index: start }) => ({
        start,
        end: start + word.length,
        entity: word.toLowerCase(),
      })),
    }),
  );
  const { sentences } = measureStory(articles, () => []);
  const [left, right] = [0, 1].map((article) => sentences.find(({ unit }) => unit.article === article));
  if (left === undefined || right === undefined) throw new Error('a sentence of each was expected');
  return makeAnchors(sentences)(left.unit, right.unit);
}

const REST = ' It rained. Dogs barked. Nobody slept.';

test('a name that stands in one sentence of either article is an anchor', () => {
  expect(weigh(`The ferry Anemone sank.${REST}`, `A storm hit Anemone.${REST}`)).toBeGreaterThan(0);
});

test('a name that an article gives again elsewhere is none', () => {
  const again = ' Divers found Anemone at dawn.';
  expect(weigh(`The ferry Anemone sank.${again}${REST}`, `A storm hit Anemone.${REST}`)).toBe(0);
});

test('a sentence that occurs twice word by word gives its names once', () => {
  const twice = 'The ferry Anemone sank.';
  expect(weigh(`${twice} ${twice}${REST}`, `A storm hit Anemone.${REST}`)).toBeGreaterThan(0);
});

test('a number is an anchor, a common word is none', () => {
  expect(weigh(`The ferry had 212 seats.${REST}`, `Some 212 people were aboard.${REST}`)).toBeGreaterThan(0);
  expect(weigh(`The ferry sank.${REST}`, `The ferry was old.${REST}`)).toBe(0);
});
