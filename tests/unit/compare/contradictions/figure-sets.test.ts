import { expect, test } from 'vitest';
import { countOtherSets } from '../../../../src/compare/contradictions/figure-sets.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import { makeArticle, spanOf } from '../../../build/annotated-article.ts';

function areOther([one, figure]: readonly [string, string], [other, second]: readonly [string, string]) {
  const articles = toStoryArticles([
    makeArticle({ id: 'a', text: one }),
    makeArticle({ id: 'b', text: other }),
  ]);
  const [left, right] = [
    { article: 'a', ...spanOf(one, figure) },
    { article: 'b', ...spanOf(other, second) },
  ];
  return countOtherSets(left, right, articles);
}

test.each([
  [['a 51-vote majority', '51'], ['a 100-seat chamber', '100'], true],
  [['a 51-vote majority', '51'], ['a 60-vote majority', '60'], false],
  [['two other boats leaked', 'two'], ['three boats leaked', 'three'], true],
  [['nine others sank', 'nine'], ['twelve others sank', 'twelve'], false],
  [
    ['hundreds of crates at the Marlow depot', 'hundreds of crates'],
    ['thousands of crates', 'thousands of crates'],
    true,
  ],
  [['14 crates at the Marlow depot', '14 crates'], ['12 crates', '12 crates'], false],
] as const)('%s and %s count other things: %s', (one, other, are) => {
  expect(areOther(one, other)).toBe(are);
});
