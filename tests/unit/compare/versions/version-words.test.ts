import { describe, expect, test } from 'vitest';
import { findBestRun } from '../../../../src/compare/versions/version-words.ts';
import { createContentReader } from '../../../../src/compare/words/content.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import { makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** The words that tell a sentence from another best. */
function choose(sentence: string, other: string): string {
  const own = makeArticle({ id: 'a', text: sentence });
  const second = makeArticle({ id: 'b', text: other });
  const articles = toStoryArticles([own, second], []);
  const contentOf = createContentReader(articles);
  const [left, right] = [makePassage(own, sentence), makePassage(second, other)];
  const input = { articles, contentOf, passages: [left, right], versions: [], contradictions: [] };
  const { start, end } = findBestRun(left, [right], input);
  return sentence.slice(start, end);
}

describe('the words that tell a version', () => {
  test.each([
    ['The guild would not dig below the quiet old orchard this year.', 'would not dig'],
    ['The guild has never leased its deep cellar to those brothers.', 'has never leased'],
    ['The guild could not bury the long green river barges.', 'could not bury'],
    ['The guild will not melt the dull heavy chapel bells.', 'will not melt'],
    ["The guild didn't paint the tall rusty orchard gates.", "didn't paint"],
    ['The guild would dig below the quiet old orchard this year.', 'would dig'],
  ])('begin with what turns their verb: %s', (sentence, words) => {
    expect(choose(sentence, 'The guild shifted.')).toMatch(new RegExp(`^${words}`, 'u'));
  });
});
