import { expect, test } from 'vitest';
import { withoutCrossheads } from '../../../../src/compare/scraps/crossheads.ts';
import { compareStory } from '../../../../src/compare/story.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import { makeClaim, makePassage, makeSettings } from '../../../build/aligned-claim.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

test.each([
  ['Where did the eels go?', 'He asked on the pier: where did the eels go?'],
  ['The mill stands still', 'The mill stands still since the flood took its wheel.'],
  ['A bridge for nobody', 'Critics call it a bridge for nobody.'],
  ['Nine hours in the fog', 'The crew spent nine hours in the fog.'],
  ['“We row on”', 'She told the pilots: “We row on.”'],
])('a crosshead reports nothing: “%s”', (crosshead, told) => {
  const articles = [
    makeArticle({ id: 'a', text: told }),
    makeArticle({ id: 'b', text: `${crosshead}\nGulls slept on the quay all day.`, kinds: ['crosshead'] }),
  ];
  const [a, b] = articles;
  if (a === undefined || b === undefined) throw new Error('two articles');
  const claim = makeClaim([makePassage(a, told), makePassage(b, crosshead)]);
  const left = withoutCrossheads(claim, toStoryArticles(articles));
  expect([left.passages.map(({ article }) => article), left.links]).toEqual([['a'], []]);
  const alone = makeClaim([makePassage(b, crosshead)]);
  const { claims } = compareStory({
    id: 'harbour',
    settings: makeSettings(),
    articles,
    entities: [],
    alignment: { claims: [claim, alone], sharedWording: [], otherOccasions: [] },
    diagnostics: [],
  });
  expect(claims.flatMap(({ passages }) => passages.map(({ article }) => article))).toEqual(['a']);
});

test.each([
  ['of one article, whatever it repeats', ['a', 'a']],
  ['of two articles', ['a', 'b']],
])('what says nothing is no row %s', (_of, ids) => {
  const sign = '— Ada Velde (@adavelde) June 3, 2031';
  const articles = ['a', 'b'].map((id) => makeArticle({ id, text: `${sign}\nGulls slept.\n${sign}` }));
  const passages = ids.flatMap((id, at) => {
    const article = articles.find((one) => one.id === id);
    const start = at === 0 || article === undefined ? 0 : article.text.lastIndexOf('—');
    return article === undefined
      ? []
      : [{ ...makePassage(article, sign), start, end: start + sign.length, id: `${id}${at}` }];
  });
  const { claims } = compareStory({
    id: 'harbour',
    settings: makeSettings(),
    articles,
    entities: [],
    alignment: { claims: [makeClaim(passages)], sharedWording: [], otherOccasions: [] },
    diagnostics: [],
  });
  expect(claims).toEqual([]);
});
