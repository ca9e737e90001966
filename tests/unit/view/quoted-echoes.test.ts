import { describe, expect, test } from 'vitest';
import { findEchoes } from '../../../src/view/quoted-echoes.ts';
import { makeArticle, makeComparison } from '../../build/comparison.ts';

const stories = makeComparison([
  makeArticle('one', ['Velde said “the old cranes of Oskarby bay will never lift a crate again”.']),
  makeArticle('two', ['Old cranes of Oskarby bay will never be sold, and a rotten deal was struck.']),
  makeArticle('three', ['Gulls sat on the crates.']),
]);
const echoesOf = (...parts: string[]) =>
  findEchoes({ article: 'one', parts: parts.map((text) => ({ text })) }, stories).map(({ id }) => id);

describe('words of a quotation that stand in another article', () => {
  test.each([
    ['six in a row', 'the old cranes of Oskarby bay will never lift a crate again', ['two']],
    ['all of a short one, in whatever letters', 'A Rotten Deal.', ['two']],
    ['not five in a row of a longer one', 'pilots fear that cranes of Oskarby bay will topple', []],
    ['not one word', 'gulls', []],
    ['not function words', 'on the', []],
    ['nor what is nowhere else', 'nobody asked the pilots', []],
  ])('%s', (_name, words, articles) => {
    expect(echoesOf(words)).toEqual(articles);
  });

  test('one of several parts is enough', () => {
    expect(echoesOf('nobody asked the pilots', 'sat on the crates')).toEqual(['three']);
  });
});
