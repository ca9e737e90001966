import { expect, test } from 'vitest';
import { toArticleViews, toLanguageTag } from '../../../src/view/articles.ts';
import { makeArticle, makeComparison } from '../../build/comparison.ts';

test.each([
  ['de', 'de'],
  ['de_AT', 'de-AT'],
  [' pt-BR ', 'pt-BR'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['', undefined],
  [undefined, undefined],
  ['English', undefined],
  ['de" onclick="x', undefined],
])('the language “%s” that a page states is %s in HTML', (stated, tag) => {
  expect(toLanguageTag(stated)).toBe(tag);
});

test.each([
  [undefined, undefined, undefined],
  ['en', undefined, 'en'],
  [undefined, 'de', 'de'],
  ['en', 'de', 'de'],
  ['gsw', 'und', 'gsw'],
  [undefined, 'und', 'und'],
])(
  'words of an article whose page states %s and whose text reads as %s are marked %s',
  (language, readsAs, lang) => {
    const article = {
      ...makeArticle('one', ['The quay is closed.']),
      ...(language && { language }),
      ...(readsAs && { readsAs }),
    };
    const [view] = toArticleViews(makeComparison([article], { claims: [] }));
    expect([view?.lang, view?.isForeign]).toEqual([lang, readsAs !== undefined]);
  },
);
