import { expect, test } from 'vitest';
import type { Reading } from '../../../../src/model/comparison.ts';
import { toArticleViews } from '../../../../src/view/articles.ts';
import { toGiven } from '../../../../src/view/story/given-words.ts';
import { harbour } from '../../../build/harbour.ts';

/** Whom the statement names for the words of a source. */
function personOf(words: string, resolved: string | null): string | null | undefined {
  const [claim] = harbour.claims;
  const [article] = toArticleViews(harbour);
  if (claim === undefined || article === undefined) throw new Error('the fixture has a claim');
  const reading: Reading = {
    kind: 'attribution',
    article: article.id,
    passage: 'p1',
    key: 'named',
    voice: 'named',
    source: { start: 0, end: words.length, entity: null, resolved },
    cue: null,
  };
  const entry = { kind: 'attribution', readings: [reading], differs: true, compatible: true, without: [] };
  const wordsOf = () => [{ article: article.id, start: 0, end: words.length, text: words }];
  return toGiven(entry, claim, { articles: [article], wordsOf })[0]?.person;
}

test('a source that is only “he” is given with the name that the article has for him', () => {
  expect(personOf('He', 'Arn Velde')).toBe('Arn Velde');
  expect(personOf('He', null)).toBeNull();
  expect(personOf('Velde', 'Arn Velde')).toBeNull();
});
